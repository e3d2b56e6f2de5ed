// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.analysis.Band;
import nl.publiekswijzer.analysis.Formulas;
import nl.publiekswijzer.analysis.PartAnalysis;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ShareClasses;
import nl.publiekswijzer.analysis.WorkAreaLine;
import nl.publiekswijzer.disclosure.ProtectedPart;
import nl.publiekswijzer.disclosure.SmallNumbers;
import nl.publiekswijzer.disclosure.TruePart;
import nl.publiekswijzer.publication.AreaParts;

/** Makes the published lines of the parts of a work area. */
final class PartsMaking {
  private static final BigDecimal NOTABLE = BigDecimal.valueOf(5);

  private final SmallNumbers smallNumbers;
  private final List<TruePart> parts;
  private final List<WorkAreaLine> told;
  private final Set<String> municipalities;
  private final Function<String, String> names;
  private final PartAnalysis analysis;

  /**
   * @param segments lines of the whole work area
   * @param municipalities codes of those whose members are published
   * @param names of the municipalities
   */
  PartsMaking(
      SmallNumbers smallNumbers,
      List<TruePart> parts,
      List<WorkAreaLine> segments,
      Set<String> municipalities,
      Function<String, String> names) {
    this.smallNumbers = smallNumbers;
    this.parts = parts;
    this.told = segments.stream().filter(l -> l.standsAlone() && l.households() > 0).toList();
    this.municipalities = municipalities;
    this.names = names;
    this.analysis =
        new PartAnalysis(
            told.stream().collect(Collectors.toMap(WorkAreaLine::code, WorkAreaLine::households)),
            parts.stream().mapToLong(TruePart::households).sum());
  }

  AreaParts parts() {
    String chosen = chosen().orElse(null);
    var codes = told.stream().map(WorkAreaLine::code).collect(Collectors.toSet());
    var members = smallNumbers.publishedMembers(parts, municipalities);
    var lines =
        smallNumbers.protectParts(parts, codes, chosen == null ? "" : chosen).stream()
            .map(part -> line(part, members))
            .toList();
    boolean postcodes = parts.stream().noneMatch(p -> p.code().equals(p.municipality()));
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

  private PartLine line(ProtectedPart part, Map<String, Long> members) {
    Long told = members.get(part.code());
    return new PartLine(
        part.code(),
        names.apply(part.code()),
        part.households(),
        part.dominant().orElse(null),
        analysis.over(part.segments(), part.households()).orElse(null),
        part.chosen().map(c -> ShareClasses.of(c, part.households())).orElse(null),
        told,
        Formulas.printedPenetration(told, part.households()));
  }
}
