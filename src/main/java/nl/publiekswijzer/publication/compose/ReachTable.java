// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.analysis.PartLine;
import nl.publiekswijzer.publication.AreaParts;

/** The reach of every part of the work area, the largest potential first. */
record ReachTable(AreaParts parts) {
  static final String REACH = "gebieden";
  private static final Words WORDS = Words.of(REACH);

  /** By potential; those of which it is not told at the end. */
  private static final Comparator<PartLine> ORDER =
      Comparator.comparing(PartLine::potential, Comparator.nullsFirst(Comparator.naturalOrder()))
          .reversed()
          .thenComparing(PartLine::code);

  /** One printed part. */
  record Row(
      String label,
      String place,
      String households,
      String members,
      String penetration,
      String nonMembers,
      String potential) {}

  Part part() {
    boolean places = parts.lines().stream().anyMatch(l -> l.place() != null);
    return new Part(
        REACH,
        REACH,
        Map.of(
            "title", WORDS.text(parts.postcodes() ? "titel.postcodes" : "titel.gemeenten"),
            "intro", WORDS.text("inleiding"),
            "note", WORDS.text("noot"),
            "partHead", WORDS.text(parts.postcodes() ? "kolom.postcode" : "kolom.gemeente"),
            "withPlaces", places),
        ranked().stream().map(ReachTable::row).toList());
  }

  /** The parts of which members are told come first. */
  List<PartLine> ranked() {
    return parts.lines().stream().sorted(ORDER).toList();
  }

  private static Row row(PartLine line) {
    return new Row(
        line.name(),
        line.place() == null ? WORDS.text("onbekend") : line.place(),
        Dutch.whole(line.households()),
        Dutch.told(Dutch.whole(line.members())),
        Dutch.told(Dutch.decimal(line.penetration())),
        Dutch.told(Dutch.whole(line.nonMembers())),
        Dutch.told(Dutch.whole(line.potential())));
  }
}
