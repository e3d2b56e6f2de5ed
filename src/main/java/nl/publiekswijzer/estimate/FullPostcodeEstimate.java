// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

/**
 * The estimated households of a postcode of six characters. It is told of nobody by itself: it is a
 * part of sums, and the place of members.
 *
 * @param letters its last two characters
 * @param most households that what is published of it allows, at least those estimated
 * @param households by segment of the Open segmentatie; not to be changed
 */
public record FullPostcodeEstimate(String letters, int most, short[] households) {
  /** All households of it. */
  public int total() {
    int total = 0;
    for (short count : households) {
      total += count;
    }
    return total;
  }
}
