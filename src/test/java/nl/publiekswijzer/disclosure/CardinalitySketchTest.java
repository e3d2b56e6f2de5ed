// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardinalitySketchTest {
  private static final int DRAWS = 200;

  private static CardinalitySketch sketch(int key, long first, long end, long published) {
    var hash = new KeyedHash(new byte[] {(byte) key, (byte) (key >> 8), 7});
    long[] hashes = LongStream.range(first, end).map(hash::of).toArray();
    return CardinalitySketch.of(hashes, published);
  }

  /** Mean and deviation of 200 keys lie where the formula says, within 3 standard errors. */
  @ParameterizedTest
  @CsvSource({"2000, 1000", "20000, 5000", "20000, 200", "100000, 50000"})
  void unionAndOverlapAreWithoutBiasAndHaveTheStatedError(int size, int overlap) {
    double union = 2.0 * size - overlap;
    double[] unions = new double[DRAWS];
    double[] overlaps = new double[DRAWS];
    double share = 0;
    for (int key = 0; key < DRAWS; key++) {
      var sets =
          List.of(
              sketch(key, 0, size, size), sketch(key, size - overlap, 2L * size - overlap, size));
      share = sets.get(0).share();
      unions[key] = CardinalitySketch.union(sets).estimate();
      overlaps[key] = CardinalitySketch.several(sets).estimate();
    }
    check(unions, union, share);
    check(overlaps, overlap, share);
  }

  private static void check(double[] estimates, double truth, double share) {
    double stated = Math.sqrt(truth * (1 - share) / share);
    double mean =
        LongStream.range(0, DRAWS).mapToDouble(i -> estimates[(int) i]).average().orElse(0);
    double variance =
        LongStream.range(0, DRAWS)
            .mapToDouble(i -> Math.pow(estimates[(int) i] - truth, 2))
            .average()
            .orElse(0);
    assertEquals(truth, mean, 3 * stated / Math.sqrt(DRAWS));
    assertEquals(1, Math.sqrt(variance) / stated, 0.15);
  }

  @Test
  void smallSetsAreKeptWhole() {
    var sets = List.of(sketch(1, 0, 600, 600), sketch(1, 500, 1_000, 500));
    assertEquals(1_000, CardinalitySketch.union(sets).size());
    assertEquals(100, CardinalitySketch.several(sets).size());
    assertEquals(1, sets.get(0).share());
  }

  @Test
  void shareOfAUnionIsTheSmallest() {
    var sets = List.of(sketch(1, 0, 20_000, 20_000), sketch(1, 0, 600, 600));
    assertEquals(1_024 / 20_000.0, CardinalitySketch.union(sets).share(), 1e-9);
    assertEquals(sets.get(0).size(), CardinalitySketch.union(sets).size());
  }

  @Test
  void setsOfDifferentKeysHaveNothingInCommon() {
    var sets = List.of(sketch(1, 0, 5_000, 5_000), sketch(2, 0, 5_000, 5_000));
    assertEquals(0, CardinalitySketch.several(sets).size());
  }

  @Test
  void comesBackFromItsBytes() {
    var sketch = sketch(1, 0, 20_000, 20_000);
    var read = CardinalitySketch.read(sketch.bytes());
    assertArrayEquals(sketch.bytes(), read.bytes());
    assertTrue(sketch.bytes().length < 10_000, () -> sketch.bytes().length + " bytes");
    assertEquals("CardinalitySketch of 1 in 20", sketch.toString());
    for (byte[] wrong : List.of(new byte[0], new byte[7], new byte[16])) {
      assertThrows(IllegalArgumentException.class, () -> CardinalitySketch.read(wrong));
    }
  }
}
