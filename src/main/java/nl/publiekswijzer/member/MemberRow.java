// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import nl.publiekswijzer.household.AddressKey;

/**
 * One row of a member file that could be read; lives until it is counted.
 *
 * @param delivered the address as it was typed, see {@link DeliveredAddress}
 * @param branch name or code of the branch, empty when not given
 * @param active whether the member was active since the day that was chosen for the file
 */
public record MemberRow(
    AddressKey address, String delivered, String branch, MemberKind kind, boolean active) {

  /** Of a file that does not tell who is active. */
  public MemberRow(AddressKey address, String delivered, String branch, MemberKind kind) {
    this(address, delivered, branch, kind, true);
  }

  @Override
  public String toString() {
    return "MemberRow";
  }
}
