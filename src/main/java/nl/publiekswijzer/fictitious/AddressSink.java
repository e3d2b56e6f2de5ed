// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

/** Where invented addresses go, one call for each household. */
@FunctionalInterface
public interface AddressSink {
  /**
   * Takes one household; called by ascending postcode and house number, twice in a row for two
   * households at one address.
   *
   * @param addition one of a few constants, empty for none
   * @param ordinal position of the subsegment in the segmentation
   */
  void accept(int postcode4, char letter1, char letter2, int number, String addition, int ordinal);
}
