// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.AreaReach;
import nl.publiekswijzer.analysis.CountTable;
import nl.publiekswijzer.analysis.FifthsAnalysis;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.PartAnalysis;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ShareClasses;
import nl.publiekswijzer.disclosure.HouseholdCounts;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.publication.AreaParts;
import nl.publiekswijzer.publication.Fifths;
import nl.publiekswijzer.request.usecase.GatheredCounts.SmallPart;
import org.apache.commons.numbers.fraction.BigFraction;

/** Makes the published lines of the parts of a work area. */
final class PartsMaking {
  private final GatheredCounts counts;
  private final PartSegments told;
  private final PartCertainty certainty;
  private final Map<String, Long> members;
  private final Map<String, String> municipalities;
  private final Optional<BigFraction> average;
  private final PartAnalysis analysis;

  /**
   * @param members of the parts that are told, by code
   * @param reach of the whole work area, where members are known by postcode only; else null
   */
  PartsMaking(
      GatheredCounts counts,
      PartSegments told,
      PartCertainty certainty,
      Map<String, Long> members,
      CountTable reach) {
    this.counts = counts;
    this.told = told;
    this.certainty = certainty;
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
            told.households(),
            counts.parts().stream().mapToLong(SmallPart::households).sum(),
            counts.blocks() == 0 ? 0 : HouseholdCounts.SEGMENT_VARIANCE);
  }

  AreaParts parts() {
    String chosen = told.chosen().orElse(null);
    var lines = counts.parts().stream().map(part -> line(part, chosen)).toList();
    boolean postcodes = arePostcodes(counts);
    return new AreaParts(
        postcodes, chosen, lines, average.map(a -> fifths(postcodes)).orElse(null), null);
  }

  /** Whether the parts are postcode areas, and no municipalities. */
  static boolean arePostcodes(GatheredCounts counts) {
    return counts.parts().stream().noneMatch(part -> part.code().equals(part.municipality()));
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
                        part.code(), told.of(part), part.households(), members.get(part.code())))
            .toList();
    var lines = new FifthsAnalysis(areas).lines(told.codes());
    return new Fifths(counts.parts().size(), areas.size(), lines);
  }

  private static boolean isLarge(SmallPart part) {
    return part.households() >= Rules.STANDARD.estimatedArea();
  }

  private PartLine line(SmallPart part, String chosen) {
    long households = part.households();
    Long drawn = members.get(part.code());
    boolean large = isLarge(part);
    var segments = large ? sure(part) : Map.<String, Long>of();
    return new PartLine(
        part.code(),
        part.name(),
        part.code().equals(part.municipality()) ? null : municipalities.get(part.municipality()),
        households,
        large ? told.dominant(part).filter(segments::containsKey).orElse(null) : null,
        analysis.over(segments, households, code -> certainty.halfWidth(part, code)).orElse(null),
        segments.containsKey(chosen) ? ShareClasses.of(segments.get(chosen), households) : null,
        drawn,
        Formulas.printedPenetration(drawn, households),
        drawn == null ? null : average.map(a -> potential(drawn, households, a)).orElse(null));
  }

  private Map<String, Long> sure(SmallPart part) {
    var segments = new HashMap<>(told.of(part));
    segments.keySet().removeIf(code -> !certainty.isSure(part, code));
    return segments;
  }

  private static Long potential(long members, long households, BigFraction average) {
    return Formulas.printed(Formulas.potential(members, households, average), 0).longValueExact();
  }
}
