// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import nl.publiekswijzer.household.AddressKey;

/**
 * One row of a member file that could be read; lives until it is counted.
 *
 * @param delivered the address as it was typed, see {@link DeliveredAddress}
 * @param branch name or code of the branch, empty when not given
 */
public record MemberRow(AddressKey address, String delivered, String branch, MemberKind kind) {
  @Override
  public String toString() {
    return "MemberRow";
  }
}
