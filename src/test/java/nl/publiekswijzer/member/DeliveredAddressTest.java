// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveredAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "12 a",
        " 12\u00a0\u202fA ",
        "\ufeff12 a\u200b",
        "'12 a",
        "=\"12 a\"",
        "\"12 a\"",
        "１２ a"
      })
  void whatASpreadsheetDoesToACellIsUndone(String typed) {
    assertEquals("12 A", DeliveredAddress.cell(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"12a", "12-a", "012 a", "12 bis", "12.0"})
  void howAnAddressIsUnderstoodIsNoneOfIt(String typed) {
    assertNotEquals("12 A", DeliveredAddress.cell(typed));
  }

  @Test
  void rowIsItsVersionAndItsThreeCells() {
    assertEquals("1|1234 AB|2|A", DeliveredAddress.of("1234 ab", "2", " a "));
    assertNotEquals(
        DeliveredAddress.of("1234AB", "2", "A"), DeliveredAddress.of("1234AB", "2A", ""));
  }

  @Test
  void cellOfMarksAloneIsEmpty() {
    assertEquals("", DeliveredAddress.cell("\"\""));
    assertEquals("", DeliveredAddress.cell("'"));
    assertEquals("\"", DeliveredAddress.cell("\""));
  }
}
