// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The smaller parts of an edition: its window, its counts and its postcodes. */
class EditionPartsTest {
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

  @Test
  void firstAndLastDayLieInTheWindow() {
    var window = new LicenceWindow(FIRST, LAST);
    assertTrue(window.includes(FIRST));
    assertTrue(window.includes(LAST));
  }

  @Test
  void daysAroundTheWindowLieOutside() {
    var window = new LicenceWindow(FIRST, LAST);
    assertFalse(window.includes(FIRST.minusDays(1)));
    assertFalse(window.includes(LAST.plusDays(1)));
  }

  @Test
  void openWindowIncludesEveryDay() {
    assertTrue(LicenceWindow.OPEN.includes(LocalDate.MIN));
    assertTrue(LicenceWindow.OPEN.includes(LocalDate.MAX));
  }

  @Test
  void windowOfOneDayIsAWindow() {
    assertTrue(new LicenceWindow(FIRST, FIRST).includes(FIRST));
  }

  @Test
  void windowThatEndsBeforeItBeginsIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new LicenceWindow(LAST, FIRST));
  }

  private static AreaCounts counts() {
    var counts = new AreaCounts(3);
    counts.add(1235, 0, 7);
    counts.add(1234, 2, 5);
    counts.add(1234, 2, 4);
    return counts;
  }

  @Test
  void countsOfSeveralAreasAreSummed() {
    assertArrayEquals(new long[] {7, 0, 9}, counts().sum(List.of(1234, 1235, 9999)));
    assertEquals(16, counts().households(List.of(1234, 1235, 9999)));
  }

  @Test
  void unknownAreaHasNoHouseholds() {
    assertArrayEquals(new int[3], counts().of(9999));
  }

  @Test
  void areasComeInOrder() {
    assertEquals(List.of(1234, 1235), List.copyOf(counts().parts()));
  }

  @Test
  void countsThatWereHandedOutChangeNothing() {
    var counts = counts();
    counts.of(1234)[2] = 99;
    assertArrayEquals(new int[] {0, 0, 9}, counts.of(1234));
  }

  private static final int FULL = Postcode.of(1234, 'A', 'B');

  @Test
  void fullPostcodeIsCountedAsTyped() {
    var index = new PostcodeIndex(Map.of(FULL, 30));
    assertEquals(FULL, index.counted(FULL));
    assertEquals(30, index.households(FULL));
  }

  @Test
  void fullPostcodeIsCountedByItsDigitsWhereTheEditionKnowsNoLetters() {
    var index = new PostcodeIndex(Map.of(Postcode.of(1234), 900));
    assertEquals(Postcode.of(1234), index.counted(FULL));
  }

  @Test
  void unknownPostcodeHasNoHouseholds() {
    var index = new PostcodeIndex(Map.of(FULL, 30));
    assertEquals(0, index.households(index.counted(Postcode.of(1234, 'A', 'C'))));
  }
}
