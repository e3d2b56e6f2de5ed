// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

/** The standard normal distribution, with the same results on every machine. */
final class Normal {
  private static final double[] A = {
    -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
    1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00
  };
  private static final double[] B = {
    -5.447609879822406e+01,
    1.615858368580409e+02,
    -1.556989798598866e+02,
    6.680131188771972e+01,
    -1.328068155288572e+01,
    1
  };
  private static final double[] C = {
    -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
    -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00
  };
  private static final double[] D = {
    7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1
  };
  private static final double TAIL = 0.02425;

  private Normal() {}

  /** Share below z, at most 8e-8 off (Abramowitz and Stegun, formula 26.2.17). */
  static double cumulative(double z) {
    double t = 1 / (1 + 0.2316419 * Math.abs(z));
    double density = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * Math.PI);
    double polynomial =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    double tail = density * polynomial;
    return z < 0 ? tail : 1 - tail;
  }

  /**
   * The z below which a share lies, at most 1.2e-9 off relatively (rational approximation of P. J.
   * Acklam).
   *
   * @param share above 0 and below 1
   */
  static double quantile(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("no quantile of " + share);
    }
    if (share > 1 - TAIL) {
      return -quantile(1 - share);
    }
    if (share < TAIL) {
      double q = StrictMath.sqrt(-2 * StrictMath.log(share));
      return polynomial(C, q) / polynomial(D, q);
    }
    double q = share - 0.5;
    return polynomial(A, q * q) * q / polynomial(B, q * q);
  }

  private static double polynomial(double[] coefficients, double x) {
    double sum = 0;
    for (double coefficient : coefficients) {
      sum = sum * x + coefficient;
    }
    return sum;
  }
}
