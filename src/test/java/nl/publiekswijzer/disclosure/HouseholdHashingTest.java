// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.OptionalInt;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdHashingTest {
  private static final EditionKey KEY = EditionKey.of(new byte[32], 7);

  private static DeliveredRows rows(EditionKey key, String... rows) {
    var hashing = new RowHashing(key);
    Stream.of(rows).forEach(hashing);
    return hashing.rows();
  }

  private static Sketch addresses(EditionKey key, long... addresses) {
    var hashing = new AddressHashing(key);
    LongStream.of(addresses).forEach(hashing::accept);
    return hashing.sketch(UploadRules.STANDARD);
  }

  private static MemberSet set(LongStream households, String... crossings) {
    var hashing = new HouseholdHashing(KEY);
    households.forEach(
        h -> hashing.accept(h, crossings.length == 0 ? "" : crossings[(int) h % crossings.length]));
    return hashing.set(rows(KEY), addresses(KEY), UploadRules.STANDARD);
  }

  /** Below, at and beyond what is digested and hashed at once. */
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 1_023, 1_024, 1_025, 8_191, 8_192, 8_193, 30_000})
  void aSetIsTheSameWhateverTheOrder(long size) {
    var forth = set(LongStream.range(0, size), "BOTH|Noord", "ONLY_ADULT|");
    var back = set(LongStream.range(0, size).map(i -> size - 1 - i), "BOTH|Noord", "ONLY_ADULT|");

    assertEquals(forth.households(), back.households());
    assertEquals(forth.crossed(), back.crossed());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 1_023, 1_024, 1_025, 8_192, 8_193, 30_000})
  void aSetWithOneOtherHouseholdIsAnother(long size) {
    var one = set(LongStream.range(0, size));
    for (long other : new long[] {0, size / 2, size - 1}) {
      var exchanged = set(LongStream.range(0, size).map(i -> i == other ? 1L << 40 : i));

      assertNotEquals(one.households(), exchanged.households(), "household " + other);
      assertNotEquals(one.crossed(), exchanged.crossed(), "household " + other);
    }
  }

  @Test
  void thePartOfASetIsAnotherSet() {
    assertNotEquals(
        set(LongStream.range(0, 2_048)).households(), set(LongStream.range(0, 1_024)).households());
  }

  @Test
  void otherCardsOrBranchesAreTheSameHouseholdsCrossedOtherwise() {
    var one = set(LongStream.range(0, 100), "BOTH|Noord", "BOTH|Zuid");
    var other = set(LongStream.range(0, 100), "BOTH|Zuid", "BOTH|Noord");

    assertEquals(one.households(), other.households());
    assertNotEquals(one.crossed(), other.crossed());
  }

  @Test
  void anotherEditionHasOtherSets() {
    var key = EditionKey.of(new byte[32], 8);
    var other = new HouseholdHashing(key);
    LongStream.range(0, 10).forEach(h -> other.accept(h, ""));
    var set = other.set(rows(key, "1|1234AB|1|"), addresses(key), UploadRules.STANDARD);

    assertNotEquals(set(LongStream.range(0, 10)).households(), set.households());
    assertNotEquals(rows(KEY, "1|1234AB|1|").digest(), set.delivered());
  }

  @Test
  void addressesAreTheSameInWhateverOrderAndOthersInAnotherEdition() {
    assertEquals(OptionalInt.of(0), addresses(KEY, 1, 2).difference(addresses(KEY, 2, 1)));
    assertEquals(
        OptionalInt.of(4),
        addresses(KEY, 1, 2).difference(addresses(EditionKey.of(new byte[32], 8), 1, 2)));
  }

  @Test
  void rowsAreTheSameInWhateverOrderAndHoweverOften() {
    assertEquals(rows(KEY, "a", "b").digest(), rows(KEY, "b", "a", "b", "b").digest());
    assertEquals(2, rows(KEY, "b", "a", "b").size());
    assertNotEquals(rows(KEY, "a", "b").digest(), rows(KEY, "a", "c").digest());
    assertNotEquals(rows(KEY, "a", "b").digest(), rows(KEY, "a").digest());
  }

  @Test
  void rowsThatWereNotRecognisedMakeTheSameHouseholdsAnotherDelivery() {
    var hashing = new HouseholdHashing(KEY);
    hashing.accept(1, "");
    var one = hashing.set(rows(KEY, "a"), addresses(KEY, 1), UploadRules.STANDARD);
    var more = hashing.set(rows(KEY, "a", "unknown"), addresses(KEY, 1, 2), UploadRules.STANDARD);

    assertEquals(one.households(), more.households());
    assertEquals(OptionalInt.of(1), one.sketch().difference(more.sketch()));
    assertEquals(OptionalInt.of(1), one.addresses().difference(more.addresses()));
    assertNotEquals(one.delivered(), more.delivered());
  }
}
