// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.publiekswijzer.segmentation.AgeClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerShareTest {
  private static final double[][] HOUSEHOLDS = {{300, 40}, {80, 200}, {90, 150}, {70, 20}};

  @ParameterizedTest
  @ValueSource(doubles = {2, 10, 30, 57, 70, 90, 98})
  void allHouseholdsTogetherOwnAsOftenAsTheAreaSays(double percent) {
    var owners = new OwnerShare(percent, HOUSEHOLDS);
    double owned = 0;
    for (AgeClass age : AgeClass.values()) {
      owned += HOUSEHOLDS[age.ordinal()][0] * owners.of(age, true);
      owned += HOUSEHOLDS[age.ordinal()][1] * owners.of(age, false);
      assertTrue(owners.of(age, true) < owners.of(age, false), "better-off own more");
    }
    assertEquals(percent / 100, owned / 950, 1e-6);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, 2})
  void nowhereDoesNobodyOwn(double percent) {
    assertEquals(
        new OwnerShare(2, HOUSEHOLDS).of(AgeClass.YOUNG, true),
        new OwnerShare(percent, HOUSEHOLDS).of(AgeClass.YOUNG, true));
  }
}
