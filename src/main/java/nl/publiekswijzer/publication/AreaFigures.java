// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.List;
import nl.publiekswijzer.analysis.WorkAreaLine;

/** The published work-area analysis. */
public record AreaFigures(
    long households,
    long baseHouseholds,
    List<WorkAreaLine> segments,
    List<WorkAreaLine> subsegments,
    List<MunicipalityLine> municipalities) {}
