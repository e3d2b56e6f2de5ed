// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static nl.publiekswijzer.member.MemberFixtures.aMember;
import static nl.publiekswijzer.member.MemberFixtures.anAddress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.member.MemberFixtures.Reduced;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which cards and which branch a household counts for, once. */
class CardsAndBranchesTest {
  private static final MemberKind YOUTH = MemberKind.YOUTH;
  private static final MemberKind ADULT = MemberKind.ADULT;

  private static Reduced reduced(HouseholdIndex index, List<MemberRow> rows) {
    var delivered = new TreeSet<String>();
    var count = MemberFixtures.aCount(new AddressTally(index), delivered::add);
    rows.forEach(row -> count.add(1, row));
    return MemberFixtures.reduced(count, count.report(List.of(), MemberFileForm.UNTOLD), delivered);
  }

  private static MemberCounts counts(MemberRow... rows) {
    return reduced(MemberFixtures.aStreet(), List.of(rows)).counts();
  }

  private static MemberRow at(int number, String addition, MemberKind kind, String branch) {
    return aMember(anAddress("1234AB", number, addition), kind, branch);
  }

  @Test
  void householdCountsOnceForAllItsCards() {
    assertEquals(
        List.of(
            new MemberCross("BOTH", 0, 5, 1),
            new MemberCross("ONLY_ADULT", 0, 6, 1),
            new MemberCross("ONLY_YOUTH", 0, 7, 1),
            new MemberCross("OTHER", 0, 8, 1)),
        counts(
                at(1, "", YOUTH, ""),
                at(1, "", ADULT, ""),
                at(1, "", YOUTH, ""),
                at(2, "A", ADULT, ""),
                at(2, "A", MemberKind.OTHER, ""),
                at(3, "A", YOUTH, ""),
                at(3, "B", MemberKind.OTHER, ""))
            .cards());
  }

  @Test
  void cardsOfHouseholdsReachedByHouseNumberCountLikeOthers() {
    assertEquals(
        List.of(new MemberCross("BOTH", 0, 6, 1), new MemberCross("ONLY_YOUTH", 0, 6, 1)),
        counts(at(2, "X", YOUTH, ""), at(2, "X", ADULT, ""), at(2, "A", YOUTH, "")).cards());
  }

  private static MemberRow inactive(int number, String addition, MemberKind kind) {
    var row = at(number, addition, kind, "");
    return new MemberRow(row.address(), row.delivered(), row.branch(), row.kind(), false);
  }

  @Test
  void householdIsActiveWhenOneOfItsMembersIs() {
    var counts =
        counts(
            inactive(1, "", YOUTH),
            at(1, "", ADULT, ""),
            inactive(2, "A", ADULT),
            inactive(2, "A", YOUTH),
            at(3, "A", YOUTH, ""));

    assertEquals(
        List.of(
            new MemberCross("BOTH", 0, 5, 1),
            new MemberCross("BOTH_INACTIVE", 0, 6, 1),
            new MemberCross("ONLY_YOUTH", 0, 7, 1)),
        counts.cards());
    assertEquals(new FileColumns(true, true, List.of()), counts.columns());
  }

  @Test
  void fileThatTellsOnlyWhoIsActiveTellsThat() {
    var counts = counts(inactive(1, "", MemberKind.OTHER), at(2, "A", MemberKind.OTHER, ""));

    assertEquals(
        List.of(new MemberCross("OTHER", 0, 6, 1), new MemberCross("OTHER_INACTIVE", 0, 5, 1)),
        counts.cards());
    assertEquals(new FileColumns(false, true, List.of()), counts.columns());
  }

  @Test
  void fileWithoutKindsTellsNoCards() {
    assertEquals(List.of(), counts(at(1, "", MemberKind.OTHER, "Noord")).cards());
  }

  @Test
  void whetherCardsAndBranchesAreToldDoesNotDependOnWhatIsRecognised() {
    var told = counts(at(1, "", MemberKind.OTHER, ""), at(99, "", YOUTH, "Noord"));

    assertEquals(List.of(new MemberCross("OTHER", 0, 5, 1)), told.cards());
    assertEquals(List.of(new MemberCross("", 0, 5, 1)), told.branches());
  }

  @Test
  void branchIsThatOfMostCardsAndOfEquallyManyTheOneThatIsDecidedByKey() {
    assertEquals(
        List.of(
            new MemberCross("", 0, 7, 1),
            new MemberCross("Noord", 0, 5, 1),
            new MemberCross("Zuid", 0, 6, 1)),
        counts(
                at(1, "", ADULT, "Zuid"),
                at(1, "", ADULT, "Noord"),
                at(1, "", ADULT, "Noord"),
                at(2, "A", ADULT, "Zuid"),
                at(2, "A", ADULT, "Noord"),
                at(3, "A", ADULT, ""))
            .branches());
  }

  @Test
  void rowsWithoutBranchDoNotOutweighOneThatHasOne() {
    assertEquals(
        List.of(new MemberCross("Noord", 0, 5, 1)),
        counts(at(1, "", ADULT, ""), at(1, "", ADULT, ""), at(1, "", ADULT, "Noord")).branches());
  }

  @Test
  void fileWithoutBranchesTellsNone() {
    assertEquals(List.of(), counts(at(1, "", ADULT, "")).branches());
  }

  private static HouseholdIndex aLongStreet() {
    var builder = new HouseholdIndex.Builder(2, 1_000);
    for (int i = 0; i < 1_000; i++) {
      builder.add(Postcode.of(1234, 'A', 'B'), 1 + i / 2, i % 2 == 0 ? "" : "A", i % 2);
    }
    return builder.build();
  }

  /** Branch i has 20 - i households. */
  private static List<MemberRow> rowsOfBranches(int branches) {
    var rows = new ArrayList<MemberRow>();
    int number = 1;
    for (int branch = 0; branch < branches; branch++) {
      for (int i = branch; i < 20; i++) {
        rows.add(at(number++, "", ADULT, "Filiaal " + (char) ('A' + branch)));
      }
    }
    return rows;
  }

  private static Map<String, Integer> branches(List<MemberRow> rows) {
    return reduced(aLongStreet(), rows).counts().branches().stream()
        .collect(Collectors.toMap(MemberCross::key, MemberCross::households));
  }

  @Test
  void eightLargestBranchesAreToldByName() {
    assertEquals(
        Map.of(
            "Filiaal A",
            20,
            "Filiaal B",
            19,
            "Filiaal C",
            18,
            "Filiaal D",
            17,
            "Filiaal E",
            16,
            "Filiaal F",
            15,
            "Filiaal G",
            14,
            "Filiaal H",
            13,
            "",
            23),
        branches(rowsOfBranches(10)));
  }

  @Test
  void whichBranchesAreToldIsDecidedByRowsAndNotByWhatIsRecognised() {
    var rows = rowsOfBranches(9);
    for (int i = 0; i < 9; i++) {
      rows.add(at(9_000 + i, "", ADULT, "Filiaal I"));
    }

    var told = branches(rows);

    assertEquals(12, told.get("Filiaal I"));
    assertEquals(13, told.get(""), "the eighth is now among the others");
  }

  /** A name that shows up only with a household of its own would tell of that one address. */
  @Test
  void branchIsToldWhetherItsOnlyRowIsRecognisedOrNot() {
    var street = List.of(at(1, "", ADULT, "Noord"));
    var known = with(street, at(2, "A", ADULT, "Een adres"));
    var unknown = with(street, at(99, "", ADULT, "Een adres"));

    assertEquals(List.of("", "Een adres", "Noord"), known.counts().told());
    assertEquals(known.counts().told(), unknown.counts().told());
  }

  /** Else the same households would be drawn anew for every name that nobody is charged for. */
  @Test
  void anotherNameThatIsToldMakesTheSameHouseholdsAnotherCrossing() {
    var street = List.of(at(1, "", ADULT, "Noord"));
    var one = with(street, at(99, "", ADULT, "Noord"));
    var other = with(street, at(99, "", ADULT, "Een naam"));

    assertEquals(numbers(one), numbers(other));
    assertNotEquals(one.households(), other.households());
  }

  private static Reduced with(List<MemberRow> rows, MemberRow oneMore) {
    var all = new ArrayList<>(rows);
    all.add(oneMore);
    return reduced(MemberFixtures.aStreet(), all);
  }

  @Test
  void ofBranchesAsLargeTheFirstByNameIsTold() {
    var rows = new ArrayList<MemberRow>();
    for (int branch = 8; branch >= 0; branch--) {
      rows.add(at(1 + branch, "", ADULT, "Filiaal " + branch));
    }

    assertEquals(1, branches(rows).get(""));
    assertEquals(1, branches(rows).get("Filiaal 7"));
  }

  @Test
  void columnWithTooManyNamesHoldsNoBranches() {
    var rows = new ArrayList<>(List.of(at(1, "", ADULT, "Noord"), at(2, "", ADULT, "Noord")));
    IntStream.range(0, 499).forEach(i -> rows.add(at(3, "", ADULT, "Naam " + i)));
    assertEquals(2, branches(rows).get("Noord"));

    rows.add(at(3, "", ADULT, "Nog een"));
    rows.add(at(4, "", ADULT, "Noord"));
    assertEquals(Map.of(), branches(rows));
  }

  @Test
  void anotherBranchMakesTheSameHouseholdsAnotherCrossing() {
    var north = reduced(MemberFixtures.aStreet(), List.of(at(1, "", ADULT, "Noord")));
    var south = reduced(MemberFixtures.aStreet(), List.of(at(1, "", ADULT, "Zuid")));

    assertEquals(numbers(north), numbers(south));
    assertNotEquals(north.households(), south.households());
    assertEquals(north.delivered(), south.delivered());
  }

  private static List<String> numbers(Reduced reduced) {
    return reduced.households().stream().map(h -> h.substring(0, h.indexOf(' '))).toList();
  }

  @Test
  void alikeHouseholdsThatChangePlacesMakeNoOtherCrossing() {
    var one =
        reduced(
            MemberFixtures.aStreet(), List.of(at(2, "A", YOUTH, "Noord"), at(2, "B", ADULT, "")));
    var other =
        reduced(
            MemberFixtures.aStreet(), List.of(at(2, "B", YOUTH, "Noord"), at(2, "A", ADULT, "")));

    assertEquals(one.households(), other.households());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void orderOfRowsChangesNothing(long seed) {
    var random = new Random(seed);
    var rows = new ArrayList<MemberRow>();
    for (int i = 0; i < 3_000; i++) {
      var addition = List.of("", "A", "X", "Y", "Z").get(random.nextInt(5));
      var kind = List.of(YOUTH, ADULT, MemberKind.OTHER).get(random.nextInt(3));
      rows.add(at(1 + random.nextInt(600), addition, kind, "Filiaal " + random.nextInt(12)));
    }
    var index = aLongStreet();
    var first = reduced(index, rows);
    Collections.shuffle(rows, random);
    assertEquals(first, reduced(index, rows));
  }

  @Test
  void cardsAndBranchesDivideTheHouseholds() {
    var counts = reduced(aLongStreet(), rowsOfBranches(10)).counts();

    assertEquals(counts.households(), sum(counts.cards()));
    assertEquals(counts.households(), sum(counts.branches()));
  }

  private static long sum(List<MemberCross> crosses) {
    return crosses.stream().mapToLong(MemberCross::households).sum();
  }
}
