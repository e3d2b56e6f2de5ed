// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

/** Means, variances and covariances of pairs of numbers that pass by. */
final class Moments {
  private double number;
  private double one;
  private double other;
  private double oneSquare;
  private double otherSquare;
  private double product;

  void take(double a, double b) {
    number++;
    one += a;
    other += b;
    oneSquare += a * a;
    otherSquare += b * b;
    product += a * b;
  }

  double mean() {
    return one / number;
  }

  double variance() {
    return oneSquare / number - mean() * mean();
  }

  double covariance() {
    return product / number - mean() * other / number;
  }

  double correlation() {
    double otherVariance = otherSquare / number - other / number * other / number;
    return covariance() / Math.sqrt(variance() * otherVariance);
  }
}
