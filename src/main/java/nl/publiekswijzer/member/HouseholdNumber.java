// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

/**
 * A counted household as one number, the same on every machine. Households of one subsegment at one
 * house number are counted off, for which of them is a member changes no figure: a file in which
 * one took the place of the other is the same set.
 */
final class HouseholdNumber {
  private static final int SUBSEGMENT_BITS = 10;
  private static final int ORDINAL_BITS = 14;

  private HouseholdNumber() {}

  /**
   * @param house postcode and house number in 40 bits
   * @param ordinal from 0
   */
  static long of(long house, int subsegment, int ordinal) {
    if (ordinal >= 1 << ORDINAL_BITS) {
      throw new IllegalStateException("more households at a house number than can be told apart");
    }
    return (house << SUBSEGMENT_BITS | subsegment) << ORDINAL_BITS | ordinal;
  }

  /**
   * @param ordinal from 0, of the counted households of a postcode
   */
  static long of(int postcode, int ordinal) {
    return (long) postcode << Integer.SIZE | ordinal;
  }
}
