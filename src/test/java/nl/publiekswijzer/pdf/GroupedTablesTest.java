// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupedTablesTest {
  @Test
  void everyGroupIsOneTableWithOneHead() {
    byte[] pdf = Reports.export(Reports.fill(Reports.compile("groups"), Map.of(), rows()));
    VeraPdf.assertArchival(pdf);
    List<String> expected = new ArrayList<>(List.of("Document"));
    for (String theme : List.of("Lezen", "Sport", "Muziek")) {
      expected.addAll(
          List.of(
              " H1 " + theme,
              " Table",
              "  THead",
              "   TR",
              "    TH Segment",
              "    TH Huishoudens",
              "  TBody"));
      for (int i = 1; i <= 50; i++) {
        expected.addAll(List.of("   TR", "    TH " + theme + " " + i, "    TD " + i));
      }
    }
    assertEquals(expected, Reading.of(pdf));
  }

  private static List<Map<String, ?>> rows() {
    List<Map<String, ?>> rows = new ArrayList<>();
    for (String theme : List.of("Lezen", "Sport", "Muziek")) {
      for (int i = 1; i <= 50; i++) {
        rows.add(Map.of("theme", theme, "label", theme + " " + i, "households", i));
      }
    }
    return rows;
  }
}
