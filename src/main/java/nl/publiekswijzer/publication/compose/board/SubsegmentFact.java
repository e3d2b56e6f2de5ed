// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose.board;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.publication.AreaFigures;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.compose.Content;

/** A subsegment that lives here, told by itself. */
record SubsegmentFact(CatalogueEntry entry, WorkAreaLine line) {

  /** All of them, in the order of the table of the work area; none without one. */
  static List<SubsegmentFact> of(Content content) {
    Map<String, CatalogueEntry> entries =
        content.figures().catalogue().stream()
            .filter(e -> e.parent() != null)
            .collect(Collectors.toMap(CatalogueEntry::code, Function.identity()));
    return content.area().map(AreaFigures::subsegments).orElse(List.of()).stream()
        .filter(l -> l.standsAlone() && l.households() != null && l.households() > 0)
        .filter(l -> entries.containsKey(l.code()))
        .map(l -> new SubsegmentFact(entries.get(l.code()), l))
        .toList();
  }

  boolean isOf(SegmentFact segment) {
    return entry.parent().equals(segment.code());
  }

  long households() {
    return line.households();
  }
}
