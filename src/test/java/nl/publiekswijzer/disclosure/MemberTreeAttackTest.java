// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import nl.publiekswijzer.Slow;
import org.junit.jupiter.api.Test;

/** What attackers with many member files learn before the ledger of a block is full. */
class MemberTreeAttackTest {
  private static final double MOST = 0.40;
  private static final int FEW_TRIALS = 400;
  private static final int MANY_TRIALS = 4_000;
  private static final SegmentTree TREE =
      TreeFixtures.tree("attacked", 6, 6, 6, 6, 5, 5, 5, 5, 5, 5, 5);
  private static final DrawKey KEY = TreeFixtures.key(1);
  private static final LedgerCharge PLAIN = LedgerCharge.ofSegments(TreeFixtures.TREE);
  private static final LedgerCharge ALL =
      PLAIN.plus(LedgerCharge.ofClasses()).plus(LedgerCharge.ofBranches(5));

  private static MemberFilesAttacker attacker() {
    return new MemberFilesAttacker(new AttackedPopulation(7), TREE, KEY);
  }

  /** Files that two libraries, one of them at home, are told of a block, of 300 they ask for. */
  private static int told(LedgerCharge charge) {
    var rules = LedgerRules.STANDARD;
    var home = LedgerState.unspent(true);
    var visitor = LedgerState.unspent(false);
    int told = 0;
    for (int file = 0; file < 300; file++) {
      var asking = file % 2 == 0 ? home : visitor;
      if (!rules.judge(asking, charge).isClosed()) {
        told++;
        home = asking.atHome() ? home.after(charge) : seen(home, visitor.after(charge));
        visitor = asking.atHome() ? seen(visitor, home) : visitor.after(charge);
      }
    }
    return told;
  }

  /** The ledger as one library finds it after another was told more. */
  private static LedgerState seen(LedgerState own, LedgerState other) {
    return new LedgerState(
        other.edition(), other.openEditions(), other.visitors(), own.library(), own.atHome());
  }

  @Test
  void ledgerStopsThreeHundredFilesAfterThirteenToTwentyOne() {
    assertEquals(13, told(ALL));
    assertEquals(21, told(PLAIN));
  }

  @Test
  void segmentIsRarelyNamedFromTwelvePairsOfFiles() {
    assertRarely(attacker().success(12, true, FEW_TRIALS));
  }

  @Test
  void segmentIsRarelyNamedFromTwelveFilesOfWhichAllOthersAreKnown() {
    assertRarely(attacker().success(12, false, FEW_TRIALS));
  }

  @Test
  @Slow
  void segmentIsRarelyNamedInManyTrials() {
    assertRarely(attacker().success(12, true, MANY_TRIALS));
    assertRarely(attacker().success(12, false, MANY_TRIALS));
    assertRarely(attacker().success(told(ALL), false, MANY_TRIALS));
  }

  @Test
  void attackerIsWorthyForItNamesTheSegmentFrom240Files() {
    assertTrue(attacker().success(240, false, 20) >= 0.9);
  }

  private static void assertRarely(double success) {
    assertTrue(success <= MOST, () -> "named in " + success);
  }

  private static double found(int files, int truth) {
    int trials = 2_000;
    return IntStream.range(0, trials)
            .parallel()
            .filter(trial -> Math.round(averages(trial, files, truth)) == truth)
            .count()
        / (double) trials;
  }

  /** What the same count is on average when told with other households each time. */
  private static double averages(int trial, int files, int truth) {
    return IntStream.range(0, files)
        .map(file -> new MemberDraws(TREE, KEY, trial + " " + file).segments()[3] + truth)
        .average()
        .orElseThrow();
  }

  @Test
  void countOfASegmentIsNotFoundByAveragingAllThatTheLedgerPays() {
    double success = found(told(PLAIN), 400);
    assertTrue(success <= 0.45, () -> "found in " + success);
  }

  /** The whole has less noise; nothing told of it names a segment. */
  @Test
  void countOfTheWholeIsNotFoundByAveragingTwelveFiles() {
    int trials = 4_000;
    long found =
        IntStream.range(0, trials).filter(trial -> Math.round(wholes(trial, 12)) == 0).count();
    assertTrue(found <= 0.45 * trials, () -> "found in " + found);
  }

  private static double wholes(int trial, int files) {
    return IntStream.range(0, files)
        .map(file -> new MemberDraws(TREE, KEY, "whole " + trial + " " + file).total())
        .average()
        .orElseThrow();
  }
}
