// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.publiekswijzer.disclosure.Attacker.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be worked out from everything printed together about a count that is too small. */
class DisclosureAttackTest {
  private static final int THRESHOLD = Rules.STANDARD.threshold();

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 500);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void smallHouseholdCountCanBeAnySmallNumber(long seed) {
    var tree = DisclosureFixtures.anInventedTree(seed);
    var attacker = attackerOnHouseholds(tree);
    for (TrueCount cell : withSegments(tree)) {
      if (cell.households() > 0 && cell.households() < THRESHOLD) {
        var known = attacker.about(cell.code());
        assertTrue(known.low() <= lowest(cell, tree), () -> cell + " " + known);
        assertTrue(known.high() >= THRESHOLD - 1, () -> cell + " " + known);
      }
    }
  }

  /** Each subsegment that is not printed as empty holds at least one household. */
  private static long lowest(TrueCount cell, List<TrueCount> tree) {
    return tree.stream()
        .filter(c -> c.code().equals(cell.code()) || c.parent().equals(cell.code()))
        .filter(c -> c.households() > 0)
        .count();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void householdCountThatIsNotPrintedCannotBeWorkedOut(long seed) {
    var tree = DisclosureFixtures.anInventedTree(seed);
    var tables = DisclosureFixtures.WITHOUT_NOISE.protect(tree);
    var attacker = attackerOnHouseholds(tree);
    var printed = new ArrayList<String>();
    for (var table : List.of(tables.segments(), tables.subsegments())) {
      table.rows().stream()
          .filter(r -> r.exact() && !r.pooled())
          .forEach(r -> printed.addAll(r.codes()));
    }
    for (TrueCount cell : withSegments(tree)) {
      if (!printed.contains(cell.code()) && cell.households() > 0) {
        var known = attacker.about(cell.code());
        assertTrue(known.low() < known.high(), () -> cell + " " + known);
      }
    }
  }

  private static Attacker attackerOnHouseholds(List<TrueCount> tree) {
    var tables = DisclosureFixtures.WITHOUT_NOISE.protect(tree);
    return new Attacker(
            tree,
            TrueCount::households,
            c -> Math.min(1, c.households()),
            c -> c.households() == 0 ? 0 : 1_000_000)
        .reads(
            tables.segments(),
            tables.subsegments(),
            tables.memberSegments(),
            tables.memberSubsegments());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void fewMembersCanBeAnySmallNumber(long seed) {
    var tree = DisclosureFixtures.anInventedTree(seed);
    var attacker = attackerOnMembers(tree);
    for (TrueCount cell : withSegments(tree)) {
      if (cell.households() > 0 && members(cell) < THRESHOLD) {
        var known = attacker.about(cell.code());
        var open = new Interval(0, Math.min(THRESHOLD - 1, cell.households()));
        assertTrue(covers(known, open), () -> cell + " " + known);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void fewNonMembersCanBeAnySmallNumber(long seed) {
    var tree = DisclosureFixtures.anInventedTree(seed);
    var attacker = attackerOnMembers(tree);
    for (TrueCount cell : withSegments(tree)) {
      if (cell.households() - members(cell) < THRESHOLD && cell.households() > 0) {
        var known = attacker.about(cell.code());
        var open = new Interval(Math.max(0, cell.households() - THRESHOLD + 1), cell.households());
        assertTrue(covers(known, open), () -> cell + " " + known);
      }
    }
  }

  private static boolean covers(Interval known, Interval open) {
    return known.low() <= open.low() && known.high() >= open.high();
  }

  /** The worst case: households of every subsegment known, members not rounded. */
  private static Attacker attackerOnMembers(List<TrueCount> tree) {
    var tables = DisclosureFixtures.WITHOUT_NOISE.protect(tree);
    return new Attacker(tree, DisclosureAttackTest::members, c -> 0, TrueCount::households)
        .reads(tables.memberSegments(), tables.memberSubsegments());
  }

  private static List<TrueCount> withSegments(List<TrueCount> tree) {
    return new Cells(tree).all();
  }

  private static long members(TrueCount count) {
    return count.members().longValue();
  }
}
