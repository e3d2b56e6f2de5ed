// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.analysis.MemberLine;
import nl.publiekswijzer.publication.MemberFigures;

/** Who is no member yet, whom the figures advise to aim at, and how they are reached. */
record Opportunities(Content content, MemberFigures members) {
  static final String OPPORTUNITIES = "kansen";
  static final String FOCUS = "focus";
  private static final Words WORDS = Words.of(OPPORTUNITIES);

  /** One printed segment of one of the tables. */
  record Row(
      String table,
      String heading,
      String label,
      String first,
      String second,
      String third,
      String fourth,
      String fifth) {}

  List<Part> parts() {
    return List.of(tables(), new FocusPages(content, members).part());
  }

  Part tables() {
    var rows = new ArrayList<Row>();
    members.segments().stream()
        .filter(l -> l.standsAlone() && !Content.isEmpty(l))
        .forEach(l -> rows.add(potential(l)));
    return new Part(
        OPPORTUNITIES,
        OPPORTUNITIES,
        Map.of(
            "title", WORDS.text("titel"),
            "conclusion", new Conclusions(content).potential(members),
            "intro",
                WORDS.text(
                    "inleiding",
                    Dutch.decimal(members.penetration()),
                    Dutch.whole(together(members))),
            "note", WORDS.text("noot")),
        rows);
  }

  /** Potential of all segments that are told by themselves. */
  static long together(MemberFigures members) {
    return members.segments().stream()
        .filter(l -> l.standsAlone() && l.potential() != null)
        .mapToLong(MemberLine::potential)
        .sum();
  }

  private Row potential(MemberLine line) {
    return new Row(
        "potentieel",
        WORDS.text("potentieel.kop"),
        content.label(line.code()),
        Dutch.whole(line.nonMembers()),
        Dutch.decimal(line.penetration()),
        Dutch.whole(line.potential()),
        line.quadrant() == null ? WORDS.text("niet") : MemberTables.quadrant(line.quadrant()),
        new Focus(members.segments())
            .advice(line.code())
            .map(advice -> WORDS.text(advice.name()))
            .orElse(WORDS.text("geenadvies")));
  }
}
