// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.figure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The stretch of numbers an axis shows. */
record Extent(double lowest, double highest) {
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  Extent {
    if (!(lowest < highest)) {
      throw new IllegalArgumentException("no extent: " + lowest + " to " + highest);
    }
  }

  /** The least extent between round numbers, with so many steps at most. */
  static Extent around(double lowest, double highest, int steps) {
    double step = step(Math.max(highest - lowest, 1e-9) / steps);
    double low = Math.floor(lowest / step + 1e-9) * step;
    double high = Math.ceil(highest / step - 1e-9) * step;
    return new Extent(low, high > low ? high : low + step);
  }

  /** Where a number lies from 0 (lowest) to 1 (highest), clipped at both ends. */
  double share(double number) {
    return (Math.max(lowest, Math.min(highest, number)) - lowest) / (highest - lowest);
  }

  /** Round numbers in this extent, with about so many steps at most. */
  List<Double> ticks(int steps) {
    double step = step((highest - lowest) / (steps + 0.01));
    int first = (int) Math.ceil(lowest / step - 1e-9);
    int last = (int) Math.floor(highest / step + 1e-9);
    return IntStream.rangeClosed(first, last).mapToObj(i -> i * step).toList();
  }

  /** The largest of 1, 2, 5, 10, 20, 50 … that is not above a number of at least 1. */
  static long roundBelow(double number) {
    long power = (long) Math.pow(10, Math.floor(Math.log10(Math.max(number, 1)) + 1e-9));
    return Stream.of(5, 2, 1)
        .map(factor -> factor * power)
        .filter(round -> round <= Math.max(number, 1))
        .findFirst()
        .orElse(1L);
  }

  private static double step(double least) {
    double power = Math.pow(10, Math.floor(Math.log10(least) + 1e-9));
    for (double step : STEPS) {
      if (step * power >= least * (1 - 1e-9)) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
