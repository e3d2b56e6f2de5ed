// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.List;

/** Phases of life on the axis of age of a catalogue, which runs from 0 to 100. */
public final class AgeBands {
  /** Where those up to 35, 55 and 75 years end, and the oldest. */
  public static final List<Double> ENDS = List.of(29.0, 56.0, 78.0, 100.0);

  /** Where those up to 35 end. */
  public static final double YOUNG = ENDS.get(0);

  /** Where those of 75 and older begin. */
  public static final double OLD = ENDS.get(2);

  private AgeBands() {}
}
