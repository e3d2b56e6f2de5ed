// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.publiekswijzer.member.MatchDraw;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.web.Speech;

/**
 * A match report as pages show it.
 *
 * @param stats the numbers that matter most, with their labels
 * @param rows of the file, of which the parts add up
 * @param addresses by what became of them; none where that is not told
 * @param skipped names of columns that were not read because they are not needed; may be empty
 * @param read names of columns that were read, with what they are; may be empty
 * @param notes on how the file was read
 * @param low what is said of a recognition that is low; empty where it is not
 * @param elsewhere municipalities outside the work area, with their rows
 * @param drawn whether numbers of addresses are about right only
 */
public record MatchView(
    List<Stat> stats,
    List<Line> rows,
    List<Line> addresses,
    String skipped,
    String read,
    List<String> notes,
    String low,
    List<Elsewhere> elsewhere,
    boolean drawn) {
  /** A large number with what it counts. */
  public record Stat(String value, String label) {}

  /**
   * A municipality with members outside the work area.
   *
   * @param rows in words
   */
  public record Elsewhere(String code, String name, String rows) {}

  /**
   * A line of the report.
   *
   * @param level 0 for a number, 1 for a part of the one above it
   * @param number in words
   * @param where the first lines of the file it happened on; empty when not told
   * @param advice what to do about it; empty for nothing
   */
  public record Line(int level, String name, String number, String where, String advice) {}

  static MatchView of(MatchReport report, Speech words) {
    var form = report.form();
    var recognition = report.recognition();
    boolean low = recognition.isPresent() && recognition.getAsInt() < MatchReport.WELL_RECOGNISED;
    return new MatchView(
        stats(report, words),
        new MatchRows(report, words).lines(),
        report.drawn() == null ? List.of() : addresses(report.drawn(), words),
        String.join(", ", report.skippedColumns()),
        read(form.columns(), words),
        FileNotes.of(form, words),
        low ? words.say("request.report.low", recognition.getAsInt()) : "",
        form.elsewhere().stream()
            .map(
                place ->
                    new Elsewhere(
                        place.code(),
                        place.name(),
                        words.say("request.report.elsewhere.rows", place.rows())))
            .toList(),
        report.drawn() != null);
  }

  private static String read(Map<String, String> columns, Speech words) {
    return new TreeMap<>(columns)
        .entrySet().stream()
            .map(e -> words.get("request.file.column." + e.getKey()) + ": " + e.getValue())
            .collect(Collectors.joining("; "));
  }

  private static List<Stat> stats(MatchReport report, Speech words) {
    var stats = new ArrayList<Stat>();
    stats.add(stat("delivered", report.delivered(), words));
    report
        .recognition()
        .ifPresent(
            percent ->
                stats.add(
                    new Stat(
                        words.say("request.report.percent", percent),
                        words.get("request.report.recognition"))));
    if (report.isExact()) {
      stats.add(stat("matched", report.recognised(), words));
    }
    stats.add(stat("inside", report.inside(), words));
    stats.add(stat("unusable", report.recognisable() - report.inside(), words));
    return stats;
  }

  private static Stat stat(String key, long rows, Speech words) {
    return new Stat(words.say("request.number", rows), words.get("request.report." + key));
  }

  /** Recognised ones first, and within those the most first. */
  private static List<Line> addresses(MatchDraw drawn, Speech words) {
    var all = new ArrayList<Line>();
    all.add(about(0, words.get("request.report.line.houses"), drawn, drawn.houses(), "", words));
    all.add(about(0, words.get("request.report.line.found"), drawn, drawn.recognised(), "", words));
    MatchReport.largestFirst(drawn.matched())
        .forEach(
            e ->
                all.add(
                    about(
                        1,
                        words.of("request.report.drawn", e.getKey()),
                        drawn,
                        e.getValue(),
                        "",
                        words)));
    all.add(
        about(
            0, words.get("request.report.line.notfound"), drawn, drawn.unrecognised(), "", words));
    MatchReport.largestFirst(drawn.unmatched())
        .forEach(
            e ->
                all.add(
                    about(
                        1,
                        words.of("request.report.drawn", e.getKey()),
                        drawn,
                        e.getValue(),
                        words.of("request.report.advice", e.getKey()),
                        words)));
    return all;
  }

  private static Line about(
      int level, String name, MatchDraw drawn, long told, String advice, Speech words) {
    String number =
        told == MatchDraw.FEW
            ? words.get("request.report.few")
            : words.say("request.report.about", told, drawn.percent(told));
    return new Line(level, name, number, "", advice);
  }
}
