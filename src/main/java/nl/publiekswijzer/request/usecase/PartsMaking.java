// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.AreaReach;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.CountTable;
import nl.publiekswijzer.analysis.FifthsAnalysis;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.PartAnalysis;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ShareClasses;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.disclosure.HouseholdCounts;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.Fifths;
import nl.publiekswijzer.request.usecase.GatheredCounts.SmallPart;
import org.apache.commons.numbers.fraction.BigFraction;

/** Makes the published lines of the parts of a work area. */
final class PartsMaking {
  private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

  private final GatheredCounts counts;
  private final List<WorkAreaLine> told;
  private final Map<String, Long> members;
  private final Map<String, String> municipalities;
  private final Optional<BigFraction> average;
  private final PartAnalysis analysis;

  /**
   * @param segments lines of the whole work area
   * @param toldOfParts codes of the segments that may be told of the parts
   * @param members of the parts that are told, by code
   * @param reach of the whole work area, where members are known by postcode only; else null
   */
  PartsMaking(
      GatheredCounts counts,
      List<WorkAreaLine> segments,
      Set<String> toldOfParts,
      Map<String, Long> members,
      CountTable reach) {
    this.counts = counts;
    this.told =
        segments.stream()
            .filter(l -> l.standsAlone() && l.households() > 0 && toldOfParts.contains(l.code()))
            .toList();
    this.members = members;
    this.municipalities =
        counts.municipalities().stream()
            .collect(Collectors.toMap(GatheredCounts.Part::code, GatheredCounts.Part::name));
    this.average =
        Optional.ofNullable(reach)
            .filter(all -> all.members() > 0 && all.households() > 0)
            .map(all -> BigFraction.of(all.members(), all.households()));
    this.analysis =
        new PartAnalysis(
            told.stream().collect(Collectors.toMap(WorkAreaLine::code, WorkAreaLine::households)),
            counts.parts().stream().mapToLong(SmallPart::households).sum(),
            counts.blocks() == 0 ? 0 : HouseholdCounts.SEGMENT_VARIANCE);
  }

  AreaParts parts() {
    String chosen = chosen().orElse(null);
    var lines = counts.parts().stream().map(part -> line(part, chosen)).toList();
    boolean postcodes = arePostcodes(counts);
    return new AreaParts(
        postcodes, chosen, lines, average.map(a -> fifths(postcodes)).orElse(null));
  }

  /** Whether the parts are postcode areas, and no municipalities. */
  static boolean arePostcodes(GatheredCounts counts) {
    return counts.parts().stream().noneMatch(part -> part.code().equals(part.municipality()));
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

  /** Of postcode areas of which both segments and members may be told. */
  private Fifths fifths(boolean postcodes) {
    if (!postcodes) {
      return new Fifths(0, 0, List.of());
    }
    var areas =
        counts.parts().stream()
            .filter(part -> isLarge(part) && members.containsKey(part.code()))
            .map(
                part ->
                    new AreaReach(
                        part.code(), told(part), part.households(), members.get(part.code())))
            .toList();
    var codes = told.stream().map(WorkAreaLine::code).toList();
    var lines = new FifthsAnalysis(areas).lines(codes);
    return new Fifths(counts.parts().size(), areas.size(), lines);
  }

  private static boolean isLarge(SmallPart part) {
    return part.households() >= Rules.STANDARD.estimatedArea();
  }

  private PartLine line(SmallPart part, String chosen) {
    long households = part.households();
    Long drawn = members.get(part.code());
    boolean large = isLarge(part);
    var segments = large ? told(part) : Map.<String, Long>of();
    return new PartLine(
        part.code(),
        part.name(),
        part.code().equals(part.municipality()) ? null : municipalities.get(part.municipality()),
        households,
        large
            ? PartAnalysis.dominant(part.segments()).filter(segments::containsKey).orElse(null)
            : null,
        analysis.over(segments, households).orElse(null),
        segments.containsKey(chosen) ? ShareClasses.of(segments.get(chosen), households) : null,
        drawn,
        Formulas.printedPenetration(drawn, households),
        drawn == null ? null : average.map(a -> potential(drawn, households, a)).orElse(null));
  }

  private static Long potential(long members, long households, BigFraction average) {
    return Formulas.printed(Formulas.potential(members, households, average), 0).longValueExact();
  }

  private Map<String, Long> told(SmallPart part) {
    var codes = told.stream().map(WorkAreaLine::code).collect(Collectors.toSet());
    var segments = new HashMap<>(part.segments());
    segments.keySet().retainAll(codes);
    return segments;
  }
}
