// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import nl.publiekswijzer.analysis.ChangeAnalysis.Told;
import org.junit.jupiter.api.Test;

class ChangeAnalysisTest {
  private static Told told(long households, String share, long members) {
    return new Told(households, new BigDecimal(share), members);
  }

  /** From 1,000 households with 200 members to 1,200 with 300: 20 % becomes 25 %. */
  private final ChangeLine grown =
      ChangeAnalysis.line("A", told(1_000, "10.0", 200), told(1_200, "11.5", 300));

  @Test
  void changeFallsApartInAreaAndReach() {
    assertEquals(45, grown.byArea()); // 200 x (0.20 + 0.25) / 2
    assertEquals(55, grown.byReach()); // 0.05 x (1,000 + 1,200) / 2
    assertEquals(grown.memberChange(), grown.byArea() + grown.byReach());
  }

  @Test
  void lineTellsBothMoments() {
    assertEquals(new BigDecimal("1.5"), grown.shareChange());
    assertEquals(new BigDecimal("20.0"), grown.penetrationBefore());
    assertEquals(new BigDecimal("25.0"), grown.penetration());
  }

  @Test
  void changeOfTwoDeviationsIsCertain() {
    assertTrue(grown.certain()); // z = 2.8
    var small = ChangeAnalysis.line("A", told(1_000, "10.0", 200), told(1_000, "10.0", 220));
    assertFalse(small.certain()); // z = 1.1
  }

  @Test
  void changeThatRoundingCanMakeIsNotCertain() {
    var rounded = ChangeAnalysis.line("A", told(20, "1.0", 15), told(20, "1.0", 20));
    assertFalse(rounded.certain());
  }

  @Test
  void whatOneMomentDoesNotTellIsNotCompared() {
    var line = ChangeAnalysis.line("A", Told.NOTHING, told(1_000, "10.0", 200));
    assertNull(line.memberChange());
    assertNull(line.byArea());
    assertNull(line.shareChange());
    assertFalse(line.certain());
  }

  @Test
  void withoutMembersOnlyTheHouseholdsAreCompared() {
    var line =
        ChangeAnalysis.line(
            "A",
            new Told(900L, new BigDecimal("9.0"), null),
            new Told(1_000L, new BigDecimal("10.0"), null));
    assertEquals(new BigDecimal("1.0"), line.shareChange());
    assertNull(line.byReach());
  }
}
