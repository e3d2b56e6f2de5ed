// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.member.MatchDraw;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.web.Speech;

/**
 * A match report as pages show it.
 *
 * @param stats the numbers that matter most, with their labels
 * @param lines all numbers
 * @param skipped names of columns that were not read because they are not needed; may be empty
 * @param drawn whether numbers of addresses are about right only
 */
public record MatchView(List<Stat> stats, List<Line> lines, String skipped, boolean drawn) {
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
        stats(report, words),
        lines(report, words),
        String.join(", ", report.skippedColumns()),
        report.drawn() != null);
  }

  private static List<Stat> stats(MatchReport report, Speech words) {
    var stats = new ArrayList<Stat>();
    stats.add(stat("delivered", report.delivered(), words));
    if (report.drawn() != null) {
      int percent = report.drawn().percent(report.drawn().recognised());
      stats.add(
          new Stat(
              words.say("request.report.percent", percent), words.get("request.report.addresses")));
    } else if (report.isExact()) {
      stats.add(stat("matched", report.recognised(), words));
    }
    stats.add(stat("inside", report.inside(), words));
    String lost = report.drawn() == null ? "lost" : "unusable";
    stats.add(stat(lost, report.malformedTotal() + unmatched(report), words));
    return stats;
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
    if (report.drawn() != null) {
      all.addAll(drawn(report.drawn(), words));
    }
    return all;
  }

  private static List<Line> drawn(MatchDraw drawn, Speech words) {
    var all = new ArrayList<Line>();
    all.add(about(words.get("request.report.line.houses"), drawn, drawn.houses(), words));
    drawn
        .matched()
        .forEach(
            (level, n) -> all.add(about(words.of("request.report.drawn", level), drawn, n, words)));
    drawn
        .unmatched()
        .forEach(
            (reason, n) ->
                all.add(about(words.of("request.report.drawn", reason), drawn, n, words)));
    return all;
  }

  private static Line about(String name, MatchDraw drawn, long told, Speech words) {
    String number =
        told == MatchDraw.FEW
            ? words.get("request.report.few")
            : words.say("request.report.about", told, drawn.percent(told));
    return new Line(name, number, "");
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
