// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static nl.publiekswijzer.member.MemberFixtures.anAddress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.publiekswijzer.estimate.FullPostcodeEstimate;
import nl.publiekswijzer.household.FullPostcodeCounts;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.PostcodeIndex;
import org.junit.jupiter.api.Test;

class PostcodeTallyTest {
  private static final Card CARD = new Card(0, MemberKind.ADULT, 0, true);

  private static PostcodeTally tally() {
    return new PostcodeTally(new PostcodeIndex(Map.of(Postcode.of(1234), 2)));
  }

  private static CountedMembers counted(PostcodeTally tally, MemberAddress... members) {
    var count = MemberFixtures.aCount(tally, row -> {});
    for (MemberAddress member : members) {
      count.add(1, MemberFixtures.aMember(member, MemberKind.ADULT));
    }
    return count.counted((place, branch) -> 0);
  }

  private static MemberAddress[] numbers(int... numbers) {
    return IntStream.of(numbers)
        .mapToObj(number -> anAddress("1234AB", number, ""))
        .toArray(MemberAddress[]::new);
  }

  private static List<MemberCell> cells(int... numbers) {
    return counted(tally(), numbers(numbers)).counts().cells();
  }

  @Test
  void addressIsMatchedByItsPostcode() {
    assertEquals(Match.POSTCODE, tally().add(anAddress("1234AB", 1, ""), CARD));
  }

  @Test
  void unknownPostcodeIsNotMatched() {
    assertEquals(Match.UNKNOWN_POSTCODE, tally().add(anAddress("1235AB", 1, ""), CARD));
  }

  @Test
  void membersAtOneAddressAreOneHousehold() {
    assertEquals(List.of(new MemberCell(Postcode.of(1234), MemberCell.SPREAD, 1)), cells(1, 1));
  }

  /** Addresses of a file as told apart from all others. */
  private static List<String> places(MemberAddress... members) {
    var count = MemberFixtures.aCount(tally(), row -> {});
    for (MemberAddress member : members) {
      count.add(1, MemberFixtures.aMember(member, MemberKind.ADULT));
    }
    var places = new ArrayList<String>();
    count.visit((place, addition, subsegment) -> places.add(place + "/" + addition));
    return places;
  }

  @Test
  void addressIsTheSameInWhateverFile() {
    var one = anAddress("1234AB", 7, "B");
    assertEquals(places(one), places(one, one));
    assertEquals(2, places(anAddress("1234AB", 7, "A"), one).size());
    assertTrue(places(anAddress("1234AB", 9, "X"), one).containsAll(places(one)));
  }

  @Test
  void noMoreAddressesAreGivenThanHouseholdsLiveAtAPostcode() {
    assertEquals(2, places(numbers(1, 2, 3, 4)).size());
  }

  @Test
  void neverMoreHouseholdsAreCountedThanLiveAtAPostcode() {
    assertEquals(
        List.of(new MemberCell(Postcode.of(1234), MemberCell.SPREAD, 2)), cells(1, 2, 3, 4, 5));
  }

  @Test
  void memberOutsideTheWorkAreaIsNotCounted() {
    assertEquals(List.of(), counted(tally(), anAddress("5678XY", 1, "")).counts().cells());
  }

  @Test
  void otherAddressesOfOnePostcodeAreTheSameSet() {
    assertEquals(households(1, 2), households(3, 4));
    assertEquals(households(1, 2), households(1, 2, 3));
    assertNotEquals(households(1), households(1, 2));
  }

  private static List<Long> households(int... numbers) {
    var households = new ArrayList<Long>();
    counted(tally(), numbers(numbers)).visit((number, crossed) -> households.add(number));
    return households;
  }

  /** What is published of each is rounded, so together they may have more than live there. */
  @Test
  void anAreaHasNoMoreMembersThanHouseholds() {
    var full =
        new FullPostcodeCounts(
            Map.of(
                1234,
                FullPostcodeCounts.packed(
                    List.of(
                        new FullPostcodeEstimate("AB", 2, new short[] {2}),
                        new FullPostcodeEstimate("CD", 4, new short[] {1})))),
            1);
    var index = PostcodeIndex.estimated(Map.of(1234, 3), full);
    var counted =
        counted(
            new PostcodeTally(index),
            anAddress("1234AB", 1, ""),
            anAddress("1234AB", 2, ""),
            anAddress("1234CD", 1, ""),
            anAddress("1234CD", 2, ""));

    assertEquals(
        List.of(
            new MemberCell(Postcode.of(1234, 'A', 'B'), MemberCell.SPREAD, 2),
            new MemberCell(Postcode.of(1234, 'C', 'D'), MemberCell.SPREAD, 1)),
        counted.counts().cells());
  }

  @Test
  void aPostcodeThatIsCountedAmongFourDigitsIsCountedWithTheOthersThere() {
    var index = new PostcodeIndex(Map.of(Postcode.of(1234), 9, Postcode.of(1234, 'C', 'D'), 9));
    var counted =
        counted(
            new PostcodeTally(index),
            anAddress("1234AB", 1, ""),
            anAddress("1234CD", 1, ""),
            anAddress("1234EF", 1, ""));

    assertEquals(
        List.of(
            new MemberCell(Postcode.of(1234), MemberCell.SPREAD, 2),
            new MemberCell(Postcode.of(1234, 'C', 'D'), MemberCell.SPREAD, 1)),
        counted.counts().cells());
  }
}
