// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HouseholdReachTest {
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);

  private static HouseholdUnion union(UUID library, String area, long reached, String number) {
    return new HouseholdUnion(
        library, 2024, area, List.of("leden", "bezoekers"), 9_000, reached, 300, List.of(), number);
  }

  @Test
  void newestOfALibraryAndAreaCounts() {
    var reach =
        HouseholdReach.of(
                List.of(
                    union(ONE, "Stad", 4_000, "GB-2026-9"),
                    union(ONE, "Stad", 5_000, "GB-2026-10")))
            .orElseThrow();
    assertTrue(reach.isOne());
    assertEquals(5_000, reach.reached());
  }

  @Test
  void severalAreASumWithTheErrorOfAll() {
    var reach =
        HouseholdReach.of(
                List.of(
                    union(ONE, "Stad", 4_000, "GB-2026-1"),
                    union(OTHER, "Dorp", 1_000, "GB-2026-2")))
            .orElseThrow();
    assertFalse(reach.isOne());
    assertEquals(2, reach.libraries());
    assertEquals(5_000, reach.reached());
    assertEquals(425, reach.margin(), "the root of twice 300 squared, upwards");
  }

  @Test
  void nothingIsKnownWithoutUnions() {
    assertEquals(Optional.empty(), HouseholdReach.of(List.of()));
  }

  @Test
  void segmentCannotAddLessThanNothing() {
    assertEquals(0, new HouseholdUnion.Segment("A", "Naam", 90, 100, 20).left());
  }
}
