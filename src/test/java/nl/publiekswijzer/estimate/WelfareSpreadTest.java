// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nl.publiekswijzer.segmentation.AgeClass;
import nl.publiekswijzer.segmentation.HouseholdType;
import nl.publiekswijzer.segmentation.WelfareClass;
import org.junit.jupiter.api.Test;

class WelfareSpreadTest {
  @Test
  void normalShareIsThatOfTheTables() {
    assertEquals(0.5, WelfareSpread.normal(0), 1e-7);
    assertEquals(0.9750021, WelfareSpread.normal(1.96), 1e-7);
    assertEquals(0.1586553, WelfareSpread.normal(-1), 1e-7);
  }

  @Test
  void everyClassHasAShareAndTogetherTheyAreWhole() {
    for (double score = 0; score <= 1; score += 0.1) {
      for (HouseholdType type : HouseholdType.values()) {
        double[] shares = WelfareSpread.shares(score, type);
        assertEquals(1, Arrays.stream(shares).sum(), 1e-12);
        assertTrue(Arrays.stream(shares).allMatch(s -> s > 0), "score " + score);
      }
    }
  }

  @Test
  void whoLivesAloneIsSpreadAroundATenthBelowTheScoreOfTheArea() {
    assertArrayEquals(
        new double[] {0.202328, 0.508414, 0.263336, 0.025921},
        WelfareSpread.shares(0.5, HouseholdType.ALONE),
        1e-6);
    assertArrayEquals(
        new double[] {0.033377, 0.294984, 0.499168, 0.172471},
        WelfareSpread.shares(0.5, HouseholdType.FAMILY),
        1e-6);
  }

  @Test
  void ownersAreShiftedByWelfareAndAgeOnTheLogisticScale() {
    assertEquals(0.249740, OwnerShare.of(50, AgeClass.MIDDLE, WelfareClass.LOW), 1e-6);
    assertEquals(0.817574, OwnerShare.of(50, AgeClass.OLDER, WelfareClass.HIGH), 1e-6);
    assertEquals(
        OwnerShare.of(2, AgeClass.YOUNG, WelfareClass.LOW),
        OwnerShare.of(0, AgeClass.YOUNG, WelfareClass.LOW));
    assertEquals(
        OwnerShare.of(98, AgeClass.YOUNG, WelfareClass.LOW),
        OwnerShare.of(100, AgeClass.YOUNG, WelfareClass.LOW));
  }

  @Test
  void betterOffHouseholdsOwnMoreOften() {
    double low = OwnerShare.of(50, AgeClass.MIDDLE, WelfareClass.LOW);
    double high = OwnerShare.of(50, AgeClass.MIDDLE, WelfareClass.HIGH);
    assertTrue(low < 0.5 && high > 0.5);
    assertTrue(OwnerShare.of(0, AgeClass.YOUNG, WelfareClass.LOW) > 0);
    assertTrue(OwnerShare.of(100, AgeClass.OLDER, WelfareClass.HIGH) < 1);
  }
}
