// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.DisclosureFixtures.aCount;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.CountRow;
import nl.publiekswijzer.analysis.CountTable;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for tables with the noise of scheme OB-1. */
class NoisyTablesTest {
  private static final EditionKey KEY = EditionKey.of(new byte[32], 1);
  private static final int BOUND = UploadRules.STANDARD.bound();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 200);
  }

  private static MemberNoise noise(String digest) {
    return new SetNoise(UploadRules.STANDARD, KEY, "leden", 1).of(digest);
  }

  private static SmallNumbers smallNumbers(String digest) {
    return new SmallNumbers(Rules.STANDARD, noise(digest));
  }

  private static Stream<CountRow> shown(List<TrueCount> tree, long seed) {
    var tables = smallNumbers("set " + seed).protect(tree);
    return Stream.of(tables.memberSegments(), tables.memberSubsegments())
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.exact() && row.households() > 0);
  }

  private static long members(CountRow row, List<TrueCount> tree) {
    return tree.stream()
        .filter(c -> row.codes().contains(c.code()) || row.codes().contains(c.parent()))
        .mapToLong(c -> c.members().longValue())
        .sum();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noRowTellsFewMembersOrFewNonMembersWhateverTheNoise(long seed) {
    var tree = DisclosureFixtures.anInventedTree(seed);
    shown(tree, seed)
        .forEach(
            row -> {
              long members = members(row, tree);
              assertTrue(members >= 10 && row.households() - members >= 10, row::toString);
              assertTrue(row.members() >= 10 && row.members() % 5 == 0, row::toString);
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void publishedCountLiesWithinNoiseAndRounding(long seed) {
    var tree = DisclosureFixtures.anInventedTree(seed);
    shown(tree, seed)
        .forEach(
            row ->
                assertTrue(
                    Math.abs(row.members() - members(row, tree)) <= BOUND + 2, row::toString));
  }

  @Test
  void zeroIsSmallWhereHouseholdsLive() {
    var rows =
        smallNumbers("a")
            .protect(List.of(aCount("A1", 500, 0), aCount("B1", 500, 90), aCount("C1", 500, 200)))
            .memberSegments()
            .rows();
    assertEquals(
        List.of(List.of("C"), List.of("A", "B")), rows.stream().map(CountRow::codes).toList());
  }

  @Test
  void sameSetGivesTheSameTablesAndAnotherSetOthers() {
    var tree = tree(120, 130, 140, 150, 160, 170);
    assertEquals(smallNumbers("a").protect(tree), smallNumbers("a").protect(tree));
    assertNotEquals(smallNumbers("a").protect(tree), smallNumbers("b").protect(tree));
  }

  private static List<TrueCount> tree(long... members) {
    var tree = new ArrayList<TrueCount>();
    for (int i = 0; i < members.length; i++) {
      tree.add(aCount((char) ('A' + i / 2) + "" + (i % 2 + 1), 1_000, members[i]));
    }
    return tree;
  }

  @Test
  void totalHasNoiseOfItsOwnAndNeedNotBeTheSumOfItsRows() {
    var tree = tree(120, 130, 140, 150, 160, 170);
    long apart = 0;
    for (int set = 0; set < 50; set++) {
      var table = smallNumbers("set " + set).protect(tree).memberSegments();
      long sum = table.rows().stream().mapToLong(CountRow::members).sum();
      assertTrue(Math.abs(table.members() - 870) <= BOUND + 2);
      apart += table.members() == sum ? 0 : 1;
    }
    assertTrue(apart > 25);
  }

  @Test
  void segmentOfOneSubsegmentHasOneNumberAtBothPlaces() {
    var tree =
        List.of(
            aCount("A1", 1_000, 200),
            aCount("A2", 0, 0),
            aCount("B1", 900, 300),
            aCount("C1", 800, 400));
    for (int set = 0; set < 50; set++) {
      var tables = smallNumbers("set " + set).protect(tree);
      assertEquals(
          counts(tables.memberSegments()), counts(tables.memberSubsegments()).subList(0, 3));
    }
  }

  private static List<Long> counts(CountTable table) {
    return table.rows().stream()
        .filter(row -> row.households() > 0)
        .map(CountRow::members)
        .toList();
  }

  @Test
  void onlyMunicipalityHasTheNumberOfTheWholeAndItsOnlyPostcodeToo() {
    for (int set = 0; set < 50; set++) {
      var rules = smallNumbers("set " + set);
      var tree = tree(120, 130, 140, 150);
      var part = new TruePart("1234", "GM1", Map.of("A", 4_000L), BigFraction.of(540));
      long total = rules.protect(tree).memberSegments().members();
      var whole = TrueCount.ofPart("GM1", 4_000, BigFraction.of(540));
      assertEquals(
          Map.of("GM1", total), rules.publishedParts(CellKind.MUNICIPALITY, List.of(whole)));
      assertEquals(Map.of("1234", total), rules.publishedMembers(List.of(part), Set.of("GM1")));
    }
  }

  @Test
  void cellsOfDifferentKindsShareNoName() {
    var names = new HashMap<String, Integer>();
    for (var kind : CellKind.values()) {
      names.merge(kind.name(Set.of("1")), 1, Integer::sum);
      names.merge(kind.name(Set.of("1", "2")), 1, Integer::sum);
      names.merge(kind.name(Set.of("1 1:2")), 1, Integer::sum);
    }
    assertEquals(3 * CellKind.values().length, names.size());
  }

  @Test
  void whatIsHiddenIsDecidedByTheDrawnCountsAlone() {
    var more = new MemberNoise(cell -> cell.equals("SUBSEGMENT 2:C1") ? 1 : 0, 4);
    var none = new MemberNoise(cell -> 0, 4);
    var drawn = codes(more, tree(100, 150, 130, 160, 13, 170));
    assertTrue(drawn.contains(List.of("C1")));
    assertEquals(drawn, codes(none, tree(100, 150, 130, 160, 14, 170)));
    assertNotEquals(drawn, codes(none, tree(100, 150, 130, 160, 13, 170)));
  }

  private static List<List<String>> codes(MemberNoise noise, List<TrueCount> tree) {
    var table = new SmallNumbers(Rules.STANDARD, noise).protect(tree).memberSubsegments();
    return table.rows().stream().map(CountRow::codes).toList();
  }

  @Test
  void recordSaysWhichRuleDecidedEachCell() {
    var record = new ReleaseRecord();
    new SmallNumbers(Rules.STANDARD, noise("a"), record)
        .protect(List.of(aCount("A1", 900, 300), aCount("B1", 292, 46), aCount("C1", 8, 3)));
    assertEquals(
        List.of(
            "members SUBSEGMENT 2:A1 OB-1",
            "members SUBSEGMENT 2:B1 D2",
            "members SUBSEGMENT 2:C1 D2",
            "members SUBSEGMENT 2:B1 2:C1 OB-1",
            "members WHOLE OB-1"),
        record.cells().stream()
            .filter(cell -> cell.table().equals(CellRelease.MEMBERS))
            .map(cell -> cell.table() + " " + cell.cell() + " " + cell.rule().label())
            .distinct()
            .toList());
    assertNotEquals(record.before(KEY), record.after(KEY));
  }
}
