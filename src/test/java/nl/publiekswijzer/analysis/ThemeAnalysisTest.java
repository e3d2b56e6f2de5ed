// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeAnalysisTest {
  private static final SegmentCount A = new SegmentCount("A", 100, 1_000, 40L);
  private static final SegmentCount B = new SegmentCount("B", 300, 1_000, 10L);
  private static final SegmentCount C = new SegmentCount("C", 600, 6_000, 0L);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noMoreHouseholdsAreInterestedThanLiveHere(long seed) {
    var table = AnalysisFixtures.anInventedTable(seed);
    assertTrue(anInventedTheme(seed).interested() <= table.households());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void contributionsAddUpToAHundred(long seed) {
    assertEquals(
        new BigDecimal("100.0"),
        anInventedTheme(seed).byVolume().stream()
            .map(ThemeLine::contribution)
            .reduce(BigDecimal.ZERO, BigDecimal::add));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void equalInterestIsAverageEverywhere(long seed) {
    var counts = AnalysisFixtures.counts(AnalysisFixtures.anInventedTable(seed));
    var theme = new ThemeAnalysis(counts, interest(counts, 30));
    assertEquals(Optional.of(100), theme.index());
    theme.byIndex().forEach(l -> assertEquals(100, l.index()));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void equalInterestRanksByCode(long seed) {
    var counts = AnalysisFixtures.counts(AnalysisFixtures.anInventedTable(seed));
    var reversed = counts.stream().sorted((a, b) -> b.code().compareTo(a.code())).toList();
    assertEquals(
        counts.stream().map(SegmentCount::code).toList(),
        new ThemeAnalysis(reversed, interest(counts, 30))
            .byIndex().stream().map(ThemeLine::code).toList());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void potentialNeverExceedsTheInterested(long seed) {
    var theme = anInventedTheme(seed);
    assertTrue(theme.potential().orElseThrow() <= theme.interested());
  }

  @Test
  void segmentOfUnknownInterestIsLeftOutEverywhere() {
    var interest = Map.of("A", 50, "B", 10);
    var without = new ThemeAnalysis(List.of(A, B), interest);
    var theme = new ThemeAnalysis(List.of(A, B, C), interest);
    assertEquals(List.of("C"), theme.unknown());
    assertEquals(without.byVolume(), theme.byVolume());
    assertEquals(without.share(), theme.share());
    assertEquals(without.baseShare(), theme.baseShare());
    assertEquals(without.index(), theme.index());
    assertEquals(Optional.of(59L), theme.potential());
  }

  @Test
  void equalVolumesRankByCode() {
    var theme = new ThemeAnalysis(List.of(B, A), Map.of("A", 30, "B", 10));
    assertEquals(List.of("A", "B"), theme.byVolume().stream().map(ThemeLine::code).toList());
  }

  @Test
  void potentialNeedsTheMembersOfEverySegment() {
    var unknown = new SegmentCount("D", 10, 100, null);
    var interest = Map.of("A", 50, "D", 10);
    assertEquals(Optional.empty(), new ThemeAnalysis(List.of(A, unknown), interest).potential());
    assertEquals(
        Optional.of(30L), new ThemeAnalysis(List.of(A, unknown), Map.of("A", 50)).potential());
  }

  @Test
  void themeWithoutInterestHasNoIndexAndNoContribution() {
    var theme = new ThemeAnalysis(List.of(A), Map.of("A", 0));
    assertEquals(Optional.empty(), theme.index());
    assertEquals(List.of(new ThemeLine("A", 0, null, null, null)), theme.byVolume());
  }

  @Test
  void themeUnknownToAllSegmentsTellsNothing() {
    var theme = new ThemeAnalysis(List.of(A, B), Map.of());
    assertEquals(List.of("A", "B"), theme.unknown());
    assertEquals(List.of(), theme.byIndex());
    assertEquals(Optional.empty(), theme.share());
    assertEquals(Optional.empty(), theme.index());
    assertEquals(Optional.empty(), theme.potential());
  }

  @Test
  void nonsenseIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ThemeAnalysis(List.of(A, A), Map.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new ThemeAnalysis(List.of(A), Map.of("A", 101)));
    assertThrows(IllegalStateException.class, () -> new SegmentCount("A", 10, 10, 11L));
  }

  private static ThemeAnalysis anInventedTheme(long seed) {
    var random = new Random(seed);
    var counts = AnalysisFixtures.counts(AnalysisFixtures.anInventedTable(seed));
    var interest = new HashMap<String, Integer>();
    counts.forEach(c -> interest.put(c.code(), 1 + random.nextInt(100)));
    return new ThemeAnalysis(counts, interest);
  }

  private static Map<String, Integer> interest(List<SegmentCount> counts, int percent) {
    var interest = new HashMap<String, Integer>();
    counts.forEach(c -> interest.put(c.code(), percent));
    return interest;
  }
}
