// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import nl.publiekswijzer.member.FileStatement;

/**
 * What an order chooses beside library, kind, edition, work area and themes.
 *
 * @param file what the library says of its member file
 */
public record OrderTerms(FileStatement file) {
  /** The usual of all. */
  public static final OrderTerms USUAL = new OrderTerms(null);

  public OrderTerms {
    file = file == null ? FileStatement.NONE : file;
  }

  /** The same without what is about members, for an analysis of residents. */
  public OrderTerms withoutMembers() {
    return new OrderTerms(null);
  }
}
