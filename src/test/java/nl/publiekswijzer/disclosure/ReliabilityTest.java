// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReliabilityTest {
  private static final Reliability ONE = new Reliability(1);
  private static final Reliability FOUR = new Reliability(4);

  /** 2 sqrt(22.7) = 9.53, so ten; 2 sqrt(4 x 22.7) = 19.06. */
  @Test
  void segmentStandsAloneFromTenOrTwiceItsDeviationOn() {
    assertTrue(ONE.standsAloneAsSegment(10));
    assertFalse(ONE.standsAloneAsSegment(9));
    assertTrue(FOUR.standsAloneAsSegment(20));
    assertFalse(FOUR.standsAloneAsSegment(19));
  }

  /** 2 sqrt(41.3) = 12.85; 2 sqrt(4 x 41.3) = 25.7. */
  @Test
  void subsegmentStandsAloneFromTwiceItsDeviationOn() {
    assertTrue(Reliability.OF_MEMBERS.standsAloneAsSubsegment(13));
    assertFalse(Reliability.OF_MEMBERS.standsAloneAsSubsegment(12));
    assertTrue(FOUR.standsAloneAsSubsegment(26));
    assertFalse(FOUR.standsAloneAsSubsegment(25));
  }

  @Test
  void indexIsToldOfDifferencesThatNoiseHardlyMakes() {
    assertTrue(ONE.isIndexOfSegmentTold(60, 50.4));
    assertFalse(ONE.isIndexOfSegmentTold(60, 50.5));
    assertTrue(ONE.isIndexOfSegmentTold(40, 49.6));
    assertFalse(FOUR.isIndexOfSegmentTold(60, 50.4));
    assertTrue(ONE.isIndexOfSubsegmentTold(60, 47.1));
    assertFalse(ONE.isIndexOfSubsegmentTold(60, 47.2));
  }

  /** 2 sqrt(22.8) = 9.55; with a fifth of 100 blocks 2 sqrt(22.8 + 0.04 x 2270) = 21.3. */
  @Test
  void gapIsUncertainWithinTwiceItsDeviation() {
    assertEquals(9.55, threshold(ONE, 0, 1000), 0.01);
    assertEquals(21.3, threshold(new Reliability(100), 200, 1000), 0.05);
    assertTrue(ONE.isGapUncertain(-9, 0, 1000));
    assertFalse(ONE.isGapUncertain(-10, 0, 1000));
  }

  private static double threshold(Reliability reliability, long members, long households) {
    double gap = 0;
    while (reliability.isGapUncertain(gap, members, households)) {
      gap += 0.001;
    }
    return gap;
  }

  @Test
  void figureIsASumOfAtLeastOneBlock() {
    assertThrows(IllegalArgumentException.class, () -> new Reliability(0));
  }
}
