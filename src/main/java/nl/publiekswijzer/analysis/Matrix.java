// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** A small matrix, immutable. */
final class Matrix {
  private final double[][] cells;

  private Matrix(double[][] cells) {
    this.cells = cells;
  }

  static Matrix of(double[]... rows) {
    return new Matrix(Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new));
  }

  static Matrix diagonal(double... values) {
    var cells = new double[values.length][values.length];
    for (int i = 0; i < values.length; i++) {
      cells[i][i] = values[i];
    }
    return new Matrix(cells);
  }

  double at(int row, int column) {
    return cells[row][column];
  }

  private int rows() {
    return cells.length;
  }

  private int columns() {
    return cells[0].length;
  }

  Matrix transposed() {
    var other = new double[columns()][rows()];
    for (int i = 0; i < rows(); i++) {
      for (int j = 0; j < columns(); j++) {
        other[j][i] = cells[i][j];
      }
    }
    return new Matrix(other);
  }

  Matrix times(Matrix right) {
    var product = new double[rows()][right.columns()];
    for (int i = 0; i < rows(); i++) {
      for (int j = 0; j < right.columns(); j++) {
        for (int k = 0; k < columns(); k++) {
          product[i][j] += cells[i][k] * right.cells[k][j];
        }
      }
    }
    return new Matrix(product);
  }

  Matrix plus(Matrix other) {
    var sum = new double[rows()][columns()];
    for (int i = 0; i < rows(); i++) {
      for (int j = 0; j < columns(); j++) {
        sum[i][j] = cells[i][j] + other.cells[i][j];
      }
    }
    return new Matrix(sum);
  }

  /** Of a matrix that is symmetric and positive, by Gauss and Jordan. */
  Matrix inverse() {
    int size = rows();
    var left = Arrays.stream(cells).map(double[]::clone).toArray(double[][]::new);
    var right = diagonal(DoubleStream.generate(() -> 1).limit(size).toArray()).cells;
    for (int i = 0; i < size; i++) {
      double pivot = left[i][i];
      divide(left[i], pivot);
      divide(right[i], pivot);
      for (int j = 0; j < size; j++) {
        if (j != i) {
          double factor = left[j][i];
          subtract(left[j], factor, left[i]);
          subtract(right[j], factor, right[i]);
        }
      }
    }
    return new Matrix(right);
  }

  private static void divide(double[] row, double by) {
    for (int j = 0; j < row.length; j++) {
      row[j] /= by;
    }
  }

  private static void subtract(double[] row, double factor, double[] other) {
    for (int j = 0; j < row.length; j++) {
      row[j] -= factor * other[j];
    }
  }
}
