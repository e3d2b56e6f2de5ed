// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/**
 * One row of a member file that could be read; lives until it is counted.
 *
 * @param delivered the address as it was typed, see {@link DeliveredAddress}
 * @param branch name or code of the branch, empty when not given
 * @param active whether the member was active since the day that was asked; true when none was
 */
public record MemberRow(
    MemberAddress address, String delivered, String branch, MemberKind kind, boolean active) {
  @Override
  public String toString() {
    return "MemberRow";
  }
}
