// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.ChangeAnalysis;
import nl.publiekswijzer.analysis.ChangeAnalysis.Told;
import nl.publiekswijzer.analysis.ChangeLine;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.publication.Comparison.Obstacle;

/** Sets new figures beside those of the previous publication, both as published. */
public record ComparisonMaking(PublishedFigures now, WorkArea workArea, long segmentationId) {

  public Comparison with(PreviousFigures before) {
    var obstacle = obstacle(before);
    if (obstacle != null) {
      return new Comparison(before.previous(), obstacle, null, List.of());
    }
    Map<String, Told> told = told();
    List<ChangeLine> segments =
        segments()
            .map(
                code ->
                    ChangeAnalysis.line(
                        code,
                        before.segments().getOrDefault(code, Told.NOTHING),
                        told.getOrDefault(code, Told.NOTHING)))
            .toList();
    return new Comparison(
        before.previous(), null, ChangeAnalysis.line("", before.total(), total()), segments);
  }

  /** None where members are known by postcode only: then the whole work area alone is compared. */
  private Stream<String> segments() {
    boolean bySegment = now.members() == null || !now.subject().estimated();
    return now.catalogue().stream()
        .filter(e -> bySegment && e.parent() == null)
        .map(CatalogueEntry::code);
  }

  private Obstacle obstacle(PreviousFigures before) {
    if (before.segmentationId() != segmentationId) {
      return Obstacle.SEGMENTATION;
    }
    if (before.estimated() != now.subject().estimated()) {
      return Obstacle.GRANULARITY;
    }
    if (!before.workArea().equals(workArea)) {
      return Obstacle.WORK_AREA;
    }
    var scope = now.subject().scope();
    if (!before.base().equals(scope.base().choice())) {
      return Obstacle.BASE;
    }
    return before.selection().isComparableWith(scope.selection()) ? null : Obstacle.SELECTION;
  }

  private Told total() {
    return new Told(households(), null, now.members() == null ? null : now.members().households());
  }

  /** Without a work-area analysis they are told by the parts, where these are what is told. */
  private Long households() {
    if (now.area() != null) {
      return now.area().households();
    }
    return now.subject().estimated() ? now.parts().households() : null;
  }

  private Map<String, Told> told() {
    var told = new HashMap<String, Told>();
    if (now.area() != null) {
      now.area().segments().stream()
          .filter(l -> l.standsAlone())
          .forEach(l -> told.put(l.code(), new Told(l.households(), l.share(), null)));
    }
    if (now.members() != null) {
      now.members().segments().stream()
          .filter(l -> l.standsAlone())
          .forEach(
              l -> {
                var area = told.getOrDefault(l.code(), Told.NOTHING);
                told.put(l.code(), new Told(area.households(), area.share(), l.members()));
              });
    }
    return told;
  }
}
