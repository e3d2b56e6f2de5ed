// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fictitious;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
  /** First numbers of SplitMix64 for seed 1234567, shifted to 32 bits. */
  @Test
  void numbersAreThoseOfThePublishedGenerator() {
    var random = new RandomStream(1234567);
    double scale = 0x1.0p64;
    assertEquals(6457827717110365317.0 / scale, random.share(), 1e-12);
    assertEquals(3203168211198807973.0 / scale, random.share(), 1e-12);
    assertEquals(9817491932198370423.0 / scale, random.share(), 1e-12);
  }

  @Test
  void everyPlaceAndPurposeHasAStreamOfItsOwn() {
    var first = new HashSet<Double>();
    Stream.of(
            RandomStream.of(1, "a", "GM1", 7001),
            RandomStream.of(2, "a", "GM1", 7001),
            RandomStream.of(1, "b", "GM1", 7001),
            RandomStream.of(1, "a", "GM2", 7001),
            RandomStream.of(1, "a", "GM1", 7002))
        .map(RandomStream::share)
        .forEach(first::add);
    assertEquals(5, first.size());
  }

  @Test
  void numbersStayUnderTheirBound() {
    var random = new RandomStream(3);
    int[] seen = new int[7];
    for (int i = 0; i < 7_000; i++) {
      seen[random.below(7)]++;
    }
    for (int count : seen) {
      assertTrue(count > 850 && count < 1150, "seen " + count);
    }
  }

  @Test
  void letterPairsAscendAndAreAllUsedWhenAllAreWanted() {
    var letters = new LetterPairs(LetterPairs.COUNT, new RandomStream(9));
    String before = "";
    for (int i = 0; i < LetterPairs.COUNT; i++) {
      letters.next();
      String pair = "" + letters.first() + letters.second();
      assertTrue(before.compareTo(pair) < 0);
      assertNotEquals(true, List.of("SA", "SD", "SS").contains(pair));
      before = pair;
    }
    assertEquals("ZZ", before);
  }
}
