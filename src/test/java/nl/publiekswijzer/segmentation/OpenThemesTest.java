// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.segmentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.pdf.Repertoire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The themes of the Open segmentatie. */
class OpenThemesTest {
  private static final List<String> SEGMENTS =
      OpenSegmentation.segmentation().segments().stream().map(Segment::code).toList();

  private final List<Theme> themes = OpenSegmentation.themes();

  @Test
  void atLeastFourteenThemesHaveThreeAspectsOrMore() {
    assertTrue(themes.size() >= 14);
    themes.forEach(t -> assertTrue(t.aspects().size() >= 3, t.code()));
  }

  @Test
  void interestOfEverySegmentIsEstimated() {
    for (Theme theme : themes) {
      assertEquals(SEGMENTS, List.copyOf(theme.interest().keySet()), theme.code());
      theme.aspects().forEach(a -> assertEquals(SEGMENTS, List.copyOf(a.interest().keySet())));
      theme.interest().values().forEach(p -> assertTrue(p >= 3 && p <= 75, theme.code()));
    }
  }

  @Test
  void everyThemeSetsSegmentsApart() {
    for (Theme theme : themes) {
      var summary = theme.interest().values().stream().mapToInt(p -> p).summaryStatistics();
      assertTrue(summary.getMax() >= 1.1 * summary.getAverage(), theme.code());
      assertTrue(summary.getMin() <= 0.9 * summary.getAverage(), theme.code());
      assertTrue(leaders(theme).size() >= 2, theme.code());
    }
  }

  @Test
  void everySegmentHasAnOrderOfThemesOfItsOwn() {
    var orders = new HashSet<List<String>>();
    for (String segment : SEGMENTS) {
      assertTrue(
          orders.add(
              themes.stream()
                  .sorted((a, b) -> Double.compare(against(b, segment), against(a, segment)))
                  .map(Theme::code)
                  .toList()),
          segment);
      assertTrue(themes.stream().anyMatch(t -> against(t, segment) >= 1.1), segment);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "D, voorlezen, verkleden",
    "C, schminken, voorlezen",
    "E, verkleden, voorlezen",
  })
  void readingAloudIsFirstForBetterOffFamiliesAndSecondForOthers(
      String segment, String first, String second) {
    assertEquals(
        List.of(first, second),
        read("voorlezen").aspects().stream()
            .sorted(Comparator.comparing(a -> -a.interest().get(segment)))
            .map(ThemeAspect::code)
            .limit(2)
            .toList());
  }

  @Test
  void everySideOfSustainabilityLeadsSomewhere() {
    assertEquals(Set.of("repareren", "tuin", "energie", "kleding"), leaders(read("duurzaamheid")));
  }

  @Test
  void textsAreOfTheLengthAPageNeeds() {
    for (Theme theme : themes) {
      int words = words(theme.description());
      assertTrue(words >= 35 && words <= 45, theme.code() + " has " + words + " words");
      assertEquals(1, sentences(theme.promise()), theme.code());
      for (ThemeAspect aspect : theme.aspects()) {
        assertTrue(words(aspect.label()) <= 4, aspect.label());
        assertEquals(1, sentences(aspect.stress()), aspect.code());
        assertEquals(1, sentences(aspect.avoid()), aspect.code());
      }
    }
  }

  @Test
  void noTwoTextsAreEqualAndAllCanBePrinted() {
    var texts = new ArrayList<String>();
    for (Theme theme : themes) {
      texts.addAll(List.of(theme.title(), theme.description(), theme.promise()));
      theme.aspects().forEach(a -> texts.addAll(List.of(a.stress(), a.avoid())));
    }
    assertEquals(texts.size(), Set.copyOf(texts).size());
    texts.forEach(t -> assertTrue(Repertoire.prints(t), t));
  }

  private static Set<String> leaders(Theme theme) {
    return SEGMENTS.stream()
        .flatMap(s -> theme.findLeadingAspect(s).stream())
        .map(ThemeAspect::code)
        .collect(Collectors.toSet());
  }

  /** Interest of a segment against the plain average of all segments. */
  private static double against(Theme theme, String segment) {
    return theme.interest().get(segment)
        / theme.interest().values().stream().mapToInt(p -> p).average().orElseThrow();
  }

  private Theme read(String code) {
    return themes.stream().filter(t -> t.code().equals(code)).findFirst().orElseThrow();
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  private static long sentences(String text) {
    return Stream.of(text.split("[.!?](\\s|$)")).count();
  }
}
