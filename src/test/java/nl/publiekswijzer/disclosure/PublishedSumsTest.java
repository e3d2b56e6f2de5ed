// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.publiekswijzer.analysis.CountRow;
import org.junit.jupiter.api.Test;

/** Segments that are told together by the rules of one that is told by itself. */
class PublishedSumsTest {
  private static final SegmentTree TREE = TreeFixtures.tree("Vier", 2, 1, 1, 1);
  private static final List<List<String>> TOGETHER = List.of(List.of("A", "C"), List.of("B", "D"));
  private static final long[] BASE = {100, 200, 300, 400, 500};

  private static List<CountRow> sums(int blocks, long... households) {
    return PublishedTables.sums(TREE, new HouseholdCounts(households, BASE, blocks), TOGETHER);
  }

  private static CountRow aSum(String first, String second, long base, long households) {
    return new CountRow(List.of(first, second), true, true, base, households, 0);
  }

  @Test
  void sumHoldsTheHouseholdsOfItsSegments() {
    assertEquals(
        List.of(aSum("A", "C", 700, 90), aSum("B", "D", 800, 110)), sums(0, 10, 30, 60, 50, 50));
  }

  @Test
  void sumOfFewerThanTenIsNotToldAndOneOfNobodyIs() {
    assertEquals(List.of(aSum("B", "D", 800, 11)), sums(0, 3, 3, 6, 3, 5));
    assertEquals(List.of(aSum("A", "C", 700, 0)), sums(0, 0, 0, 25, 0, 25));
  }

  @Test
  void nothingIsToldTogetherBesideASegmentThatHoldsNearlyAll() {
    assertEquals(List.of(), sums(0, 10, 10, 2_000, 20, 20));
  }

  @Test
  void sumThatHoldsNearlyAllIsNotTold() {
    assertEquals(List.of(aSum("B", "D", 800, 60)), sums(0, 300, 300, 30, 600, 30));
  }

  /** Two cells of four blocks: twice the root of 2 x 4 x 22.7 is 27. */
  @Test
  void sumOfDrawnSegmentsIsTwiceItsOwnDeviation() {
    assertEquals(List.of(aSum("A", "C", 700, 28)), sums(4, 8, 10, 16, 10, 10));
  }
}
