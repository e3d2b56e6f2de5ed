// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchNoiseTest {
  private static final DrawKey KEY = TreeFixtures.key(3);
  private static final int[] COUNTS = {1_700, 150, 120, 30};

  private static int[] drawn(String rows, int... counts) {
    return new MatchNoise(KEY, rows).drawn(counts);
  }

  @Test
  void sameRowsGiveTheSameAnswerAndOthersAnother() {
    assertArrayEquals(drawn("rows", COUNTS), drawn("rows", COUNTS));
    assertNotEquals(
        Arrays.toString(drawn("rows", COUNTS)), Arrays.toString(drawn("other rows", COUNTS)));
  }

  @Test
  void sumStaysAndNothingIsNegative() {
    for (int i = 0; i < 2_000; i++) {
      int[] drawn = drawn("rows " + i, 900, 0, 0, 3);
      assertEquals(903, IntStream.of(drawn).sum());
      assertTrue(IntStream.of(drawn).allMatch(n -> n >= 0), () -> Arrays.toString(drawn));
    }
  }

  /** 100 where there are two, which is what one outcome and all others are. */
  @ParameterizedTest
  @CsvSource({"2, 100", "4, 150"})
  void varianceIsThatOfTheSpecification(int outcomes, double variance) {
    int[] counts = new int[outcomes];
    Arrays.fill(counts, 1_000);
    int draws = 20_000;
    double squares =
        IntStream.range(0, draws)
            .mapToDouble(i -> drawn("variance " + i, counts)[0] - 1_000)
            .map(noise -> noise * noise)
            .sum();
    assertEquals(variance, squares / draws, 0.04 * variance);
  }

  @Test
  void tensHaveTheSumInTensAndKeepWhatIsNearest() {
    assertArrayEquals(
        new int[] {1_710, 150, 110, 30}, MatchNoise.tens(new int[] {1_706, 148, 114, 28}));
    assertArrayEquals(new int[] {0, 0}, MatchNoise.tens(new int[] {2, 2}));
    assertArrayEquals(new int[] {10, 0}, MatchNoise.tens(new int[] {5, 4}));
    assertArrayEquals(new int[] {20, 10}, MatchNoise.tens(new int[] {15, 15}));
  }

  /**
   * Sixty files over forty addresses of which nothing is known, each in half of them: the attacker
   * takes those for existing that lie in files with more recognised than others.
   */
  private static double readRightly(int addresses, int files, int trials) {
    int right = 0;
    for (int trial = 0; trial < trials; trial++) {
      var random = new Random(trial);
      boolean[] exists = new boolean[addresses];
      for (int a = 0; a < addresses; a++) {
        exists[a] = random.nextBoolean();
      }
      double[][] with = new double[addresses][files];
      double[] told = new double[files];
      for (int file = 0; file < files; file++) {
        int[] counts = {1_000, 0, 100, 0};
        for (int a = 0; a < addresses; a++) {
          with[a][file] = random.nextBoolean() ? 1 : -1;
          if (with[a][file] > 0) {
            counts[exists[a] ? 0 : 2]++;
          }
        }
        int[] tens = MatchNoise.tens(drawn("trial " + trial + " file " + file, counts));
        told[file] = (tens[0] - tens[2]) / 2.0 - 450;
      }
      right += rightly(exists, with, told);
    }
    return right / (double) (trials * addresses);
  }

  /** Each on its own, for the others are noise beside that which is drawn. */
  private static int rightly(boolean[] exists, double[][] with, double[] told) {
    double mean = Arrays.stream(told).average().orElseThrow();
    int right = 0;
    for (int a = 0; a < exists.length; a++) {
      double covariance = 0;
      for (int file = 0; file < told.length; file++) {
        covariance += with[a][file] * (told[file] - mean);
      }
      right += covariance > 0 == exists[a] ? 1 : 0;
    }
    return right;
  }

  @Test
  void ofFortyAddressesInSixtyFilesFewAreReadRightly() {
    double share = readRightly(40, 60, 200);
    assertTrue(share <= 0.65, () -> "read rightly " + share);
  }

  /** All other rows known, and nothing rounded: the bound itself. */
  @Test
  void oneAddressInSixtyFilesIsReadRightlyAtMostAsOftenAsTheBoundSays() {
    int trials = 4_000;
    long right =
        IntStream.range(0, trials)
            .filter(
                trial -> {
                  boolean exists = trial % 2 == 0;
                  double sum = 0;
                  for (int file = 0; file < 60; file++) {
                    int[] counts = {exists ? 1_001 : 1_000, 300, exists ? 300 : 301, 300};
                    int[] drawn = drawn("one " + trial + " " + file, counts);
                    sum += (drawn[0] - 1_000.5) - (drawn[2] - 300.5);
                  }
                  return sum > 0 == exists;
                })
            .count();
    double share = right / (double) trials;
    assertEquals(0.651, share, 0.025);
  }
}
