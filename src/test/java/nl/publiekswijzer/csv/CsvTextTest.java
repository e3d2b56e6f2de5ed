// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Asvs({"1.2.10", "1.3.3"})
class CsvTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|' /C calc'!A0",
        "=HYPERLINK(x)",
        "+1",
        "-1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        "\u0000x",
        "\uFF1D1",
        "\uFF0B1",
        "\uFF0D1",
        "\uFF201"
      })
  void textThatASpreadsheetWouldCalculateGetsAnApostrophe(String formula) {
    assertEquals("\"'" + formula + "\"", CsvText.quoted(formula));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "-1", "\uFF201"})
  void apostropheBeforeAFormulaIsTakenAwayAgain(String formula) {
    assertEquals(formula, CsvText.unguarded("'" + formula));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "'", "''", "'s-Gravenhage", "=1", "x=1", "x'=1"})
  void textWithoutSuchAnApostropheStaysAsItIs(String text) {
    assertEquals(text, CsvText.unguarded(text));
  }

  @Test
  void quotesAreDoubledAndLinesStayInTheirCell() {
    assertEquals("\"a\"\"b;\nc\"", CsvText.quoted("a\"b;\nc"));
  }

  @Test
  void numberBelowZeroStaysANumber() {
    var text = new String(new CsvText("n").row(-1).bytes(), StandardCharsets.UTF_8);

    assertEquals("\uFEFFn\r\n-1\r\n", text);
  }
}
