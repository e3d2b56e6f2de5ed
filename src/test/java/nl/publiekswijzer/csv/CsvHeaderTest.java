// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CsvHeaderTest {
  private final CsvHeader header = new CsvHeader(List.of(" Postcode", "HUISNUMMER ", "", "naam"));

  @Test
  void columnIsFoundInAnyCase() {
    assertEquals(OptionalInt.of(1), header.find("Huisnummer"));
    assertEquals(0, header.read("postcode"));
    assertEquals(OptionalInt.empty(), header.find("toevoeging"));
  }

  @Test
  void requiredColumnThatIsNotThereIsNamed() {
    var refusal = assertThrows(CsvException.class, () -> header.read("toevoeging"));
    assertEquals("regel 1: de kolom toevoeging ontbreekt", refusal.getMessage());
  }

  @Test
  void missingAndUnneededColumnsAreListed() {
    var wanted = List.of("postcode", "huisnummer", "toevoeging");
    assertEquals(List.of("toevoeging"), header.missing(wanted));
    assertEquals(List.of("naam"), header.unneeded(wanted));
  }

  @Test
  void twoColumnsOfOneNameAreRefusedWithoutTheName() {
    var refusal =
        assertThrows(CsvException.class, () -> new CsvHeader(List.of("a", "geheim", "Geheim ")));
    assertEquals("kolom 2 en kolom 3 hebben dezelfde naam", refusal.reason());
  }

  @Test
  void yearsInNamesCanBeLeftOut() {
    var years = CsvHeader.withoutYears(List.of("Huishoudens_ca2018", "woz_2022_keur", "inw_0_14"));
    assertEquals(0, years.read("huishoudens"));
    assertEquals(1, years.read("woz_keur"));
    assertEquals(2, years.read("inw_0_14"));
  }
}
