// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CarriedRoundingTest {
  /** One in ten of ten areas of two households: never the largest remainder, and yet two. */
  @Test
  void rarePartIsNotRoundedAway() {
    var rounding = new CarriedRounding(2);
    int rare = 0;
    for (int area = 0; area < 10; area++) {
      rare += rounding.next(2, new double[] {0.9, 0.1})[1];
    }
    assertEquals(2, rare);
  }

  @Test
  void areasAreExactAndPartsWithinAHouseholdOfTheirSum() {
    var random = new Random(4);
    for (int round = 0; round < 200; round++) {
      int parts = 1 + random.nextInt(60);
      var rounding = new CarriedRounding(parts);
      var wanted = new double[parts];
      var given = new long[parts];
      for (int area = 0; area < 50; area++) {
        int total = random.nextInt(40);
        double[] weights = random.doubles(parts).map(w -> w < 0.5 ? 0 : w * w).toArray();
        weights[random.nextInt(parts)] += 0.01;
        double sum = Arrays.stream(weights).sum();
        int[] whole = rounding.next(total, weights);
        assertEquals(total, Arrays.stream(whole).sum());
        for (int i = 0; i < parts; i++) {
          assertTrue(whole[i] >= 0);
          wanted[i] += total * weights[i] / sum;
          given[i] += whole[i];
        }
      }
      for (int i = 0; i < parts; i++) {
        assertEquals(wanted[i], given[i], 2, "part " + i + " of " + parts);
      }
    }
  }

  @Test
  void areaOfNobodyHasNobody() {
    assertArrayEquals(new int[2], new CarriedRounding(2).next(0, new double[] {0, 0}));
  }
}
