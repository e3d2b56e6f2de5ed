// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenNumberTest {
  @ParameterizedTest
  @ValueSource(strings = {"111222333", "123456782", "010000008", "10000008"})
  void numberThatPassesTheElevenTest(String digits) {
    assertTrue(CitizenNumber.passes(digits));
  }

  @ParameterizedTest
  @ValueSource(strings = {"111222334", "123456789", "10000009"})
  void numberThatDoesNot(String digits) {
    assertFalse(CitizenNumber.passes(digits));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "123456782|123456782",
        "12345678|12345678",
        "123.456.782|123456782",
        "1234 56 782|123456782",
        "123456782.0|123456782",
        "123456782,0|123456782",
        "12345678.0|12345678",
        "\u200b123456782|123456782",
        "\uff11\uff12\uff13456782|123456782"
      })
  void digitsAreReadThroughMarks(String field, String digits) {
    assertEquals(digits, CitizenNumber.digits(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1234567",
        "1234567.0",
        "1234567820",
        "12345678x",
        "x123456782",
        "1234-56-782",
        "123456782,5",
        "2025-12-06",
        "000000000",
        "99999999"
      })
  void valueOfAnotherFormHasNone(String field) {
    assertEquals("", CitizenNumber.digits(field));
  }
}
