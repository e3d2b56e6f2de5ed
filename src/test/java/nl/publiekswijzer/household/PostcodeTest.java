// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234AB",
        "1234ab",
        "1234 AB",
        "1234aB",
        " 1234  ab ",
        "1234\u00a0AB",
        "1234\tAB",
        "\t1234AB"
      })
  void postcodeIsReadAsPeopleTypeIt(String typed) {
    assertEquals(OptionalInt.of(Postcode.of(1234, 'A', 'B')), Postcode.parse(typed));
  }

  @Test
  void fourDigitsAreAPostcodeWithoutLetters() {
    assertEquals(OptionalInt.of(Postcode.of(1234)), Postcode.parse(" 1234 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234SA", "1234sd", "1234 SS"})
  void lettersThatWereNeverIssuedAreRefused(String typed) {
    assertEquals(OptionalInt.empty(), Postcode.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234SB", "1234RS", "1234SZ", "1000AA", "9999ZZ"})
  void neighboursOfRefusedPostcodesAreRead(String typed) {
    assertEquals(typed, Postcode.text(Postcode.parse(typed).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "123",
        "12345",
        "0999AB",
        "1234A",
        "1234ABC",
        "1234A B",
        "12 34AB",
        "12A34B",
        "AB1234",
        "1234-AB",
        "1234AB1",
        "1234ÄB",
        "１２３４AB",
        "B-1000",
        "1234\nAB"
      })
  void whatIsNoPostcodeIsRefused(String typed) {
    assertEquals(OptionalInt.empty(), Postcode.parse(typed));
  }

  @Test
  void everyPostcodeIsANumberOfItsOwnInOrder() {
    int before = Postcode.of(1234);
    for (char first = 'A'; first <= 'Z'; first++) {
      for (char second = 'A'; second <= 'Z'; second++) {
        int postcode = Postcode.of(1234, first, second);
        assertEquals(before + 1, postcode);
        assertEquals("1234" + first + second, Postcode.text(postcode));
        assertEquals(1234, Postcode.area(postcode));
        before = postcode;
      }
    }
    assertEquals(Postcode.of(1235), before + 1);
  }

  @Test
  void postcodeOfFourDigitsHasNoLetters() {
    assertFalse(Postcode.hasLetters(Postcode.of(1234)));
    assertEquals("1234", Postcode.text(Postcode.of(1234)));
  }
}
