// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

/**
 * The reach of a broad group against that of all households, as printed.
 *
 * @param index 100 is average
 * @param from lower end of its 90 % interval
 * @param to upper end of it
 */
public record GroupLine(BroadGroup group, int index, int from, int to) {
  private static final int AVERAGE = 100;
  private static final int NOTABLE = 10;

  /** Whether it may be told: the interval, as printed, excludes 100, and the index is 10 off. */
  public boolean isShown() {
    return (from > AVERAGE || to < AVERAGE) && Math.abs(index - AVERAGE) >= NOTABLE;
  }
}
