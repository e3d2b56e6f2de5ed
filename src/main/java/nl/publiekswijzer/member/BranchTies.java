// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/**
 * Decides between branches at which a household has equally many cards (OB-2, rule M3): the one
 * with the largest number, whatever the order of the rows.
 */
@FunctionalInterface
public interface BranchTies {
  /**
   * @param place of the household, the same for every file of an edition
   */
  long of(long place, String branch);
}
