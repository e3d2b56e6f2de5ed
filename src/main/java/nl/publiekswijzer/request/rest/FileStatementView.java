// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import java.time.LocalDate;
import nl.publiekswijzer.member.FileStatement;

/**
 * What a library says of its member file, set against what was delivered, as the API tells it.
 *
 * @param volledigheid rows delivered per hundred members, in whole per cents
 * @param volledigheidLeesbaar rows that could be read likewise
 * @param buitenVerwachting whether {@code volledigheid} lies outside 90 to 105
 */
public record FileStatementView(
    String peildatum,
    Long ledental,
    String ledentalPer,
    Long volledigheid,
    Long volledigheidLeesbaar,
    Boolean buitenVerwachting) {

  /** Null where nothing is said. */
  static FileStatementView of(FileStatement file, MatchReportView report) {
    if (file.equals(FileStatement.NONE)) {
      return null;
    }
    boolean told = file.tellsMembers() && report != null;
    Long delivered = told ? Long.valueOf(file.percent(report.geleverd())) : null;
    return new FileStatementView(
        text(file.referenceDate()),
        file.members(),
        text(file.membersOn()),
        delivered,
        told ? Long.valueOf(file.percent(report.geleverd() - unreadable(report))) : null,
        told ? Boolean.valueOf(!FileStatement.isWhole(delivered)) : null);
  }

  private static long unreadable(MatchReportView report) {
    return report.onleesbaar().values().stream().mapToLong(Long::longValue).sum();
  }

  private static String text(LocalDate day) {
    return day == null ? null : day.toString();
  }
}
