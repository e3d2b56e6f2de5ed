// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdHashingTest {
  private static final EditionKey KEY = EditionKey.of(new byte[32], 7);

  private static MemberSet set(LongStream households) {
    var hashing = new HouseholdHashing(KEY);
    households.forEach(hashing);
    return hashing.set(UploadRules.STANDARD);
  }

  /** Below, at and beyond what is digested and hashed at once. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 1_023, 1_024, 1_025, 8_191, 8_192, 8_193, 30_000})
  void aSetIsTheSameWhateverTheOrder(long size) {
    var forth = set(LongStream.range(0, size));
    var back = set(LongStream.range(0, size).map(i -> size - 1 - i));

    assertEquals(forth.digest(), back.digest());
    assertEquals(size, forth.households());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1_023, 1_024, 1_025, 8_192, 8_193, 30_000})
  void aSetWithOneOtherHouseholdIsAnother(long size) {
    var one = set(LongStream.range(0, size));
    for (long other : new long[] {0, size / 2, size - 1}) {
      var exchanged = set(LongStream.range(0, size).map(i -> i == other ? 1L << 40 : i));

      assertNotEquals(one.digest(), exchanged.digest(), "household " + other);
    }
  }

  @Test
  void thePartOfASetIsAnotherSet() {
    assertNotEquals(
        set(LongStream.range(0, 2_048)).digest(), set(LongStream.range(0, 1_024)).digest());
  }

  @Test
  void anotherEditionHasOtherSets() {
    var other = new HouseholdHashing(EditionKey.of(new byte[32], 8));
    LongStream.range(0, 10).forEach(other);

    assertNotEquals(
        set(LongStream.range(0, 10)).digest(), other.set(UploadRules.STANDARD).digest());
  }
}
