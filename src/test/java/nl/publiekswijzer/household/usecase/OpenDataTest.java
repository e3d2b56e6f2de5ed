// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.household.load.MemoryEdition;
import org.junit.jupiter.api.Test;

class OpenDataTest {
  private static final List<String> ROWS =
      new String(new OpenData(MemoryEdition.estimated()).csv(), StandardCharsets.UTF_8)
          .lines()
          .toList();
  private static final int SEGMENTS = 5;

  private static List<String> cells(String row) {
    return List.of(row.replace("\"", "").split(";", -1));
  }

  @Test
  void everyMunicipalityIsThereAndEveryPostcodeOfFiveHundredHouseholds() {
    assertEquals(20, ROWS.stream().filter(row -> row.startsWith("\"gemeente\"")).count());
    var postcodes = ROWS.stream().filter(row -> row.startsWith("\"postcode\"")).toList();
    assertTrue(postcodes.size() > 100 && postcodes.size() < 170, "postcodes " + postcodes.size());
    for (String row : postcodes) {
      assertTrue(Long.parseLong(cells(row).get(4)) >= 500, row);
    }
  }

  @Test
  void whatOnlyIncomeTellsApartStandsTogether() {
    var head = cells(ROWS.get(0));
    assertTrue(head.containsAll(List.of("huishoudens_A_B", "huishoudens_C_D", "huishoudens_I_J")));
    int all = head.indexOf("huishoudens");
    for (String row : ROWS.subList(1, ROWS.size())) {
      var cells = cells(row);
      long told = Long.parseLong(cells.get(head.indexOf("huishoudens_C_D")));
      long families = Long.parseLong(cells.get(head.indexOf("huishoudens_D")));
      assertTrue(told >= families && told <= Long.parseLong(cells.get(all)), row);
    }
  }

  /** C and I did not agree with the tables, and some segments of some postcodes are not sure. */
  @Test
  void whatMayNotBeToldIsEmptyAndNothingElse() {
    var head = cells(ROWS.get(0));
    for (String row : ROWS.subList(1, ROWS.size())) {
      var cells = cells(row);
      assertEquals(head.size(), cells.size());
      for (String segment : List.of("C", "I")) {
        assertEquals("", cells.get(head.indexOf("huishoudens_" + segment)), row);
      }
      if (row.startsWith("\"gemeente\"")) {
        for (String segment : List.of("A", "B", "D", "E", "F", "H", "J", "K", "A_B", "C_D")) {
          assertEquals(false, cells.get(head.indexOf("huishoudens_" + segment)).isEmpty(), row);
        }
      }
    }
  }

  @Test
  void everyFigureHasAMarginAndNothingElseHas() {
    var head = cells(ROWS.get(0));
    int figures = 0;
    for (String row : ROWS.subList(1, ROWS.size())) {
      var cells = cells(row);
      for (int i = SEGMENTS; i < head.size(); i++) {
        if (head.get(i).startsWith("huishoudens_")) {
          String margin = cells.get(head.indexOf(head.get(i).replace("huishoudens", "marge")));
          assertEquals(cells.get(i).isEmpty(), margin.isEmpty(), head.get(i) + " in " + row);
          assertTrue(margin.isEmpty() || Integer.parseInt(margin) >= 6, row);
          figures++;
        }
      }
    }
    assertTrue(figures > 1000);
  }
}
