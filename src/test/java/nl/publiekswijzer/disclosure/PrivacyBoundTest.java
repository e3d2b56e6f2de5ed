// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static nl.publiekswijzer.disclosure.TreeFixtures.TREE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the specification of OB-2, to three digits. */
class PrivacyBoundTest {
  private static final double DELTA = 1e-6;
  private static final PrivacyBound HOUSEHOLDS = PrivacyBound.ofHouseholds(TREE);

  @Test
  void oneEditionOfHouseholds() {
    assertEquals(0.1143, HOUSEHOLDS.distance(), 0.00005);
    assertEquals(0.0571, HOUSEHOLDS.rho(), 0.00005);
    assertEquals(1.83, HOUSEHOLDS.epsilon(DELTA), 0.005);
    assertEquals(0.070, HOUSEHOLDS.gain(), 0.0005);
  }

  @Test
  void worstPriorIsEvenOverThreeSegments() {
    var gain = new GuessingGain(Math.sqrt(HOUSEHOLDS.distance() / 2));
    assertEquals(0.067, gain.of(2), 0.0005);
    assertEquals(0.070, gain.of(3), 0.0005);
    assertTrue(gain.of(11) < gain.of(3));
  }

  @ParameterizedTest
  @CsvSource({"3, 0.5, 0.086", "10, 0.5, 0.095", "1000000, 0.5, 0.100", "3, 0, 0.123"})
  void severalEditions(int editions, double stays, double gain) {
    assertEquals(gain, HOUSEHOLDS.editions(editions, stays).gain(), 0.0006);
  }

  @ParameterizedTest
  @CsvSource({"1, 2, 1.333", "2, 3, 2.000", "3, 5, 3.000", "3, 3, 1.5"})
  void householdOfTheLastEditionsOnly(int last, int editions, double times) {
    double distance = HOUSEHOLDS.lastEditions(last, editions, 0.5).distance();
    assertEquals(times, distance / HOUSEHOLDS.distance(), 0.001);
  }

  @ParameterizedTest
  @CsvSource({"2, 0.143", "3, 0.216", "5, 0.363", "10, 0.687"})
  void householdsOfOneSegmentTogether(int households, double gain) {
    assertEquals(
        gain, new PrivacyBound(HOUSEHOLDS.distance() * households * households).gain(), 0.0006);
  }

  /** D2, rho and epsilon of one, four and twelve files. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.114, 0.057, 1.83, 3.78, 6.84",
    "6, 0, 0.148, 0.074, 2.09, 4.33, 7.88",
    "6, 5, 0.180, 0.090, 2.32, 4.81, 8.80"
  })
  void memberFiles(
      int classes,
      int branches,
      double distance,
      double rho,
      double one,
      double four,
      double twelve) {
    var bound = PrivacyBound.ofMembers(TREE);
    bound = classes > 0 ? bound.plus(PrivacyBound.ofCrossing(classes)) : bound;
    bound = branches > 0 ? bound.plus(PrivacyBound.ofCrossing(branches)) : bound;
    assertEquals(distance, bound.distance(), 0.0006);
    assertEquals(rho, bound.rho(), 0.0006);
    assertEquals(one, bound.epsilon(DELTA), 0.006);
    assertEquals(four, bound.editions(4, 0).epsilon(DELTA), 0.006);
    assertEquals(twelve, bound.editions(12, 0).epsilon(DELTA), 0.006);
  }

  @Test
  void fullLedgers() {
    assertEquals(9.3, new PrivacyBound(2 * 1.2).epsilon(DELTA), 0.05);
    assertEquals(12.5, new PrivacyBound(2 * 2.0).epsilon(DELTA), 0.05);
  }

  @Test
  void treeOfOneSegmentTellsSubsegmentsOnly() {
    assertEquals(0.04, PrivacyBound.ofHouseholds(TreeFixtures.tree("x", 2)).distance(), 1e-12);
    assertEquals(0, PrivacyBound.ofHouseholds(TreeFixtures.tree("x", 1)).distance(), 1e-12);
  }
}
