// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class PartsTest {
  private static final Set<String> TOLD = Set.of("A", "B", "C");
  private final SmallNumbers smallNumbers = new SmallNumbers(Rules.STANDARD, MemberNoise.NONE);

  private static TruePart part(String code, long a, long b, long c, long members) {
    return new TruePart(code, "GM1", Map.of("A", a, "B", b, "C", c), BigFraction.of(members));
  }

  /** The neighbourhoods of the worked example. */
  private static final List<TruePart> EXAMPLE =
      List.of(part("N1", 700, 292, 8, 229), part("N2", 500, 208, 292, 171));

  private List<ProtectedPart> protect(List<TruePart> parts, String chosen) {
    return smallNumbers.protectParts(parts, TOLD, chosen);
  }

  @Test
  void largestSegmentOfAPartIsNamed() {
    assertEquals(
        List.of(Optional.of("A"), Optional.of("A")),
        protect(EXAMPLE, "A").stream().map(ProtectedPart::dominant).toList());
  }

  @Test
  void fewHouseholdsInOnePartHideTheSegmentInTheOther() {
    var parts = protect(EXAMPLE, "C");
    assertEquals(
        List.of(Set.of("A", "B"), Set.of("A", "B")),
        parts.stream().map(p -> p.segments().keySet()).toList());
    assertTrue(parts.stream().allMatch(p -> p.chosen().isEmpty()));
  }

  @Test
  void hiddenHouseholdsOfASegmentLeaveEachOtherRoom() {
    var parts =
        List.of(
            part("N1", 400, 100, 3, 0),
            part("N2", 400, 100, 4, 0),
            part("N3", 400, 100, 12, 0),
            part("N4", 400, 100, 80, 0));
    var hidden = protect(parts, "C").stream().filter(p -> p.chosen().isEmpty()).toList();
    assertEquals(List.of("N1", "N2", "N3"), hidden.stream().map(ProtectedPart::code).toList());
  }

  @Test
  void smallPartTellsNothing() {
    var parts = protect(List.of(part("N1", 60, 20, 19, 30), EXAMPLE.get(0), EXAMPLE.get(1)), "A");
    assertEquals(
        new ProtectedPart("N1", 99, Optional.empty(), Map.of(), Optional.empty()), parts.get(0));
  }

  @Test
  void dominantSegmentThatIsPooledInTheWholeAreaIsNotNamed() {
    var parts = smallNumbers.protectParts(EXAMPLE, Set.of("B", "C"), "B");
    assertTrue(parts.stream().allMatch(p -> p.dominant().isEmpty()));
  }

  @Test
  void membersOfAPartWithFewTakeTheNextWithThem() {
    var parts =
        List.of(
            part("N1", 400, 100, 0, 4), part("N2", 400, 100, 0, 140), part("N3", 400, 100, 0, 190));
    assertEquals(Map.of("N3", 190L), smallNumbers.publishedMembers(parts, Set.of("GM1")));
  }

  @Test
  void membersOfAHiddenMunicipalityAreHiddenInItsParts() {
    assertEquals(Map.of(), smallNumbers.publishedMembers(EXAMPLE, Set.of()));
  }

  @Test
  void everyHiddenCountMayBeAnyUpToTheThreshold() {
    for (int few = 1; few <= 9; few++) {
      int small = few;
      var parts =
          IntStream.range(0, 6).mapToObj(i -> part("N" + i, 300, 90, i == 2 ? small : 10 + i, 0));
      var hidden = protect(parts.toList(), "C").stream().filter(p -> p.chosen().isEmpty()).toList();
      assertTrue(hidden.size() > 1);
      assertFalse(hidden.stream().anyMatch(p -> p.segments().containsKey("C")));
    }
  }
}
