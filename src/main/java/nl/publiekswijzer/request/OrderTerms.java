// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.member.MemberSelection;
import nl.publiekswijzer.publication.ReportChoices;

/**
 * What an order chooses beside library, kind, edition, work area and themes.
 *
 * @param base what the work area is compared with
 * @param file what the library says of its member file
 * @param selection of which members it tells
 * @param report what is chosen for the report; null for the usual, so that orders of before there
 *     were choices are the same as now
 */
public record OrderTerms(
    ComparisonBase base, FileStatement file, MemberSelection selection, ReportChoices report) {
  /** The usual of all. */
  public static final OrderTerms USUAL = new OrderTerms(null, null, null, null);

  public OrderTerms {
    base = base == null ? ComparisonBase.COUNTRY : base;
    file = file == null ? FileStatement.NONE : file;
    selection = selection == null ? MemberSelection.ALL : selection;
    report = ReportChoices.USUAL.equals(report) ? null : report;
  }

  /** The same compared with another base. */
  public OrderTerms with(ComparisonBase other) {
    return new OrderTerms(other, file, selection, report);
  }

  /** The same of other members. */
  public OrderTerms with(MemberSelection other) {
    return new OrderTerms(base, file, other, report);
  }

  /** The same with other choices for the report. */
  public OrderTerms with(ReportChoices other) {
    return new OrderTerms(base, file, selection, other);
  }

  /** The same for another work area: its base and its name were chosen for the former. */
  public OrderTerms forOtherArea() {
    return with(ComparisonBase.COUNTRY).with(choices().unnamed());
  }

  /** What is chosen for the report. */
  public ReportChoices choices() {
    return report == null ? ReportChoices.USUAL : report;
  }

  /** The same without what is about members, for an analysis of residents. */
  public OrderTerms withoutMembers() {
    return new OrderTerms(base, null, null, report);
  }
}
