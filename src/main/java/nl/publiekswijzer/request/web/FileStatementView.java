// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.web.Speech;

/**
 * What a library says of its member file, and how complete that makes the file; as pages show it.
 *
 * @param referenceDate empty where it is not said
 * @param members with their date; empty where they are not said
 * @param completeness empty without these or without a file
 * @param warned whether the file cannot well be whole
 */
public record FileStatementView(
    String referenceDate, String members, String completeness, boolean warned) {

  /**
   * @param report null before there is a file
   */
  static FileStatementView of(FileStatement file, MatchReport report, Speech words) {
    String day = file.referenceDate() == null ? "" : words.day(file.referenceDate());
    if (!file.tellsMembers()) {
      return new FileStatementView(day, "", "", false);
    }
    String members = words.say("request.members.on", file.members(), words.day(file.membersOn()));
    if (report == null) {
      return new FileStatementView(day, members, "", false);
    }
    long percent = file.percent(report.delivered());
    return new FileStatementView(
        day,
        members,
        words.say("request.members.percent", percent),
        !FileStatement.isWhole(percent));
  }
}
