// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {
  private static final int CELLS = UploadRules.STANDARD.sketchCells();
  private static final EditionKey KEY = EditionKey.of(new byte[32], 1);

  private static MemberSet set(long first, long end) {
    return set(KEY, LongStream.range(first, end));
  }

  /** No households, but rows, of which nothing is understood. */
  private static MemberSet set(EditionKey key, LongStream rows) {
    return set(key, "row ", rows, LongStream.empty());
  }

  private static MemberSet set(
      EditionKey key, String spelling, LongStream rows, LongStream addresses) {
    var hashing = new RowHashing(key);
    rows.forEach(id -> hashing.accept(spelling + id));
    var understood = new AddressHashing(key);
    addresses.forEach(understood::accept);
    return new HouseholdHashing(key)
        .set(hashing.rows(), understood.sketch(UploadRules.STANDARD), UploadRules.STANDARD);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 49, 50, 150})
  void smallDifferenceIsCountedExactly(int difference) {
    var one = set(0, 20_000);
    var other = set(difference / 2, 20_000 + difference - difference / 2);
    assertEquals(OptionalInt.of(difference), one.sketch().difference(other.sketch()));
    assertEquals(OptionalInt.of(difference), other.sketch().difference(one.sketch()));
  }

  @ParameterizedTest
  @ValueSource(ints = {5_000, 20_000})
  void largeDifferenceCannotBeCounted(int difference) {
    assertEquals(
        OptionalInt.empty(), set(0, 20_000).sketch().difference(set(difference, 20_000).sketch()));
  }

  @Test
  void hundredDifferencesAreCountedInEveryOfManySets() {
    var random = new Random(3);
    for (int i = 0; i < 200; i++) {
      long[] one = random.longs(1_000).toArray();
      long[] other = Arrays.copyOf(one, 1_100);
      for (int k = 1_000; k < 1_100; k++) {
        other[k] = random.nextLong();
      }
      assertEquals(OptionalInt.of(100), Sketch.of(one, CELLS).difference(Sketch.of(other, CELLS)));
    }
  }

  @Test
  void sketchComesBackFromItsBytes() {
    var sketch = set(0, 1_000).sketch();
    assertEquals(6_144, sketch.bytes().length);
    assertArrayEquals(sketch.bytes(), Sketch.read(sketch.bytes()).bytes());
    assertEquals(OptionalInt.of(0), sketch.difference(Sketch.read(sketch.bytes())));
  }

  @Test
  void whatIsNoSketchIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Sketch.read(new byte[100]));
    assertThrows(IllegalArgumentException.class, () -> Sketch.of(new long[0], 6));
    var small = Sketch.of(new long[0], 64);
    var large = Sketch.of(new long[0], 128);
    assertThrows(IllegalArgumentException.class, () -> small.difference(large));
  }

  @Test
  void digestIsThatOfTheSetWhateverTheOrder() {
    var backwards = set(KEY, LongStream.range(0, 4_000).map(i -> 3_999 - i));
    assertEquals(set(0, 4_000).delivered(), backwards.delivered());
    assertNotEquals(set(0, 4_000).delivered(), set(0, 4_001).delivered());
    assertEquals(4_000, set(0, 4_000).rows());
  }

  @Test
  void setOfAnotherKeyHasNothingInCommon() {
    var other = set(EditionKey.of(new byte[32], 2), LongStream.range(0, 1_000));
    assertEquals(OptionalInt.empty(), set(0, 1_000).sketch().difference(other.sketch()));
  }

  private static MemberSet spelt(String spelling, long first, long end) {
    return set(KEY, spelling, LongStream.range(first, end), LongStream.range(first, end));
  }

  private static Likeness likeness(MemberSet set, int difference, boolean own) {
    return Likeness.between(set, spelt("row ", difference, 10_000), own, UploadRules.STANDARD);
  }

  @ParameterizedTest
  @CsvSource({
    "0, true, AN_EARLIER",
    "1, true, NEAR_AN_EARLIER",
    "49, true, NEAR_AN_EARLIER",
    "50, true, DIFFERENT",
    "0, false, NEAR_ANOTHER_LIBRARYS",
    "49, false, NEAR_ANOTHER_LIBRARYS",
    "50, false, DIFFERENT",
    "5000, true, DIFFERENT"
  })
  void likenessDecidesWhatBecomesOfAFile(int difference, boolean own, Likeness likeness) {
    assertEquals(likeness, likeness(spelt("row ", 0, 10_000), difference, own));
  }

  /** The same rows are the same file; the same addresses are near. */
  @ParameterizedTest
  @CsvSource({
    "0, true, NEAR_AN_EARLIER",
    "1, true, NEAR_AN_EARLIER",
    "49, true, NEAR_AN_EARLIER",
    "50, true, DIFFERENT",
    "0, false, NEAR_ANOTHER_LIBRARYS",
    "49, false, NEAR_ANOTHER_LIBRARYS",
    "50, false, DIFFERENT"
  })
  void fileInWhichEveryRowIsSpeltInAnotherWayIsAsNearAsItsAddresses(
      int difference, boolean own, Likeness likeness) {
    assertEquals(likeness, likeness(spelt("row  ", 0, 10_000), difference, own));
  }

  @Test
  void rowsMayBeNearWhereAddressesAreNot() {
    var one = set(KEY, "row ", LongStream.range(0, 400), LongStream.range(0, 400));
    var other = set(KEY, "row ", LongStream.range(0, 401), LongStream.range(800, 1_200));

    assertEquals(
        Likeness.NEAR_AN_EARLIER, Likeness.between(one, other, true, UploadRules.STANDARD));
  }

  @Test
  void strongerLikenessOfTwoCounts() {
    assertEquals(Likeness.AN_EARLIER, Likeness.NEAR_ANOTHER_LIBRARYS.or(Likeness.AN_EARLIER));
    assertEquals(Likeness.NEAR_AN_EARLIER, Likeness.NEAR_AN_EARLIER.or(Likeness.DIFFERENT));
  }
}
