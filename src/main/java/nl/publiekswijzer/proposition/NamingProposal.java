// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.UUID;

/**
 * What somebody proposed: that an own proposition of a library is the same promise as a shared one.
 *
 * @param own code of the library's own
 * @param shared code of the shared one
 * @param proposedBy by role and organisation
 * @param agreed only of one that was answered
 */
public record NamingProposal(
    UUID id,
    UUID libraryId,
    String own,
    String shared,
    String proposedBy,
    boolean answered,
    boolean agreed) {
  public boolean isAbout(Proposition ownOne, Proposition sharedOne) {
    return own.equals(ownOne.code()) && shared.equals(sharedOne.code());
  }
}
