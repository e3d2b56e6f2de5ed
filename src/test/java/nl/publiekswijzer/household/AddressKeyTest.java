// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressKeyTest {
  private static final int POSTCODE = Postcode.of(9876, 'Z', 'X');

  @ParameterizedTest
  @CsvSource({
    "12, '', ''",
    "' 12 ', '', ''",
    "'\u00a012\u00a0', '', ''",
    "012, '', ''",
    "12a, '', A",
    "12 A, '', A",
    "12, a, A",
    "12, ' a ', A",
    "12-2, '', 2",
    "12, -2, 2",
    "12 bis, '', BIS",
    "12, bis., BIS",
    "12-A-1, '', A1",
    "12 A, 1, A1",
    "12-1, 2, 1-2",
    "12 A, B, A-B",
    "12, 'b.g.', BG",
    "12 1e etage, '', 1E-ETAGE",
    "12-III, '', III",
    "12, 'é', ''"
  })
  void numberAndAdditionAreReadFromOneTextOrTwo(String number, String addition, String plain) {
    assertEquals(
        Optional.of(new AddressKey(POSTCODE, 12, plain)),
        AddressKey.parse(POSTCODE, number, addition));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "99999"})
  void numbersUpToFiveDigitsAreRead(String number) {
    assertEquals(
        Optional.of(new AddressKey(POSTCODE, Integer.parseInt(number), "")),
        AddressKey.parse(POSTCODE, number, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "0", "00", "a", "a12", "-12", "100000", "4294967308"})
  void whatHasNoHouseNumberInFrontIsRefused(String number) {
    assertEquals(Optional.empty(), AddressKey.parse(POSTCODE, number, ""));
  }

  @Test
  void addressIsNeverPrinted() {
    var text = AddressKey.parse(POSTCODE, "4321", "Q").orElseThrow().toString();
    assertFalse(text.matches(".*(\\d|ZX|Q).*"), text);
  }
}
