// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "1.959963985, 0.975",
    "-1.644853627, 0.05",
    "0.253347103, 0.6",
    "3.090232306, 0.999",
    "-2.326347874, 0.01"
  })
  void shareAndPlaceBelongTogether(double z, double share) {
    assertEquals(share, Normal.cumulative(z), 1e-7);
    assertEquals(z, Normal.quantile(share), 1e-7);
  }

  @Test
  void placesRiseWithTheShare() {
    double before = Normal.quantile(0.0001);
    for (int share = 2; share < 10_000; share++) {
      double place = Normal.quantile(share / 10_000.0);
      assertEquals(share / 10_000.0, Normal.cumulative(place), 2e-7);
      assertEquals(true, place > before, "at " + share);
      before = place;
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -0.1, Double.NaN})
  void shareThatIsNoneHasNoPlace(double share) {
    assertThrows(IllegalArgumentException.class, () -> Normal.quantile(share));
  }

  @Test
  void placesMoveTogetherToTheShareOfAll() {
    double[] places = {-1, 0, 2};
    double[] weights = {10, 20, 5};
    double shift = Shift.to(0.3, places, weights);
    double sum = 0;
    for (int i = 0; i < places.length; i++) {
      sum += weights[i] * Normal.cumulative(places[i] + shift);
    }
    assertEquals(0.3, sum / 35, 1e-7);
  }
}
