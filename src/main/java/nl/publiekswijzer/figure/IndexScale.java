// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.List;

/**
 * The axis of an index: every step is a doubling, with 100, the average, in the middle, so that 50
 * is as far from it as 200.
 */
final class IndexScale {
  static final List<Integer> TICKS = List.of(25, 50, 100, 200, 400);

  /** Where a bar ends in an arrow, below and above. */
  static final int LOWEST = 22;

  static final int HIGHEST = 460;

  private static final double AVERAGE = 100;

  /** Doublings from one end to the other. */
  static final double LENGTH = doublings(HIGHEST) - doublings(LOWEST);

  private IndexScale() {}

  /** How many doublings an index lies above 100, at most as far as the axis goes. */
  static double doublings(int index) {
    return Math.log(Math.max(LOWEST, Math.min(HIGHEST, index)) / AVERAGE) / Math.log(2);
  }

  static boolean clips(int index) {
    return index < LOWEST || index > HIGHEST;
  }
}
