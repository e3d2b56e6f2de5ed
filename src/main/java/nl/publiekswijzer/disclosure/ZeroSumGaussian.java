// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Whole numbers with a given sum, with a chance proportional to {@code exp(-(sum of squares) / 2v)}
 * (OB-2, rule H2). Variance of one of k numbers: {@code v (1 - 1/k)}, in households squared.
 *
 * <p>Number by number, by the inverse of the cumulative weights {@code w(a) = p(a) g(rest - a)},
 * where g is the convolution of the distributions of the numbers to come. An equal share of the
 * rest may be set apart first, for the chance of the others does not depend on it; so a few tables
 * serve every sum.
 */
final class ZeroSumGaussian {
  private static final Map<Shape, ZeroSumGaussian> KNOWN = new ConcurrentHashMap<>();

  private final DiscreteGaussian one;

  /** By how many numbers there are still to draw, and their sum less the equal shares. */
  private final Cumulative[][] tables;

  private ZeroSumGaussian(Shape shape) {
    one = DiscreteGaussian.of(shape.variance);
    tables = new Cumulative[shape.numbers + 1][];
    double[] toCome = one.table();
    for (int left = 2; left <= shape.numbers; left++) {
      tables[left] = new Cumulative[left];
      for (int rest = 0; rest < left; rest++) {
        tables[left][rest] = new Cumulative(weights(toCome, rest));
      }
      toCome = convolution(toCome);
    }
  }

  /**
   * @param variance in households squared, of a number on its own
   * @param numbers how many are drawn at most
   */
  static ZeroSumGaussian of(double variance, int numbers) {
    return KNOWN.computeIfAbsent(new Shape(variance, numbers), ZeroSumGaussian::new);
  }

  /** Weights of the next number when the sum of it and those to come is given. */
  private double[] weights(double[] toCome, int rest) {
    int reach = one.reach();
    double[] weights = new double[2 * reach + 1];
    for (int a = -reach; a <= reach; a++) {
      int place = rest - a + toCome.length / 2;
      double others = place < 0 || place >= toCome.length ? 0 : toCome[place];
      weights[a + reach] = one.probability(a) * others;
    }
    return weights;
  }

  private double[] convolution(double[] sum) {
    int reach = one.reach();
    double[] longer = new double[sum.length + 2 * reach];
    for (int i = 0; i < sum.length; i++) {
      for (int a = -reach; a <= reach; a++) {
        longer[i + a + reach] += sum[i] * one.probability(a);
      }
    }
    return longer;
  }

  /** Draws so many numbers with this sum. */
  int[] draw(int numbers, int sum, Uniforms uniforms) {
    int[] drawn = new int[numbers];
    int rest = sum;
    for (int i = 0; i < numbers - 1; i++) {
      int left = numbers - i;
      int share = Math.floorDiv(rest, left);
      var table = tables[left][rest - share * left];
      drawn[i] = share + table.at(uniforms.at(i)) - one.reach();
      rest -= drawn[i];
    }
    drawn[numbers - 1] = rest;
    return drawn;
  }

  private record Shape(double variance, int numbers) {}
}
