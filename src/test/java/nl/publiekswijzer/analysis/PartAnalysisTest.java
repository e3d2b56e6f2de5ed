// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class PartAnalysisTest {
  private static final ToDoubleFunction<String> SURE = code -> 0;

  private final PartAnalysis example =
      new PartAnalysis(Map.of("A", 1_200L, "B", 500L, "C", 300L), 2_000, 0);

  @Test
  void overRepresentedIsWhatBeatsTheWholeAreaMost() {
    assertEquals(
        Optional.of("B"), example.over(Map.of("A", 700L, "B", 292L, "C", 8L), 1_000, SURE));
    assertEquals(
        Optional.of("C"), example.over(Map.of("A", 500L, "B", 208L, "C", 292L), 1_000, SURE));
  }

  @Test
  void segmentThatMayNotBeToldIsNoCandidate() {
    assertEquals(Optional.of("A"), example.over(Map.of("A", 700L), 1_000, SURE));
    assertEquals(Optional.empty(), example.over(Map.of("A", 500L), 1_000, SURE));
  }

  @Test
  void segmentOfLessThanFivePerCentIsNotOverRepresented() {
    var rare = new PartAnalysis(Map.of("A", 1_990L, "B", 10L), 2_000, 0);
    assertEquals(Optional.empty(), rare.over(Map.of("A", 951L, "B", 49L), 1_000, SURE));
    assertEquals(Optional.of("B"), rare.over(Map.of("A", 950L, "B", 50L), 1_000, SURE));
  }

  @Test
  void whatAnEstimateMayHaveTheOtherWayRoundIsNotOverRepresented() {
    var part = Map.of("A", 700L, "B", 292L, "C", 8L);
    assertEquals(Optional.of("B"), example.over(part, 1_000, code -> 26));
    assertEquals(Optional.of("A"), example.over(part, 1_000, code -> code.equals("B") ? 27 : 10));
    assertEquals(Optional.empty(), example.over(part, 1_000, code -> 27));
  }

  @Test
  void onATieTheLowestCodeIsDominant() {
    assertEquals(Optional.of("A"), PartAnalysis.dominant(Map.of("B", 5L, "A", 5L, "C", 1L)));
  }

  @Test
  void classesOpenAtTheirLimit() {
    assertEquals(0, ShareClasses.of(499, 10_000));
    assertEquals(1, ShareClasses.of(500, 10_000));
    assertEquals(5, ShareClasses.of(3_000, 10_000));
  }
}
