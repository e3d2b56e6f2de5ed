// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import java.util.List;
import java.util.function.LongConsumer;
import nl.publiekswijzer.household.AddressKey;

/** Turns member addresses into member households, each counted once. */
public sealed interface HouseholdTally permits AddressTally, PostcodeTally {
  /**
   * Matches one address.
   *
   * @param inside whether it lies in the work area; only then its household is counted
   */
  Match add(AddressKey address, boolean inside);

  /** The member households inside the work area, sorted by postcode and subsegment. */
  List<MemberCell> cells();

  /**
   * Gives a number for each counted household, in no particular order. The numbers are those of the
   * counts: files that count the same households, or as many of them at one place that are alike,
   * give the same numbers, whatever their rows. They tell an address and may not be kept.
   */
  void households(LongConsumer consumer);

  /** Counted households in one postcode of six characters, the most there are. */
  long largestBlock();
}
