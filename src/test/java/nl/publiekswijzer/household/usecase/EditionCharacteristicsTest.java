// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.load.MemoryEdition;
import org.junit.jupiter.api.Test;

class EditionCharacteristicsTest {
  private static List<String> rows(LoadedEdition edition) {
    return new String(new EditionCharacteristics(edition).csv(), StandardCharsets.UTF_8)
        .replace("\uFEFF", "")
        .replace("\"", "")
        .lines()
        .toList();
  }

  private static List<String> cells(String row) {
    return List.of(row.split(";", -1));
  }

  @Test
  void everyKnownFigureIsARowWithAnIndexPerSegment() {
    var rows = rows(MemoryEdition.estimated());
    assertEquals(
        "kenmerk;omschrijving;eenheid;postcodes;nederland;index_A;index_B;index_C;index_D;index_E;"
            + "index_F;index_G;index_H;index_I;index_J;index_K",
        rows.get(0));
    var young = rows.stream().filter(row -> row.startsWith("leeftijd_15_24;")).findFirst();
    assertTrue(Integer.parseInt(cells(young.orElseThrow()).get(5)) > 100, young.get());
    assertTrue(rows.stream().noneMatch(row -> row.startsWith("geboorten")), "no table has them");
  }

  /** C and I did not agree with the tables. */
  @Test
  void segmentThatIsNotToldOfMunicipalitiesIsEmpty() {
    for (String row : rows(MemoryEdition.estimated())) {
      var cells = cells(row);
      if (!cells.get(0).equals("kenmerk")) {
        assertEquals(
            List.of("", ""), List.of(cells.get(7), cells.get(13)), "C and I of " + cells.get(0));
        assertTrue(cells.get(5).matches("\\d+"), row);
      }
    }
  }

  @Test
  void ofAnUntestedEditionNothingIsTold() {
    assertEquals(1, rows(MemoryEdition.ofDemonstration()).size());
  }
}
