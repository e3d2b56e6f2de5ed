// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenCountsTest {
  private static final double HIDDEN = Double.NaN;
  private static final double[] SHARES = {0.4, 0.3, 0.2, 0.1};

  /**
   * By hand: of Poisson(2) from 0 to 4 the mean is 2 * (1 + 2 + 2 + 4/3) / (1 + 2 + 2 + 4/3 + 2/3).
   */
  @Test
  void expectedOfWhatIsHiddenIsTheMeanWithinItsBounds() {
    assertEquals(2 * (19.0 / 3) / 7, HiddenCounts.truncatedMean(2, 0, 4), 1e-12);
    assertEquals(4, HiddenCounts.truncatedMean(1e9, 0, 4), 1e-6);
    assertEquals(0, HiddenCounts.truncatedMean(0, 0, 4), 1e-5);
    assertEquals(5, HiddenCounts.truncatedMean(0, 5, 7), 1e-5);
  }

  @Test
  void knownPartsThatMakeTheTotalStayAsTheyAre() {
    assertArrayEquals(
        new double[] {40, 30, 20, 10},
        HiddenCounts.parts(new double[] {40, 30, 20, 10}, 100, SHARES),
        1e-12);
  }

  /** The other parts leave three. */
  @Test
  void hiddenPartTakesUpWhatTheTotalLacks() {
    double[] parts = HiddenCounts.parts(new double[] {40, 30, 20, HIDDEN}, 93, SHARES);
    assertArrayEquals(new double[] {40, 30, 20, 3}, parts, 0.05);
  }

  @ParameterizedTest
  @CsvSource({"80", "90", "94", "100", "130"})
  void partsAlwaysMakeTheTotalAndNoneIsNegative(double total) {
    double[] parts = HiddenCounts.parts(new double[] {40, HIDDEN, 50, HIDDEN}, total, SHARES);
    assertEquals(total, Arrays.stream(parts).sum(), 1e-9);
    assertTrue(Arrays.stream(parts).allMatch(part -> part >= 0), Arrays.toString(parts));
  }

  @Test
  void whereAllIsHiddenTheUsualSharesStand() {
    double[] none = {HIDDEN, HIDDEN, HIDDEN, HIDDEN};
    assertArrayEquals(new double[] {20, 15, 10, 5}, HiddenCounts.parts(none, 50, SHARES), 1e-12);
  }
}
