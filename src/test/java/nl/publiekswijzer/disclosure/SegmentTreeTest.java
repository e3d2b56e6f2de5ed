// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTreeTest {
  private static final SegmentTree MIXED =
      new SegmentTree("x", List.of("A", "B"), List.of("b", "a", "c"), List.of("B", "A", "B"));

  @Test
  void subsegmentsNeedNotStandBySegment() {
    assertArrayEquals(new int[] {0, 2}, MIXED.subsegmentsOf(1));
    assertArrayEquals(new int[] {7, 9}, MIXED.within(1, new int[] {7, 8, 9}));
    assertArrayEquals(new int[] {8, 16}, MIXED.sums(new int[] {7, 8, 9}));
    assertEquals(List.of(1, 2), List.of(MIXED.segmentOf(2), MIXED.width(1)));
  }

  @Test
  void openSegmentationHasElevenSegmentsAnd59Subsegments() {
    assertEquals(
        List.of(11, 59),
        List.of(TreeFixtures.TREE.segments().size(), TreeFixtures.TREE.subsegments().size()));
  }

  @Test
  void segmentWithoutSubsegmentsAndSubsegmentWithoutSegmentAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new SegmentTree("x", List.of("A", "B"), List.of("a"), List.of("A")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SegmentTree("x", List.of("A"), List.of("a", "b"), List.of("A", "B")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new SegmentTree("x", List.of("A"), List.of("a", "a"), List.of("A", "A")));
  }
}
