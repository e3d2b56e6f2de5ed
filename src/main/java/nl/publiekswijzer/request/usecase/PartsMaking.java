// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.PartAnalysis;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ShareClasses;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.disclosure.HouseholdCounts;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.request.usecase.GatheredCounts.SmallPart;

/** Makes the published lines of the parts of a work area. */
final class PartsMaking {
  private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

  private final GatheredCounts counts;
  private final List<WorkAreaLine> told;
  private final Map<String, Long> members;
  private final PartAnalysis analysis;

  /**
   * @param segments lines of the whole work area
   * @param members of the parts that are told, by code
   */
  PartsMaking(GatheredCounts counts, List<WorkAreaLine> segments, Map<String, Long> members) {
    this.counts = counts;
    this.told = segments.stream().filter(l -> l.standsAlone() && l.households() > 0).toList();
    this.members = members;
    this.analysis =
        new PartAnalysis(
            told.stream().collect(Collectors.toMap(WorkAreaLine::code, WorkAreaLine::households)),
            counts.parts().stream().mapToLong(SmallPart::households).sum(),
            counts.blocks() == 0 ? 0 : HouseholdCounts.SEGMENT_VARIANCE);
  }

  AreaParts parts() {
    String chosen = chosen().orElse(null);
    var lines = counts.parts().stream().map(part -> line(part, chosen)).toList();
    boolean postcodes =
        counts.parts().stream().noneMatch(part -> part.code().equals(part.municipality()));
    return new AreaParts(postcodes, chosen, lines);
  }

  /**
   * The segment of the share map: the most over-represented one with at least 5 % of the work area,
   * or else the largest.
   */
  private Optional<String> chosen() {
    return told.stream()
        .filter(l -> l.band() == Band.OVER && l.share().compareTo(NOTABLE) >= 0)
        .min(Comparator.comparing(WorkAreaLine::index).reversed().thenComparing(WorkAreaLine::code))
        .or(
            () ->
                told.stream()
                    .min(
                        Comparator.comparing(WorkAreaLine::households)
                            .reversed()
                            .thenComparing(WorkAreaLine::code)))
        .map(WorkAreaLine::code);
  }

  private PartLine line(SmallPart part, String chosen) {
    long households = part.households();
    Long drawn = members.get(part.code());
    boolean large = households >= Rules.STANDARD.estimatedArea();
    var segments = large ? told(part) : Map.<String, Long>of();
    return new PartLine(
        part.code(),
        part.name(),
        households,
        large
            ? PartAnalysis.dominant(part.segments()).filter(segments::containsKey).orElse(null)
            : null,
        analysis.over(segments, households).orElse(null),
        segments.containsKey(chosen) ? ShareClasses.of(segments.get(chosen), households) : null,
        drawn,
        Formulas.printedPenetration(drawn, households));
  }

  private Map<String, Long> told(SmallPart part) {
    var codes = told.stream().map(WorkAreaLine::code).collect(Collectors.toSet());
    var segments = new HashMap<>(part.segments());
    segments.keySet().retainAll(codes);
    return segments;
  }
}
