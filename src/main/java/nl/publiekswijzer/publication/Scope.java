// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.member.MemberSelection;

/**
 * What was chosen for a publication beside its work area, as it is printed.
 *
 * @param base what the work area is compared with
 * @param file what the library says of its member file
 * @param selection of which members it tells
 * @param choices what the library chose for its report
 */
public record Scope(
    Base base, FileStatement file, MemberSelection selection, ReportChoices choices) {
  /** The usual of all. */
  public static final Scope USUAL = of(Base.COUNTRY, FileStatement.NONE, MemberSelection.ALL);

  /** With the usual report. */
  public static Scope of(Base base, FileStatement file, MemberSelection selection) {
    return new Scope(base, file, selection, ReportChoices.USUAL);
  }

  /** The same with other choices for the report. */
  public Scope with(ReportChoices other) {
    return new Scope(base, file, selection, other);
  }
}
