// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;

/**
 * A linear regression by weighted least squares, with a constant. The coefficients of the features
 * are held back by a ridge of 0.001 household, so that features which say the same (shares that add
 * up) have a solution.
 */
final class LeastSquares {
  private static final double RIDGE = 1e-3;

  private final double[] coefficients;

  private LeastSquares(double[] coefficients) {
    this.coefficients = coefficients;
  }

  /**
   * What is known of one area.
   *
   * @param group to leave out together
   * @param features without the constant
   * @param weight above 0
   */
  record Case(String group, double[] features, double outcome, double weight) {}

  /**
   * @param cases one or more
   */
  static LeastSquares of(List<Case> cases) {
    int size = cases.get(0).features().length + 1;
    var left = new double[size][size];
    var right = new double[size];
    for (Case one : cases) {
      for (int i = 0; i < size; i++) {
        double weighted = one.weight() * feature(one, i);
        right[i] += weighted * one.outcome();
        for (int j = 0; j < size; j++) {
          left[i][j] += weighted * feature(one, j);
        }
      }
    }
    for (int i = 1; i < size; i++) {
      left[i][i] += RIDGE;
    }
    return new LeastSquares(solved(left, right));
  }

  private static double feature(Case one, int place) {
    return place == 0 ? 1 : one.features()[place - 1];
  }

  double predict(Case one) {
    double sum = 0;
    for (int i = 0; i < coefficients.length; i++) {
      sum += coefficients[i] * feature(one, i);
    }
    return sum;
  }

  /** Elimination with the largest pivot; changes what it is given. */
  private static double[] solved(double[][] left, double[] right) {
    int size = right.length;
    for (int column = 0; column < size; column++) {
      swap(left, right, column, pivot(left, column));
      for (int row = column + 1; row < size; row++) {
        double factor = left[row][column] / left[column][column];
        right[row] -= factor * right[column];
        for (int k = column; k < size; k++) {
          left[row][k] -= factor * left[column][k];
        }
      }
    }
    for (int row = size - 1; row >= 0; row--) {
      for (int k = row + 1; k < size; k++) {
        right[row] -= left[row][k] * right[k];
      }
      right[row] /= left[row][row];
    }
    return right;
  }

  private static int pivot(double[][] left, int column) {
    int best = column;
    for (int row = column + 1; row < left.length; row++) {
      best = Math.abs(left[row][column]) > Math.abs(left[best][column]) ? row : best;
    }
    return best;
  }

  private static void swap(double[][] left, double[] right, int one, int other) {
    double[] row = left[one];
    left[one] = left[other];
    left[other] = row;
    double value = right[one];
    right[one] = right[other];
    right[other] = value;
  }
}
