// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static nl.publiekswijzer.member.MemberFixtures.anAddress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.PostcodeIndex;
import org.junit.jupiter.api.Test;

class PostcodeTallyTest {
  private static PostcodeTally tally() {
    return new PostcodeTally(new PostcodeIndex(Map.of(Postcode.of(1234), 2)));
  }

  @Test
  void addressIsMatchedByItsPostcode() {
    assertEquals(Match.POSTCODE, tally().add(anAddress("1234AB", 1, ""), true));
  }

  @Test
  void unknownPostcodeIsNotMatched() {
    assertEquals(Match.UNKNOWN_POSTCODE, tally().add(anAddress("1235AB", 1, ""), true));
  }

  @Test
  void membersAtOneAddressAreOneHousehold() {
    var tally = tally();
    tally.add(anAddress("1234AB", 1, ""), true);
    tally.add(anAddress("1234AB", 1, ""), true);
    assertEquals(List.of(new MemberCell(Postcode.of(1234), MemberCell.SPREAD, 1)), tally.cells());
  }

  @Test
  void neverMoreHouseholdsAreCountedThanLiveAtAPostcode() {
    var tally = tally();
    for (int number = 1; number <= 5; number++) {
      tally.add(anAddress("1234AB", number, ""), true);
    }
    assertEquals(List.of(new MemberCell(Postcode.of(1234), MemberCell.SPREAD, 2)), tally.cells());
  }

  @Test
  void memberOutsideTheWorkAreaIsNotCounted() {
    var tally = tally();
    assertEquals(Match.POSTCODE, tally.add(anAddress("1234AB", 1, ""), false));
    assertEquals(List.of(), tally.cells());
  }

  @Test
  void otherAddressesOfOnePostcodeAreTheSameSet() {
    assertEquals(households(1, 2), households(3, 4));
    assertEquals(households(1, 2), households(1, 2, 3));
    assertNotEquals(households(1), households(1, 2));
  }

  private static List<Long> households(int... numbers) {
    var tally = tally();
    for (int number : numbers) {
      tally.add(anAddress("1234AB", number, ""), true);
    }
    var households = new ArrayList<Long>();
    tally.households(households::add);
    return households;
  }

  @Test
  void largestBlockCountsAddressesOfSixCharacters() {
    var tally = tally();
    tally.add(anAddress("1234AB", 1, ""), true);
    tally.add(anAddress("1234AB", 2, ""), true);
    tally.add(anAddress("1234CD", 1, ""), true);
    assertEquals(2, tally.largestBlock());
  }
}
