// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import java.util.Base64;
import java.util.List;
import nl.publiekswijzer.csv.CsvText;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.web.Speech;

/**
 * The lines of a member file by what happened on them, for whoever mends the file. It tells numbers
 * of lines and never what they hold, and only of what depends on the file alone.
 */
final class MatchCsv {
  private static final String TYPE = "data:text/csv;charset=utf-8;base64,";

  private final CsvText csv = new CsvText("regel", "reden");
  private boolean told;

  private MatchCsv() {}

  /** An address that holds the lines themselves, for nothing of a file that is refused is kept. */
  static String address(MatchReport report, Speech words) {
    var lines = new MatchCsv();
    report
        .malformedLines()
        .forEach((reason, n) -> lines.add(n, words.of("request.report.malformed", reason)));
    report
        .unmatchedLines()
        .forEach((reason, n) -> lines.add(n, words.of("request.report.unmatched", reason)));
    var form = report.form();
    lines.add(form.repeatLines(), words.get("request.report.line.repeats"));
    lines.add(form.excludedLines(), words.get("request.report.line.excluded"));
    lines.add(form.undatedLines(), words.get("request.report.line.undated"));
    return lines.told ? TYPE + Base64.getEncoder().encodeToString(lines.csv.bytes()) : "";
  }

  private void add(List<Long> lines, String reason) {
    told |= !lines.isEmpty();
    lines.forEach(line -> csv.row(line, reason));
  }
}
