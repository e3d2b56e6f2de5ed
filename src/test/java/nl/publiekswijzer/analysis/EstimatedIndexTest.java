// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indices that rest on an estimate, of 1,000 households where the base has 10 per cent. */
class EstimatedIndexTest {
  private static WorkAreaLine line(int households, double halfWidth) {
    var row = new CountRow(List.of("A"), false, true, 1_000, households, 0);
    var rest = new CountRow(List.of("B"), false, true, 9_000, 1_000 - households, 0);
    var table = new CountTable(List.of(row, rest), 10_000, 1_000, 0, 0, 0, 0);
    return new WorkAreaAnalysis(table, code -> halfWidth).lines().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "115, 24, 115, OVER",
    "115, 25, , ",
    "85, 24, 85, UNDER",
    "85, 25, , ",
    "100, 60, 100, AVERAGE",
    "109, 60, 109, AVERAGE",
    "300, 60, 300, OVER"
  })
  void oneThatMayBeTheOtherWayRoundIsUncertain(
      int households, double halfWidth, Integer index, Band band) {
    var line = line(households, halfWidth);
    assertEquals(index, line.index());
    assertEquals(band, line.band());
    assertEquals(index == null, line.uncertain());
  }

  @Test
  void householdsAndShareAreToldAllTheSame() {
    var line = line(115, 25);
    assertEquals(115, line.households());
    assertEquals("11.5", line.share().toPlainString());
    assertNull(line.index());
  }
}
