// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.member.FileStatement;
import nl.publiekswijzer.member.MemberSelection;

/**
 * What an order chooses beside library, kind, edition, work area and themes.
 *
 * @param base what the work area is compared with
 * @param file what the library says of its member file
 * @param selection of which members it tells
 */
public record OrderTerms(ComparisonBase base, FileStatement file, MemberSelection selection) {
  /** The usual of all. */
  public static final OrderTerms USUAL = new OrderTerms(null, null, null);

  public OrderTerms {
    base = base == null ? ComparisonBase.COUNTRY : base;
    file = file == null ? FileStatement.NONE : file;
    selection = selection == null ? MemberSelection.ALL : selection;
  }

  /** The same compared with another base. */
  public OrderTerms with(ComparisonBase other) {
    return new OrderTerms(other, file, selection);
  }

  /** The same of other members. */
  public OrderTerms with(MemberSelection other) {
    return new OrderTerms(base, file, other);
  }

  /** The same without what is about members, for an analysis of residents. */
  public OrderTerms withoutMembers() {
    return new OrderTerms(base, null, null);
  }
}
