// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.web.Speech;

/**
 * A match report as pages show it.
 *
 * @param stats the numbers that matter most, with their labels
 * @param lines all numbers
 * @param skipped names of columns that were not read because they are not needed; may be empty
 */
public record MatchView(List<Stat> stats, List<Line> lines, String skipped) {
  /** A large number with what it counts. */
  public record Stat(String value, String label) {}

  /**
   * A line of the report.
   *
   * @param rows number of rows of the member file, in words
   * @param where the first lines of the file it happened on; empty when not told
   */
  public record Line(String name, String rows, String where) {}

  static MatchView of(MatchReport report, Speech words) {
    return new MatchView(
        List.of(
            stat("delivered", report.delivered(), words),
            stat("matched", report.matchedTotal(), words),
            stat("inside", report.inside(), words),
            stat("lost", report.malformedTotal() + unmatched(report), words)),
        lines(report, words),
        String.join(", ", report.skippedColumns()));
  }

  private static long unmatched(MatchReport report) {
    return report.unmatched().values().stream().mapToLong(Long::longValue).sum();
  }

  private static Stat stat(String key, long rows, Speech words) {
    return new Stat(words.say("request.number", rows), words.get("request.report." + key));
  }

  private static List<Line> lines(MatchReport report, Speech words) {
    var all = new ArrayList<Line>();
    all.add(line(words.get("request.report.line.delivered"), report.delivered(), words));
    report
        .malformed()
        .forEach(
            (reason, rows) ->
                all.add(
                    new Line(
                        words.of("request.report.malformed", reason),
                        words.say("request.number", rows),
                        where(report.malformedLines().get(reason)))));
    all.add(line(words.get("request.report.line.repeats"), report.repeats(), words));
    all.add(line(words.get("request.report.line.excluded"), report.excluded(), words));
    all.add(line(words.get("request.report.line.considered"), report.considered(), words));
    report
        .matched()
        .forEach(
            (level, rows) -> all.add(line(words.of("request.report.matched", level), rows, words)));
    report
        .unmatched()
        .forEach(
            (reason, rows) ->
                all.add(
                    new Line(
                        words.of("request.report.unmatched", reason),
                        words.say("request.number", rows),
                        where(report.unmatchedLines().get(reason)))));
    all.add(line(words.get("request.report.line.inside"), report.inside(), words));
    all.add(line(words.get("request.report.line.outside"), report.outside(), words));
    return all;
  }

  private static Line line(String name, long rows, Speech words) {
    return new Line(name, words.say("request.number", rows), "");
  }

  private static String where(List<Long> lines) {
    return lines == null
        ? ""
        : lines.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
