// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * What each route tells of households, listed by hand: a route that nobody listed fails, so that
 * whoever makes one says where its counts come from.
 */
class HouseholdRoutesTest {
  /** Where counts of households may come from. */
  private static final Set<String> SOURCES =
      Set.of(
          // none at all
          "-",
          // how many households an edition, a municipality or an area of blocks has: exact, and
          // told
          "totals",
          // PublishedFigures, which FiguresMaking makes of sums of the base table
          "figures",
          // households of the country by segment: sums of the base table
          "base",
          // invented members of an invented edition
          "invented");

  static Map<String, String> listed() {
    try (var file = HouseholdRoutesTest.class.getResourceAsStream("households-by-route.txt")) {
      var listed = new TreeMap<String, String>();
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" = ", 2))
          .forEach(line -> listed.put(line[0], line[1]));
      return listed;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyRouteSaysWhereItsHouseholdsComeFrom() {
    assertEquals(String.join("\n", Routes.all()), String.join("\n", listed().keySet()));
  }

  @Test
  void thereAreFiveSourcesAndNoOther() {
    listed().forEach((route, source) -> assertTrue(SOURCES.contains(source), route));
  }
}
