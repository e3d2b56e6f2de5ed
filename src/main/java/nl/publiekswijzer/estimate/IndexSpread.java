// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;
import nl.publiekswijzer.analysis.SumCode;
import nl.publiekswijzer.segmentation.OpenSegment;

/** Spread of the indices of {@link Confidence#CODES} of an area over several estimates of it. */
final class IndexSpread {
  private final double[] country;
  private final double[] sums;
  private final double[] squares;
  private int estimates;

  /**
   * @param country households by segment
   */
  IndexSpread(double[] country) {
    this.country = shares(country);
    this.sums = new double[this.country.length];
    this.squares = new double[this.country.length];
  }

  /**
   * @param households by segment
   */
  void add(double[] households) {
    double[] shares = shares(households);
    for (int i = 0; i < shares.length; i++) {
      double index = country[i] > 0 ? 100 * shares[i] / country[i] : 0;
      sums[i] += index;
      squares[i] += index * index;
    }
    estimates++;
  }

  /** Of the segments, then of those together. */
  private static double[] shares(double[] households) {
    double all = Math.max(1, Arrays.stream(households).sum());
    return Confidence.CODES.stream()
        .map(SumCode::segments)
        .mapToDouble(
            codes ->
                codes.stream()
                        .mapToDouble(code -> households[OpenSegment.valueOf(code).ordinal()])
                        .sum()
                    / all)
        .toArray();
  }

  /** Standard deviations, in points; of less than two estimates without end. */
  double[] deviations() {
    var deviations = new double[country.length];
    for (int s = 0; s < country.length; s++) {
      double mean = sums[s] / estimates;
      double variance = (squares[s] - estimates * mean * mean) / (estimates - 1);
      deviations[s] = estimates < 2 ? Double.POSITIVE_INFINITY : Math.sqrt(Math.max(0, variance));
    }
    return deviations;
  }
}
