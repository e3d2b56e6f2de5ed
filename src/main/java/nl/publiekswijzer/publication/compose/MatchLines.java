// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.member.MatchDraw;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.UnmatchedReason;

/** The recognition of addresses of a member file, as it is printed: about right only. */
record MatchLines(MatchReport match) {
  private static final Words WORDS = Words.of(MemberFileCounts.MEMBER_FILE);

  List<CountLine> lines() {
    var drawn = match.drawn();
    var lines = new ArrayList<CountLine>();
    match.recognition().ifPresent(percent -> lines.add(recognition(percent)));
    lines.add(line(0, WORDS.text("adressen"), drawn.houses()));
    lines.add(line(0, WORDS.text("herkend"), drawn.recognised()));
    drawn.matched().forEach((level, n) -> lines.add(line(1, WORDS.text("herkend." + level), n)));
    lines.add(line(0, WORDS.text("nietherkend"), drawn.unrecognised()));
    drawn.unmatched().forEach((reason, n) -> lines.add(line(1, reason(reason), n)));
    return lines;
  }

  /** Of the rows, those that cannot be read among them. */
  private static CountLine recognition(int percent) {
    return new CountLine(
        WORDS.text("herkenning.kop"),
        WORDS.text("herkenning.noot"),
        WORDS.text("herkenning.kolom"),
        0,
        WORDS.text("herkenning"),
        WORDS.text("herkenning.ongeveer", Dutch.whole(percent)));
  }

  private static String reason(UnmatchedReason reason) {
    boolean unknown = reason == UnmatchedReason.UNKNOWN_NUMBER;
    return WORDS.text(unknown ? "adressen.onbekend" : "nietherkend." + reason);
  }

  private static CountLine line(int level, String label, long tens) {
    return new CountLine(
        WORDS.text("adressen.kop"),
        WORDS.text("adressen.noot"),
        WORDS.text("adressen.kolom"),
        level,
        label,
        tens < MatchDraw.LEAST
            ? WORDS.text("adressen.enkele")
            : WORDS.text("adressen.ongeveer", Dutch.whole(tens)));
  }
}
