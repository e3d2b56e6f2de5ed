// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

/**
 * How well the segments of an estimate predict a figure that the estimate does not use, beside a
 * baseline of ages and incomes alone: over postcode areas of 500 households or more, weighted by
 * households, each time of a province that the regression did not see.
 *
 * <p>R² = 1 - sum of n (y - predicted y)² / sum of n (y - mean y)², with n the households and the
 * mean over all areas; below 0 where that mean predicts better.
 *
 * @param areas of which the outcome, ages and incomes are known
 * @param provinces that were left out in turn
 * @param baseline R² of four age classes of inhabitants, low and high incomes, and each age class
 *     by each of these
 * @param estimate R² of the shares of the segments
 */
public record Prediction(
    Outcome outcome, int areas, int provinces, double baseline, double estimate) {
  private static final double HUNDRED = 100;

  /** The estimate beside the baseline, by R² in two decimals: as it is printed. */
  public Verdict verdict() {
    long further = Math.round(HUNDRED * estimate) - Math.round(HUNDRED * baseline);
    return further > 0 ? Verdict.BETTER : further < 0 ? Verdict.WORSE : Verdict.EQUAL;
  }

  /** Whether an estimate predicts better than ages and incomes alone. */
  public enum Verdict {
    BETTER,
    EQUAL,
    WORSE
  }
}
