// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import nl.publiekswijzer.analysis.CountTable;

/** All counts of one analysis that may be published; every output is made from these alone. */
public record ProtectedTables(
    CountTable segments,
    CountTable subsegments,
    CountTable memberSegments,
    CountTable memberSubsegments) {}
