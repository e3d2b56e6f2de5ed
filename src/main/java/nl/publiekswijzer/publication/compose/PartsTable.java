// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.analysis.ShareClasses;
import nl.publiekswijzer.publication.AreaParts;

/** The parts of the work area in numbers: all that the maps show. */
record PartsTable(Content content) {
  static final String PARTS = "delen";
  private static final Words WORDS = Words.of(PARTS);

  /** One printed part. */
  record Row(
      String label,
      String place,
      String households,
      String dominant,
      String over,
      String chosen,
      String members,
      String penetration) {}

  /** Empty for a work area that is one part only. */
  Optional<Part> part() {
    AreaParts parts = content.figures().parts();
    boolean tells = content.area().isPresent() || withMembers();
    if (parts.lines().size() < 2 || !tells) {
      return Optional.empty();
    }
    boolean withArea = content.area().isPresent();
    String chosen = parts.chosen() == null ? Dutch.DASH : parts.chosen();
    return Optional.of(
        new Part(
            PARTS,
            PARTS,
            Map.of(
                "title", WORDS.text(parts.postcodes() ? "titel.postcodes" : "titel.gemeenten"),
                "intro", WORDS.text(withArea ? "inleiding" : "inleiding.leden"),
                "note", withArea ? note(parts) : WORDS.text("noot.leden"),
                "partHead", WORDS.text(parts.postcodes() ? "kolom.postcode" : "kolom.gemeente"),
                "classHead", WORDS.text("kolom.aandeel", chosen)),
            parts.lines().stream().map(this::row).toList()));
  }

  private String note(AreaParts parts) {
    boolean sums =
        parts.lines().stream()
            .flatMap(line -> Stream.of(line.dominant(), line.over(), parts.chosen()))
            .anyMatch(code -> code != null && content.figures().isSum(code));
    return sums ? WORDS.text("noot") + " " + WORDS.text("noot.samen") : WORDS.text("noot");
  }

  /** Where members are known by postcode only, they have a table of their own. */
  boolean withMembers() {
    return content.tellsAllMembers() && !content.tellsReachByArea();
  }

  private Row row(PartLine line) {
    return new Row(
        line.name(),
        new PartPlaces(content).of(line),
        Dutch.whole(line.households()),
        line.dominant() == null ? WORDS.text("klein") : content.label(line.dominant()),
        line.over() == null ? WORDS.text("geen") : content.label(line.over()),
        line.chosenClass() == null ? WORDS.text("klein") : shareClass(line.chosenClass()),
        Dutch.told(Dutch.whole(line.members())),
        Dutch.told(Dutch.decimal(line.penetration())));
  }

  private static String shareClass(int shareClass) {
    List<Integer> limits = ShareClasses.LIMITS;
    if (shareClass == 0) {
      return WORDS.text("klasse.eerste", limits.get(0));
    }
    Integer from = limits.get(shareClass - 1);
    return shareClass == limits.size()
        ? WORDS.text("klasse.laatste", from)
        : WORDS.text("klasse.tussen", from, limits.get(shareClass));
  }
}
