// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
  @Test
  void largestRemaindersGetWhatIsLeft() {
    assertArrayEquals(new int[] {5, 3, 2}, LargestRemainder.divide(10, new double[] {4.9, 2.6, 2}));
  }

  @Test
  void tiesGoToTheLowestPosition() {
    assertArrayEquals(new int[] {2, 2, 1}, LargestRemainder.divide(5, new double[] {1, 1, 1}));
  }

  @Test
  void partWithoutWeightGetsNothing() {
    assertArrayEquals(new int[] {0, 3, 0}, LargestRemainder.divide(3, new double[] {0, 0.2, 0}));
  }

  @Test
  void nothingIsDividedIntoNothing() {
    assertArrayEquals(new int[2], LargestRemainder.divide(0, new double[] {0, 0}));
  }

  @Test
  void weightsThatCannotCarryATotalAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> LargestRemainder.divide(1, new double[] {0, 0}));
    assertThrows(
        IllegalArgumentException.class, () -> LargestRemainder.divide(1, new double[] {2, -1}));
  }

  @Test
  void partsSumToTheTotalAndLieWithinOneOfTheirShare() {
    var random = new Random(7);
    for (int round = 0; round < 500; round++) {
      double[] weights = random.doubles(1 + random.nextInt(70)).toArray();
      int total = random.nextInt(20_000);
      int[] parts = LargestRemainder.divide(total, weights);
      assertEquals(total, Arrays.stream(parts).sum());
      double sum = Arrays.stream(weights).sum();
      for (int i = 0; i < parts.length; i++) {
        assertTrue(Math.abs(parts[i] - total * weights[i] / sum) < 1.000001);
      }
    }
  }
}
