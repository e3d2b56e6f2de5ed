// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.household.MatchLevel;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.UnmatchedReason;
import nl.publiekswijzer.publication.MemberFigures;
import nl.publiekswijzer.publication.Scope;
import nl.publiekswijzer.publication.Subject;

/**
 * What was delivered, what was recognised, and how the members divide.
 *
 * @param scope what the library says of it, and of which members is told
 * @param drawn whether it is a publication of scheme OB-2; those before it count persons
 */
record MemberFileCounts(MemberFigures members, Scope scope, boolean drawn) {
  static final String MEMBER_FILE = "ledenbestand";
  private static final Words WORDS = Words.of(MEMBER_FILE);

  static MemberFileCounts of(MemberFigures members, Subject subject) {
    return new MemberFileCounts(members, subject.scope(), subject.protection().isDrawn());
  }

  Part part() {
    var rows = new ArrayList<>(delivered());
    rows.addAll(completeness());
    if (members.match().drawn() != null) {
      rows.addAll(new MatchLines(members.match()).lines());
    }
    rows.addAll(cards());
    rows.addAll(branches());
    return new Part(
        MEMBER_FILE,
        MEMBER_FILE,
        Map.of(
            "title", WORDS.text("titel"),
            "conclusion", Conclusions.file(members),
            "intro", intro()),
        rows);
  }

  private String intro() {
    String households = Dutch.whole(members.households());
    var selection = scope.selection();
    return selection.isAll()
        ? WORDS.text("inleiding", households)
        : WORDS.text("inleiding.selectie", households, selection.name());
  }

  /** Against the number of members that the library has; nothing where it did not say that. */
  private List<CountLine> completeness() {
    var file = scope.file();
    if (!file.tellsMembers()) {
      return List.of();
    }
    long delivered = members.match().delivered();
    long readable = delivered - members.match().malformedTotal();
    return List.of(
        named(
            "volledigheid",
            0,
            WORDS.text("volledigheid.ledental", Dutch.date(file.membersOn())),
            file.members()),
        percent("volledigheid.aangeleverd", file.percent(delivered)),
        percent("volledigheid.leesbaar", file.percent(readable)));
  }

  private static CountLine percent(String key, long percent) {
    return new CountLine(
        WORDS.text("volledigheid.kop"),
        WORDS.text("volledigheid.noot"),
        WORDS.text("volledigheid.kolom"),
        0,
        WORDS.text(key),
        Dutch.whole(percent) + " %");
  }

  private List<CountLine> delivered() {
    MatchReport match = members.match();
    var rows = new ArrayList<CountLine>();
    rows.add(line("bestand", 0, "aangeleverd", match.delivered()));
    rows.add(line("bestand", 0, "onleesbaar", match.malformedTotal()));
    MatchReport.largestFirst(match.malformed())
        .forEach(e -> part(rows, "onleesbaar." + e.getKey(), e.getValue()));
    rows.add(line("bestand", 0, "dubbel", match.repeats()));
    rows.add(line("bestand", 0, "buitengelaten", match.excluded()));
    rows.add(line("bestand", 0, "gezocht", match.considered()));
    if (match.drawn() == null) {
      recognised(rows, match);
    } else {
      rows.add(line("bestand", 1, "binnen", match.inside()));
      rows.add(line("bestand", 1, "buiten", match.outside()));
      part(rows, "bestaatniet", match.unmatched().get(UnmatchedReason.UNKNOWN_POSTCODE));
    }
    return rows;
  }

  /** Publications of scheme OB-1 tell all rows exactly. */
  private static void recognised(List<CountLine> rows, MatchReport match) {
    rows.add(line("bestand", 0, "herkend", match.recognised()));
    for (MatchLevel level : MatchLevel.values()) {
      part(rows, "herkend." + level, match.matched().get(level));
    }
    rows.add(line("bestand", 1, "binnen", match.inside()));
    rows.add(line("bestand", 1, "buiten", match.outside()));
    rows.add(line("bestand", 0, "nietherkend", match.considered() - match.recognised()));
    for (UnmatchedReason reason : UnmatchedReason.values()) {
      part(rows, "nietherkend." + reason, match.unmatched().get(reason));
    }
  }

  /** A part that did not occur is left out. */
  private static void part(List<CountLine> rows, String key, Long count) {
    if (count != null && count > 0) {
      rows.add(line("bestand", 1, key, count));
    }
  }

  private List<CountLine> cards() {
    var rows = new ArrayList<CountLine>();
    if (members.youth() != null) {
      rows.add(line("pas", 0, "jeugd", members.youth()));
    }
    if (members.adult() != null) {
      rows.add(line("pas", 0, "volwassen", members.adult()));
    }
    members.cards().forEach(c -> rows.add(line("passen", 0, c.name(), c.members())));
    return rows;
  }

  private List<CountLine> branches() {
    String table = drawn ? "vestigingen" : "vestiging";
    return members.branches().stream()
        .map(b -> named(table, 0, branch(b.name()), b.members()))
        .toList();
  }

  private static String branch(String name) {
    return name.isEmpty() ? WORDS.text("vestigingen.overige") : name;
  }

  private static CountLine line(String table, int level, String key, long count) {
    return named(table, level, WORDS.text(key), count);
  }

  private static CountLine named(String table, int level, String label, long count) {
    String note = WORDS.has(table + ".noot") ? WORDS.text(table + ".noot") : null;
    return new CountLine(
        WORDS.text(table + ".kop"),
        note,
        WORDS.text(table + ".kolom"),
        level,
        label,
        Dutch.whole(count));
  }
}
