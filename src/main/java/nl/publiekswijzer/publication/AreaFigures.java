// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import nl.publiekswijzer.analysis.WorkAreaLine;

/**
 * The published work-area analysis.
 *
 * @param sums segments that are told together since one of them is not told by itself; what they
 *     hold is in the segments too
 */
public record AreaFigures(
    long households,
    long baseHouseholds,
    List<WorkAreaLine> segments,
    List<WorkAreaLine> sums,
    List<WorkAreaLine> subsegments,
    List<MunicipalityLine> municipalities) {}
