// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import nl.publiekswijzer.household.AddressKey;

/**
 * One row of a member file that could be read; lives until it is counted.
 *
 * @param branch name or code of the branch, empty when not given
 */
public record MemberRow(AddressKey address, String branch, MemberKind kind) {
  @Override
  public String toString() {
    return "MemberRow";
  }
}
