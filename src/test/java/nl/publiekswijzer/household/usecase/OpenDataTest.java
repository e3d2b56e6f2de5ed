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
    assertEquals(
        List.of("huishoudens_A_B", "huishoudens_C_D", "huishoudens_I_J"),
        head.subList(head.size() - 3, head.size()));
    int all = head.indexOf("huishoudens");
    for (String row : ROWS.subList(1, ROWS.size())) {
      var cells = cells(row);
      long told = Long.parseLong(cells.get(head.indexOf("huishoudens_C_D")));
      long families = Long.parseLong(cells.get(head.indexOf("huishoudens_D")));
      assertTrue(told >= families && told <= Long.parseLong(cells.get(all)), row);
    }
  }

  /** C and I did not agree with the tables. */
  @Test
  void whatMayNotBeToldIsEmptyAndNothingElse() {
    var head = cells(ROWS.get(0));
    for (String row : ROWS.subList(1, ROWS.size())) {
      var cells = cells(row);
      assertEquals(head.size(), cells.size());
      for (int i = SEGMENTS; i < cells.size(); i++) {
        boolean untold = List.of("huishoudens_C", "huishoudens_I").contains(head.get(i));
        assertEquals(untold, cells.get(i).isEmpty(), head.get(i) + " in " + row);
      }
    }
  }
}
