// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.member.FileStatement;

/**
 * What an order chooses beside library, kind, edition, work area and themes.
 *
 * @param base what the work area is compared with
 * @param file what the library says of its member file
 */
public record OrderTerms(ComparisonBase base, FileStatement file) {
  /** The usual of all. */
  public static final OrderTerms USUAL = new OrderTerms(null, null);

  public OrderTerms {
    base = base == null ? ComparisonBase.COUNTRY : base;
    file = file == null ? FileStatement.NONE : file;
  }

  /** The same compared with another base. */
  public OrderTerms with(ComparisonBase other) {
    return new OrderTerms(other, file);
  }

  /** The same without what is about members, for an analysis of residents. */
  public OrderTerms withoutMembers() {
    return new OrderTerms(base, null);
  }
}
