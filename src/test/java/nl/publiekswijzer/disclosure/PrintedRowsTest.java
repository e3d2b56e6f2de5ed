// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.publiekswijzer.analysis.CountRow;
import nl.publiekswijzer.analysis.CountTable;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for the rows of every protected table, seen on invented trees. */
class PrintedRowsTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 100);
  }

  private static ProtectedTables protect(List<TrueCount> tree) {
    return DisclosureFixtures.WITHOUT_NOISE.protect(tree);
  }

  private static Stream<CountTable> all(ProtectedTables tables) {
    return Stream.of(
        tables.segments(),
        tables.subsegments(),
        tables.memberSegments(),
        tables.memberSubsegments());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noRowTellsFewHouseholds(long seed) {
    all(protect(DisclosureFixtures.anInventedTree(seed)))
        .flatMap(t -> t.rows().stream())
        .forEach(r -> assertTrue(r.households() == 0 || r.households() >= 10, r::toString));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noRowTellsFewMembersOrFewNonMembers(long seed) {
    var tree = DisclosureFixtures.anInventedTree(seed);
    var tables = protect(tree);
    Stream.of(tables.memberSegments(), tables.memberSubsegments())
        .flatMap(t -> t.rows().stream())
        .filter(r -> r.exact() && r.households() > 0)
        .forEach(r -> assertLarge(r, tree));
  }

  private static void assertLarge(CountRow row, List<TrueCount> tree) {
    long members =
        tree.stream()
            .filter(c -> row.codes().contains(c.code()) || row.codes().contains(c.parent()))
            .mapToLong(c -> c.members().longValue())
            .sum();
    assertTrue(members >= 10 && row.households() - members >= 10, row::toString);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void publishedMembersAreMultiplesOfFiveWithinTheHouseholds(long seed) {
    var tables = protect(DisclosureFixtures.anInventedTree(seed));
    Stream.of(tables.memberSegments(), tables.memberSubsegments())
        .flatMap(t -> t.rows().stream())
        .forEach(r -> assertTrue(r.members() % 5 == 0 && r.members() <= r.households()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everySegmentStandsInOneRow(long seed) {
    var tree = DisclosureFixtures.anInventedTree(seed);
    var segments = tree.stream().map(TrueCount::parent).distinct().toList();
    var subsegments = tree.stream().map(TrueCount::code).toList();
    var tables = protect(tree);
    for (var table : List.of(tables.segments(), tables.memberSegments())) {
      assertEquals(segments, codes(table));
    }
    for (var table : List.of(tables.subsegments(), tables.memberSubsegments())) {
      assertEquals(subsegments, codes(table));
    }
  }

  private static List<String> codes(CountTable table) {
    return table.rows().stream().flatMap(r -> r.codes().stream()).sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void toldHouseholdsAddUpToTheTotal(long seed) {
    all(protect(DisclosureFixtures.anInventedTree(seed)))
        .filter(t -> t.rows().stream().allMatch(CountRow::exact))
        .forEach(
            t ->
                assertEquals(
                    t.households(), t.rows().stream().mapToLong(CountRow::households).sum()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsHiddenForHouseholdsIsHiddenForMembers(long seed) {
    var tables = protect(DisclosureFixtures.anInventedTree(seed));
    assertTrue(single(tables.segments()).containsAll(single(tables.memberSegments())));
    assertTrue(single(tables.subsegments()).containsAll(single(tables.memberSubsegments())));
  }

  private static Set<String> single(CountTable table) {
    var codes = new HashSet<String>();
    table.rows().stream()
        .filter(r -> r.exact() && !r.pooled())
        .forEach(r -> codes.addAll(r.codes()));
    return codes;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sameCountsGiveTheSameTables(long seed) {
    var tree = DisclosureFixtures.anInventedTree(seed);
    assertEquals(protect(tree), protect(List.copyOf(tree)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void orderOfSegmentsDecidesTiesOnly(long seed) {
    var tree = withoutTies(DisclosureFixtures.anInventedTree(seed));
    var shuffled = new ArrayList<>(tree);
    Collections.shuffle(shuffled, new Random(seed));
    var tables = protect(tree);
    var others = protect(shuffled);
    assertEquals(single(tables.segments()), single(others.segments()));
    assertEquals(single(tables.subsegments()), single(others.subsegments()));
    assertEquals(single(tables.memberSegments()), single(others.memberSegments()));
    assertEquals(single(tables.memberSubsegments()), single(others.memberSubsegments()));
  }

  /** Some seeds give equal counts; each larger count is moved by a power of two of its own. */
  private static List<TrueCount> withoutTies(List<TrueCount> tree) {
    var distinct = new ArrayList<TrueCount>();
    for (int i = 0; i < tree.size(); i++) {
      var c = tree.get(i);
      long more = c.households() >= 10 ? 1_000L + (1L << i % 40) : 0;
      long members = c.members().longValue();
      distinct.add(
          DisclosureFixtures.aCount(
              c.code(), c.households() + 2 * more, members >= 10 ? members + more : members));
    }
    return distinct;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void emptySegmentChangesNoOtherRow(long seed) {
    var tree = DisclosureFixtures.anInventedTree(seed);
    var wider = new ArrayList<>(tree);
    wider.add(new TrueCount("Z1", "Z", 0, 0, BigFraction.ZERO));
    var noisy = new SmallNumbers(Rules.STANDARD, new MemberNoise(cell -> cell.hashCode() % 5, 4));
    var before = all(noisy.protect(tree)).toList();
    var after = all(noisy.protect(wider)).toList();
    for (int i = 0; i < before.size(); i++) {
      if (before.get(i).rows().stream().allMatch(CountRow::exact)) {
        assertEquals(before.get(i), without("Z", after.get(i)));
      }
    }
  }

  private static CountTable without(String letter, CountTable table) {
    var rows = table.rows().stream().filter(r -> !r.codes().get(0).startsWith(letter)).toList();
    return new CountTable(rows, table.base(), table.households(), table.members());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rowThatMayNotBeToldCarriesNoCounts(long seed) {
    all(protect(dominated(seed)))
        .flatMap(t -> t.rows().stream())
        .forEach(
            r -> {
              assertFalse(r.exact());
              assertEquals(0, r.households() + r.members());
            });
  }

  private static List<TrueCount> dominated(long seed) {
    var tree = new ArrayList<>(DisclosureFixtures.anInventedTree(seed));
    tree.add(DisclosureFixtures.aCount("Y1", 50_000, 20_000));
    return tree;
  }
}
