// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static nl.publiekswijzer.member.MemberFixtures.anAddress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTallyTest {
  private static final int AREA = Postcode.of(1234);

  private static Match match(String postcode, int number, String addition) {
    return new AddressTally(MemberFixtures.aStreet())
        .add(anAddress(postcode, number, addition), new Card(0, MemberKind.ADULT, 0, true));
  }

  private static CountedMembers counted(HouseholdIndex index, List<MemberAddress> members) {
    var count = MemberFixtures.aCount(new AddressTally(index), row -> {});
    members.forEach(m -> count.add(1, MemberFixtures.aMember(m, MemberKind.ADULT)));
    return count.counted((place, branch) -> 0);
  }

  private static List<MemberCell> cells(HouseholdIndex index, List<MemberAddress> members) {
    return counted(index, members).counts().cells();
  }

  private static List<MemberCell> cells(MemberAddress... members) {
    return cells(MemberFixtures.aStreet(), List.of(members));
  }

  /** Places of the households of a file, which tell them from all others of the edition. */
  private static List<Long> places(MemberAddress... members) {
    var count = MemberFixtures.aCount(new AddressTally(MemberFixtures.aStreet()), row -> {});
    List.of(members).forEach(m -> count.add(1, MemberFixtures.aMember(m, MemberKind.ADULT)));
    var places = new ArrayList<Long>();
    count.visit((place, addition, subsegment) -> places.add(place));
    return places;
  }

  @Test
  void householdHasOnePlaceInWhateverFile() {
    var one = anAddress("1234AB", 2, "B");
    assertEquals(places(one), places(one, one));
    assertTrue(places(anAddress("1234AB", 2, "A"), one).containsAll(places(one)));
    assertNotEquals(places(one), places(anAddress("1234AB", 2, "A")));
  }

  @Test
  void householdsOfUnknownAdditionsTakeThePlacesThatAreLeftAtTheirHouse() {
    assertEquals(
        places(anAddress("1234AB", 2, "A"), anAddress("1234AB", 2, "B")),
        places(anAddress("1234AB", 2, "A"), anAddress("1234AB", 2, "9")));
    assertEquals(2, places(anAddress("1234AB", 2, "8"), anAddress("1234AB", 2, "9")).size());
    assertEquals(
        2,
        places(
                anAddress("1234AB", 2, "7"),
                anAddress("1234AB", 2, "8"),
                anAddress("1234AB", 2, "9"))
            .size(),
        "no more than live there");
  }

  @Test
  void fullAddressIsMatchedExactly() {
    assertEquals(Match.ADDRESS, match("1234AB", 2, "A"));
  }

  @Test
  void severalHouseholdsOfOneSubsegmentAtOneAddressAreMatchedExactly() {
    assertEquals(Match.ADDRESS, match("1234AB", 4, ""));
  }

  @Test
  void unknownAdditionIsMatchedByHouseNumberWhereAllAreAlike() {
    assertEquals(Match.HOUSE_NUMBER, match("1234AB", 2, ""));
  }

  @Test
  void unknownAdditionIsAmbiguousWhereHouseholdsDiffer() {
    assertEquals(Match.AMBIGUOUS, match("1234AB", 3, ""));
  }

  @Test
  void unknownNumberIsNotMatched() {
    assertEquals(Match.UNKNOWN_NUMBER, match("1234AB", 99, ""));
  }

  @Test
  void unknownPostcodeIsNotMatched() {
    assertEquals(Match.UNKNOWN_POSTCODE, match("1234AC", 1, ""));
  }

  @Test
  void membersAtOneAddressAreOneHousehold() {
    var address = anAddress("1234AB", 1, "");
    assertEquals(List.of(new MemberCell(AREA, 5, 1)), cells(address, address, address));
  }

  @Test
  void twoAdditionsAreTwoHouseholds() {
    assertEquals(
        List.of(new MemberCell(AREA, 6, 2)),
        cells(anAddress("1234AB", 2, "A"), anAddress("1234AB", 2, "B")));
  }

  @Test
  void unknownAdditionTakesAHouseholdThatIsLeft() {
    assertEquals(
        List.of(new MemberCell(AREA, 6, 2)),
        cells(anAddress("1234AB", 2, "A"), anAddress("1234AB", 2, "X")));
  }

  @Test
  void neverMoreHouseholdsAreCountedThanLiveAtAHouseNumber() {
    assertEquals(
        List.of(new MemberCell(AREA, 6, 2)),
        cells(
            anAddress("1234AB", 2, "X"),
            anAddress("1234AB", 2, "Y"),
            anAddress("1234AB", 2, "Z"),
            anAddress("1234AB", 2, "A")));
  }

  @Test
  void memberOutsideTheWorkAreaIsNotCounted() {
    assertEquals(List.of(), cells(anAddress("5678XY", 1, "")));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void neverMoreHouseholdsThanLiveThereWhateverTheOrder(long seed) {
    var random = new Random(seed);
    var index = aCrowdedStreet(random);
    var members = new ArrayList<MemberAddress>();
    for (int i = 0; i < 2_000; i++) {
      var addition = List.of("", "A", "B", "C", "D", "E").get(random.nextInt(6));
      members.add(anAddress("1234AB", 1 + random.nextInt(40), addition));
    }
    var cells = cells(index, members);
    Collections.shuffle(members, random);
    assertEquals(cells, cells(index, members));
    cells.forEach(c -> assertTrue(c.households() <= living(index, c.subsegment()), c::toString));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void eachCountedHouseholdIsGivenOnceWhateverTheOrder(long seed) {
    var random = new Random(seed);
    var index = aCrowdedStreet(random);
    var members = new ArrayList<MemberAddress>();
    for (int i = 0; i < 60; i++) {
      var addition = List.of("", "A", "B", "C").get(random.nextInt(4));
      members.add(anAddress("1234AB", 1 + random.nextInt(40), addition));
    }
    var households = households(index, members);
    Collections.shuffle(members, random);
    assertEquals(households, households(index, members));
    assertEquals(households.size(), households.stream().distinct().count());
    var counted = cells(index, members).stream().mapToLong(MemberCell::households).sum();
    assertEquals(counted, households.size());
  }

  private static List<Long> households(HouseholdIndex index, List<MemberAddress> members) {
    var numbers = new ArrayList<Long>();
    counted(index, members).visit((number, crossed) -> numbers.add(number));
    return numbers.stream().sorted().toList();
  }

  @Test
  void whichOfAlikeHouseholdsAtANumberIsAMemberMakesNoOtherSet() {
    assertEquals(
        households(MemberFixtures.aStreet(), List.of(anAddress("1234AB", 2, "A"))),
        households(MemberFixtures.aStreet(), List.of(anAddress("1234AB", 2, "X"))));
  }

  @Test
  void whichOfDifferentHouseholdsAtANumberIsAMemberMakesAnotherSet() {
    assertNotEquals(
        households(MemberFixtures.aStreet(), List.of(anAddress("1234AB", 3, "A"))),
        households(MemberFixtures.aStreet(), List.of(anAddress("1234AB", 3, "B"))));
  }

  private static HouseholdIndex aCrowdedStreet(Random random) {
    var builder = new HouseholdIndex.Builder(3, 100);
    for (int i = 0; i < 80; i++) {
      var addition = List.of("", "A", "B").get(random.nextInt(3));
      int number = 1 + random.nextInt(30);
      builder.add(Postcode.of(1234, 'A', 'B'), number, addition, number % 3);
    }
    return builder.build();
  }

  private static long living(HouseholdIndex index, int subsegment) {
    long living = 0;
    for (int i = 0; i < index.size(); i++) {
      living += index.subsegment(i) == subsegment ? 1 : 0;
    }
    return living;
  }
}
