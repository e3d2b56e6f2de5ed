// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CharacteristicsTest {
  private static final double NONE = Double.NaN;
  private static final AreaSegments SEGMENTS =
      new AreaSegments(
          List.of("X", "Y", "Z"),
          Map.of(
              1000, new double[] {30, 70, 0},
              1001, new double[] {10, 90, 0},
              1002, new double[] {5, 5, 0}));

  private static AreaFacts area(double value, double urbanity) {
    var unknown = Collections.nCopies(5, NONE);
    return new AreaFacts(
        NONE, unknown, NONE, unknown, NONE, value, urbanity, NONE, NONE, NONE, NONE);
  }

  /**
   * Values 400 and 200: 300 over all; (30 x 400 + 10 x 200) / 40 = 350 for X, (70 x 400 + 90 x 200)
   * / 160 = 287.5 for Y. The third area has no value, and in Z is nobody.
   */
  @Test
  void indexIsTheMeanOfTheAreasWhereASegmentLives() {
    var facts = Map.of(1000, area(400, NONE), 1001, area(200, NONE), 1002, area(NONE, NONE));
    assertEquals(
        List.of(new Characteristic(AreaVariable.PROPERTY_VALUE, 2, 300, Map.of("X", 117, "Y", 96))),
        Characteristics.of(facts, SEGMENTS));
  }

  /** Ten of 210 households live in the third area: 4.8 %; of X 5 of 45, of Y 5 of 165. */
  @Test
  void urbanityIsWhichPartLivesInSuchAnArea() {
    var facts = Map.of(1000, area(NONE, 1), 1001, area(NONE, 1), 1002, area(NONE, 4));
    var found = Characteristics.of(facts, SEGMENTS);
    assertEquals(
        List.of(AreaVariable.URBANITY_1, AreaVariable.URBANITY_4),
        found.stream().map(Characteristic::variable).toList());
    assertEquals(100.0 * 10 / 210, found.get(1).national(), 1e-9);
    assertEquals(Map.of("X", 233, "Y", 64), found.get(1).indices());
  }

  @Test
  void whereNothingIsKnownThereIsNoVariable() {
    assertEquals(List.of(), Characteristics.of(Map.of(), SEGMENTS));
  }
}
