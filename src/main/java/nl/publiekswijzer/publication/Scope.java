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
 */
public record Scope(Base base, FileStatement file, MemberSelection selection) {
  /** The usual of all. */
  public static final Scope USUAL =
      new Scope(Base.COUNTRY, FileStatement.NONE, MemberSelection.ALL);
}
