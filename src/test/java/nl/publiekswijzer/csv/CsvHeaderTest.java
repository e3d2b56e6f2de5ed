// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void twoColumnsOfOneNameAreRefusedWhenAskedForAndWithoutTheName() {
    var twice = new CsvHeader(List.of("a", "geheim", "Geheim "));

    var refusal = assertThrows(CsvException.class, () -> twice.find("geheim"));
    assertEquals("kolom 2 en kolom 3 hebben dezelfde naam", refusal.reason());
    assertEquals(List.of(1, 2), twice.list("geheim"));
    assertEquals(OptionalInt.of(0), twice.find("a"));
    assertEquals(List.of("geheim"), twice.unneeded(List.of("a")));
  }

  @Test
  void columnsWithoutNameAreNoColumnsOfOneName() {
    assertEquals(List.of("a"), new CsvHeader(List.of("", "a", " ", "")).unneeded(List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200Bpostcode", "postcode\u00A0", "\uFEFFpostcode", "\u2009postcode"})
  void signsThatShowAsNothingAreNoPartOfAName(String name) {
    assertEquals(0, new CsvHeader(List.of(name)).read("postcode"));
  }

  @Test
  void yearsInNamesCanBeLeftOut() {
    var years = CsvHeader.withoutYears(List.of("Huishoudens_ca2018", "woz_2022_keur", "inw_0_14"));
    assertEquals(0, years.read("huishoudens"));
    assertEquals(1, years.read("woz_keur"));
    assertEquals(2, years.read("inw_0_14"));
  }
}
