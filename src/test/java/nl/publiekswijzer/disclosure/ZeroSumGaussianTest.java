// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.TreeFixtures.random;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ZeroSumGaussianTest {
  private static final int DRAWS = 100_000;

  @Test
  void sumIsExactWhateverItIs() {
    var gaussian = ZeroSumGaussian.of(25, 11);
    var random = new Random(1);
    for (int sum = -500; sum <= 500; sum++) {
      assertEquals(sum, Arrays.stream(gaussian.draw(11, sum, random(random))).sum());
      assertEquals(sum, Arrays.stream(gaussian.draw(4, sum, random(random))).sum());
    }
    assertArrayEquals(new int[] {7}, gaussian.draw(1, 7, random(random)));
  }

  /** Two numbers of sum 1: the chance of a is proportional to exp(-(a a + (1-a)(1-a)) / 2v). */
  @Test
  void chancesAreThoseOfTheFormula() {
    double variance = 3;
    double[] seen = new double[61];
    var random = new Random(2);
    for (int i = 0; i < DRAWS; i++) {
      seen[ZeroSumGaussian.of(variance, 2).draw(2, 1, random(random))[0] + 30]++;
    }
    double all = 0;
    for (int a = -30; a <= 30; a++) {
      all += Math.exp(-(a * a + (1 - a) * (1 - a)) / (2 * variance));
    }
    for (int a = -3; a <= 4; a++) {
      double chance = Math.exp(-(a * a + (1 - a) * (1 - a)) / (2 * variance)) / all;
      assertEquals(chance, seen[a + 30] / DRAWS, 4 * Math.sqrt(chance / DRAWS));
    }
  }

  /** Each is a third of the sum on average, with variance v (1 - 1/3); the places are alike. */
  @Test
  void everyPlaceHasTheSameShareOfTheSum() {
    double[] means = new double[3];
    double[] squares = new double[3];
    var random = new Random(3);
    for (int i = 0; i < DRAWS; i++) {
      int[] drawn = ZeroSumGaussian.of(10, 5).draw(3, -31, random(random));
      for (int c = 0; c < 3; c++) {
        means[c] += drawn[c] / (double) DRAWS;
        squares[c] += Math.pow(drawn[c] + 31 / 3.0, 2) / DRAWS;
      }
    }
    for (int c = 0; c < 3; c++) {
      assertEquals(-31 / 3.0, means[c], 0.05);
      assertEquals(20 / 3.0, squares[c], 0.15);
    }
  }

  @Test
  void discreteGaussianHasMeanZeroAndItsVariance() {
    for (double variance : new double[] {10, 25, 100}) {
      var gaussian = DiscreteGaussian.of(variance);
      double all = 0;
      double square = 0;
      for (int a = -gaussian.reach(); a <= gaussian.reach(); a++) {
        assertEquals(gaussian.probability(-a), gaussian.probability(a));
        all += gaussian.probability(a);
        square += gaussian.probability(a) * a * a;
      }
      assertEquals(1, all, 1e-12);
      assertEquals(variance, square, 1e-9);
      assertEquals(0, gaussian.probability(gaussian.reach() + 1));
    }
  }

  @Test
  void discreteGaussianIsDrawnByItsCumulativeChances() {
    var gaussian = DiscreteGaussian.of(10);
    double below = 0;
    for (int a = -gaussian.reach(); a < 3; a++) {
      below += gaussian.probability(a);
    }
    assertEquals(2, gaussian.at(below - 1e-9));
    assertEquals(3, gaussian.at(below + 1e-9));
    assertEquals(-gaussian.reach(), gaussian.at(0));
  }

  @Test
  void tablesAreMadeOnce() {
    assertSame(ZeroSumGaussian.of(12.5, 11), ZeroSumGaussian.of(12.5, 11));
    assertSame(DiscreteGaussian.of(12.5), DiscreteGaussian.of(12.5));
    assertThrows(IllegalArgumentException.class, () -> DiscreteGaussian.of(0));
  }
}
