// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.Arrays;

/** Counts of which the CBS hides those from 0 to 4, and rounds the others to five. */
final class HiddenCounts {
  private static final int MOST_HIDDEN = 4;
  private static final double FULL = 4.4;
  private static final int ROUNDED = 5;
  private static final int MOST_ROUNDED = 7;

  private HiddenCounts() {}

  /** Mean of a Poisson variable of which is known that it lies from least to most. */
  static double truncatedMean(double lambda, int least, int most) {
    double mean = Math.max(lambda, 1e-6);
    double weight = 1;
    double weights = 0;
    double sum = 0;
    for (int k = least; k <= most; k++) {
      weights += weight;
      sum += k * weight;
      weight *= mean / (k + 1);
    }
    return sum / weights;
  }

  /**
   * The parts of a total: what is known stays, what is hidden is what may be expected from 0 to 4,
   * a 5 from 5 to 7. The hidden take up first what the total lacks, within their bounds; then all
   * are scaled.
   *
   * @param counts not a number where hidden
   * @param shares of the parts where nothing is known, together 1
   */
  static double[] parts(double[] counts, double total, double[] shares) {
    if (Arrays.stream(counts).allMatch(Double::isNaN)) {
      return scaled(shares, total, shares);
    }
    var parts = new double[counts.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = expected(counts[i], total * shares[i]);
    }
    takeUp(parts, counts, total - Arrays.stream(parts).sum());
    return scaled(parts, total, shares);
  }

  /** What may be expected of a published count. */
  static double expected(double count, double mean) {
    if (Double.isNaN(count)) {
      return truncatedMean(mean, 0, MOST_HIDDEN);
    }
    return count == ROUNDED ? truncatedMean(mean, ROUNDED, MOST_ROUNDED) : count;
  }

  private static void takeUp(double[] parts, double[] counts, double gap) {
    double room = 0;
    for (int i = 0; i < parts.length; i++) {
      if (Double.isNaN(counts[i])) {
        room += gap > 0 ? FULL - parts[i] : parts[i];
      }
    }
    if (room <= 0) {
      return;
    }
    double taken = Math.min(1, Math.abs(gap) / room);
    for (int i = 0; i < parts.length; i++) {
      if (Double.isNaN(counts[i])) {
        parts[i] += gap > 0 ? taken * (FULL - parts[i]) : -0.9 * taken * parts[i];
      }
    }
  }

  private static double[] scaled(double[] parts, double total, double[] shares) {
    double sum = Arrays.stream(parts).sum();
    double[] of = sum > 0 ? parts : shares;
    double whole = sum > 0 ? sum : 1;
    return Arrays.stream(of).map(part -> part * total / whole).toArray();
  }
}
