// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.estimate.LeastSquares.Case;
import org.junit.jupiter.api.Test;

class LeastSquaresTest {
  private static Case at(double x, double y, double weight) {
    return new Case("one", new double[] {x}, y, weight);
  }

  /** y = 3 + 2 x. */
  @Test
  void lineThroughItsPointsIsFound() {
    var line = LeastSquares.of(List.of(at(0, 3, 1000), at(1, 5, 1000), at(2, 7, 1000)));
    assertEquals(23, line.predict(at(10, 0, 1)), 1e-3);
  }

  /** Nine of 1 against one of 11 at the same place: 2. */
  @Test
  void weightsCount() {
    var line = LeastSquares.of(List.of(at(0, 1, 9000), at(0, 11, 1000)));
    assertEquals(2, line.predict(at(0, 0, 1)), 1e-9);
  }

  @Test
  void featuresThatSayTheSameHaveASolution() {
    var cases = new ArrayList<Case>();
    for (int x = 0; x < 5; x++) {
      cases.add(new Case("one", new double[] {x, x, 4 - x}, 1 + x, 1000));
    }
    var plane = LeastSquares.of(cases);
    cases.forEach(one -> assertEquals(one.outcome(), plane.predict(one), 1e-3));
  }

  /** Where the same holds everywhere, a province that was left out is predicted wholly. */
  @Test
  void groupThatWasLeftOutIsPredictedByTheOthers() {
    var cases = new ArrayList<Case>();
    for (int i = 0; i < 40; i++) {
      cases.add(new Case("province " + i % 4, new double[] {i}, 7 - 0.5 * i, 500 + i));
    }
    assertEquals(1, OutcomeTesting.explained(cases), 1e-6);
  }

  /** One group goes up where the other goes down: each is predicted worse than by the mean. */
  @Test
  void whatHoldsInOneGroupOnlyPredictsNothing() {
    var cases = new ArrayList<Case>();
    for (int i = -5; i <= 5; i++) {
      cases.add(new Case("up", new double[] {i}, i, 500));
      cases.add(new Case("down", new double[] {i}, -i, 500));
    }
    assertTrue(OutcomeTesting.explained(cases) < 0);
  }
}
