// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.publiekswijzer.figure.Colour;
import org.junit.jupiter.api.Test;

/**
 * What stands on a ground in the pages can be seen: WCAG 2.2, 1.4.3 and 1.4.11, in every scheme.
 */
class ContrastTest {
  private static final Path RESOURCES = Path.of("src/main/webapp/resources");
  private static final double TEXT = 4.5;
  private static final double SHAPE = 3;

  /** Grounds, and the text that stands on them. */
  private static final Map<String, Set<String>> TEXTS =
      Map.ofEntries(
          Map.entry(
              "paper", Set.of("ink", "muted", "petrol", "petrol-strong", "good", "care", "bad")),
          Map.entry("surface", Set.of("ink", "muted", "petrol", "petrol-strong", "bad")),
          Map.entry("tint", Set.of("ink", "muted", "petrol", "petrol-strong")),
          Map.entry("petrol-tint", Set.of("ink", "muted", "petrol", "petrol-strong")),
          Map.entry("good-tint", Set.of("ink", "good", "petrol")),
          Map.entry("care-tint", Set.of("ink", "care", "petrol")),
          Map.entry("bad-tint", Set.of("ink", "bad", "bad-strong", "petrol")),
          Map.entry("petrol", Set.of("on-petrol")),
          Map.entry("petrol-strong", Set.of("on-petrol")),
          Map.entry("bad", Set.of("on-bad")),
          Map.entry("bad-strong", Set.of("on-bad")),
          Map.entry("saffron", Set.of("on-saffron")));

  /** Grounds, and the lines and marks on them without which something would not be understood. */
  private static final Map<String, Set<String>> SHAPES =
      Map.of(
          "paper", Set.of("border", "focus", "petrol", "saffron-line", "good", "care", "bad"),
          "surface", Set.of("border", "focus", "petrol", "saffron-line", "bad"),
          "tint", Set.of("border", "focus", "petrol", "saffron-line"),
          "petrol-tint", Set.of("border", "focus", "petrol"),
          "good-tint", Set.of("good", "focus"),
          "care-tint", Set.of("care", "focus"),
          "bad-tint", Set.of("bad", "focus"));

  @Test
  void everythingCanBeSeenInTheLight() throws IOException {
    assertEquals(List.of(), faults(BrandColours.light(css("brand.css"))));
  }

  @Test
  void everythingCanBeSeenInTheDark() throws IOException {
    assertEquals(List.of(), faults(BrandColours.dark(css("brand.css"))));
  }

  @Test
  void everythingCanBeSeenOnPaper() throws IOException {
    assertEquals(List.of(), faults(BrandColours.print(css("brand.css"))));
  }

  @Test
  void theDarkSaysEveryColourOfItsOwn() throws IOException {
    var light = BrandColours.light(css("brand.css")).tokens();
    var dark = BrandColours.dark(css("brand.css")).tokens();
    var same = new TreeSet<>(light.keySet());
    same.removeIf(token -> !light.get(token).equals(dark.get(token)));
    assertEquals(Set.of(), same);
  }

  @Test
  void everyColourOfTheBrandIsInAPair() throws IOException {
    var unpaired = new TreeSet<>(BrandColours.light(css("brand.css")).tokens().keySet());
    for (var pairs : List.of(TEXTS, SHAPES)) {
      unpaired.removeAll(pairs.keySet());
      pairs.values().forEach(unpaired::removeAll);
    }
    assertEquals(Set.of("canvas", "hairline"), unpaired, "ornament, or the ground of figures");
  }

  @Test
  void codesOfSegmentsCanBeReadOnTheirColour() throws IOException {
    var tiles =
        Pattern.compile("--pw-tile: (#[0-9a-f]{6});\\s+--pw-tile-text: (#[0-9a-f]{6});")
            .matcher(css("figures.css"))
            .results()
            .toList();
    assertEquals(11, tiles.size());
    assertEquals(
        List.of(),
        tiles.stream()
            .filter(t -> Colour.of(t.group(1)).contrastTo(Colour.of(t.group(2))) < TEXT)
            .map(MatchResult::group)
            .toList());
  }

  private static List<String> faults(BrandColours colours) {
    var faults = new ArrayList<String>();
    TEXTS.forEach((ground, marks) -> faults.addAll(below(TEXT, colours, ground, marks)));
    SHAPES.forEach((ground, marks) -> faults.addAll(below(SHAPE, colours, ground, marks)));
    return faults.stream().sorted().toList();
  }

  private static List<String> below(
      double least, BrandColours colours, String ground, Set<String> marks) {
    var faults = new ArrayList<String>();
    for (String mark : marks) {
      double contrast = colours.read(mark).contrastTo(colours.read(ground));
      if (contrast < least) {
        faults.add(
            String.format(Locale.ROOT, "%s on %s: %.2f < %.1f", mark, ground, contrast, least));
      }
    }
    return faults;
  }

  private static String css(String name) throws IOException {
    return Files.readString(RESOURCES.resolve(name));
  }
}
