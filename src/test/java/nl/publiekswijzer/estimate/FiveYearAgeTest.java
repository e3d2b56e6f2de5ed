// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiveYearAgeTest {
  @ParameterizedTest
  @CsvSource({
    "0 tot 5 jaar,0",
    "0 - 5 jaar,0",
    "0-4,0",
    "70100,0",
    "20 tot 25 jaar,4",
    "20-24,4",
    "70500,4",
    "90 tot 95 jaar,18",
    "90-94,18",
    "71900,18",
    "95 jaar of ouder,19",
    "95+,19",
    "22000,19"
  })
  void everySpellingOfAClassIsKnown(String label, int age) {
    assertEquals(OptionalInt.of(age), FiveYearAge.find(label));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Totaal",
        "10000",
        "",
        "20 jaar",
        "20 tot 65 jaar",
        "20-29",
        "22-26",
        "65 jaar of ouder",
        "90 jaar of ouder",
        "95 tot 100 jaar",
        "95-99",
        "72000",
        "70000",
        "70150"
      })
  void otherClassesAreNone(String label) {
    assertEquals(OptionalInt.empty(), FiveYearAge.find(label));
  }

  @Test
  void allClassesOfAPositionTableAreThere() {
    for (int age = 0; age < PositionTable.AGES - 1; age++) {
      assertEquals(OptionalInt.of(age), FiveYearAge.find(5 * age + "-" + (5 * age + 4)));
    }
  }
}
