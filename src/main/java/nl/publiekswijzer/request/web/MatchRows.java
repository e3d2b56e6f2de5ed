// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.UnmatchedReason;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.request.web.MatchView.Line;

/** The rows of a member file: what was delivered, and what of it counts. */
record MatchRows(MatchReport report, Speech words) {
  private static final int LINES_SHOWN = 20;

  List<Line> lines() {
    var form = report.form();
    var all = new ArrayList<Line>();
    all.add(line(0, "delivered", report.delivered(), List.of(), ""));
    all.add(line(0, "repeats", report.repeats(), form.repeatLines(), ""));
    all.add(line(0, "excluded", report.excluded(), form.excludedLines(), ""));
    if (report.isExact()) {
      exact(all);
      return all;
    }
    all.add(line(0, "outside", report.outside(), List.of(), advice(report.outside(), "OUTSIDE")));
    all.add(line(0, "counting", report.recognisable(), List.of(), ""));
    all.add(line(1, "inside", report.inside(), List.of(), ""));
    all.add(line(1, "malformed", report.malformedTotal(), List.of(), ""));
    malformed(all);
    unmatched(all);
    return all;
  }

  /** Publications of scheme OB-1 told all rows exactly. */
  private void exact(List<Line> all) {
    malformed(all);
    all.add(line(0, "considered", report.considered(), List.of(), ""));
    report
        .matched()
        .forEach(
            (level, rows) ->
                all.add(
                    new Line(1, words.of("request.report.matched", level), number(rows), "", "")));
    unmatched(all);
    all.add(line(0, "inside", report.inside(), List.of(), ""));
    all.add(line(0, "outside", report.outside(), List.of(), ""));
  }

  private void malformed(List<Line> all) {
    reasons(all, "request.report.malformed", report.malformed(), report.malformedLines());
  }

  private void unmatched(List<Line> all) {
    reasons(all, "request.report.unmatched", report.unmatched(), report.unmatchedLines());
  }

  /** The most first, with what to do about each. */
  private <K extends Enum<K>> void reasons(
      List<Line> all, String key, Map<K, Long> counts, Map<K, List<Long>> lines) {
    MatchReport.largestFirst(counts)
        .forEach(
            e ->
                all.add(
                    new Line(
                        e.getKey() instanceof UnmatchedReason ? 1 : 2,
                        words.of(key, e.getKey()),
                        number(e.getValue()),
                        where(lines.getOrDefault(e.getKey(), List.of())),
                        words.of("request.report.advice", e.getKey()))));
  }

  private String advice(long rows, String key) {
    return rows == 0 ? "" : words.get("request.report.advice." + key);
  }

  private Line line(int level, String key, long rows, List<Long> lines, String advice) {
    return new Line(
        level, words.get("request.report.line." + key), number(rows), where(lines), advice);
  }

  private String number(long rows) {
    return words.say("request.number", rows);
  }

  private static String where(List<Long> lines) {
    String shown =
        lines.stream().limit(LINES_SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
    return lines.size() > LINES_SHOWN ? shown + " …" : shown;
  }
}
