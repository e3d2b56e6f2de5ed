// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The themes of the worked example, number by number. */
class ThemeWorkedExampleTest {
  private static final ThemeAnalysis SUSTAINABILITY =
      new ThemeAnalysis(theWorkedExample(), Map.of("A", 20, "B", 40, "C", 60));
  private static final ThemeAnalysis READING_ALOUD =
      new ThemeAnalysis(theWorkedExample(), Map.of("A", 50, "B", 25, "C", 10));

  @Test
  void sustainabilityAppealsToLessThanAverageHere() {
    assertEquals(620, SUSTAINABILITY.interested());
    assertEquals(decimal("31.0"), SUSTAINABILITY.share());
    assertEquals(decimal("40.0"), SUSTAINABILITY.baseShare());
    assertEquals(Optional.of(78), SUSTAINABILITY.index());
  }

  @Test
  void sustainabilityIsRankedByVolumeAndByIndex() {
    var a = new ThemeLine("A", 240, new BigDecimal("38.7"), 50, Band.UNDER);
    var b = new ThemeLine("B", 200, new BigDecimal("32.3"), 100, Band.AVERAGE);
    var c = new ThemeLine("C", 180, new BigDecimal("29.0"), 150, Band.OVER);
    assertEquals(List.of(a, b, c), SUSTAINABILITY.byVolume());
    assertEquals(List.of(c, b, a), SUSTAINABILITY.byIndex());
  }

  @Test
  void sustainabilityCouldDrawFiveHundredAndEighteenNonMembers() {
    assertEquals(Optional.of(518L), SUSTAINABILITY.potential());
  }

  @Test
  void readingAloudAppealsToMoreThanAverageHere() {
    assertEquals(755, READING_ALOUD.interested());
    assertEquals(decimal("37.8"), READING_ALOUD.share());
    assertEquals(decimal("28.0"), READING_ALOUD.baseShare());
    assertEquals(Optional.of(135), READING_ALOUD.index());
  }

  @Test
  void contributionsOfReadingAloudArePrintedToAHundred() {
    var a = new ThemeLine("A", 600, new BigDecimal("79.5"), 179, Band.OVER);
    var b = new ThemeLine("B", 125, new BigDecimal("16.5"), 89, Band.UNDER);
    var c = new ThemeLine("C", 30, new BigDecimal("4.0"), 36, Band.UNDER);
    assertEquals(List.of(a, b, c), READING_ALOUD.byVolume());
    assertEquals(List.of(a, b, c), READING_ALOUD.byIndex());
  }

  @Test
  void forCSustainabilityIsAHookAndReadingAloudIsNot() {
    assertEquals(Optional.of(true), hook(SUSTAINABILITY));
    assertEquals(Optional.of(false), hook(READING_ALOUD));
  }

  private static Optional<Boolean> hook(ThemeAnalysis theme) {
    return theme.byIndex().stream()
        .filter(l -> l.code().equals("C"))
        .map(ThemeLine::isHook)
        .findFirst();
  }

  private static List<SegmentCount> theWorkedExample() {
    return AnalysisFixtures.counts(AnalysisFixtures.theWorkedExample());
  }

  private static Optional<BigDecimal> decimal(String text) {
    return Optional.of(new BigDecimal(text));
  }
}
