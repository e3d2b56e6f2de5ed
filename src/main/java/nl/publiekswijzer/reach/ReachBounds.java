// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

/**
 * Between which numbers the number of connected people lies.
 *
 * @param lower so many there are at least
 * @param upper so many there are at most
 * @param uncertain whether a number that they follow from is uncertain
 */
public record ReachBounds(long lower, long upper, boolean uncertain) {
  public ReachBounds {
    if (lower < 0 || lower > upper) {
      throw new IllegalArgumentException("no bounds: " + lower + " to " + upper);
    }
  }
}
