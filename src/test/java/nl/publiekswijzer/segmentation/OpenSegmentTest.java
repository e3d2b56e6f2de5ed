// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpenSegmentTest {
  @Test
  void everySegmentHoldsSomeHousehold() {
    var used = EnumSet.noneOf(OpenSegment.class);
    for (AgeClass age : AgeClass.values()) {
      for (HouseholdType type : HouseholdType.values()) {
        for (WelfareClass welfare : WelfareClass.values()) {
          used.add(OpenSegment.of(age, type, welfare));
        }
      }
    }
    assertEquals(EnumSet.allOf(OpenSegment.class), used);
  }

  @Test
  void welfareSetsFamiliesApart() {
    assertEquals(
        List.of(OpenSegment.C, OpenSegment.C, OpenSegment.D, OpenSegment.D),
        List.of(WelfareClass.values()).stream()
            .map(w -> OpenSegment.of(AgeClass.MIDDLE, HouseholdType.FAMILY, w))
            .toList());
  }

  @Test
  void everySubsegmentIsReachedByUrbanityAndTenure() {
    Set<Integer> reached = new HashSet<>();
    for (OpenSegment segment : OpenSegment.values()) {
      for (int urbanity = 1; urbanity <= 5; urbanity++) {
        for (Tenure tenure : Tenure.values()) {
          int ordinal = segment.subsegment(urbanity, tenure);
          assertEquals(segment, OpenSegment.ofSubsegment(ordinal));
          reached.add(ordinal);
        }
      }
    }
    assertEquals(59, OpenSegment.subsegments());
    assertEquals(Set.copyOf(IntStream.range(0, 59).boxed().toList()), reached);
  }

  @Test
  void countrysideIsNotSplitByTenureInSplitsOfOddSize() {
    assertEquals(4, UrbanSplit.FIVE.place(5, Tenure.OWN));
    assertEquals(4, UrbanSplit.FIVE.place(5, Tenure.RENT));
    assertEquals(5, UrbanSplit.SEVEN.place(3, Tenure.OWN));
  }

  @Test
  void urbanityOffTheScaleIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> UrbanSplit.FOUR.place(0, Tenure.OWN));
    assertThrows(IllegalArgumentException.class, () -> OpenSegment.ofSubsegment(59));
  }
}
