// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.area;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeListTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1234,5678",
        "1234; 5678",
        "1234AB 5678cd",
        "1234 AB\n5678 CD",
        "1234 en 5678",
        "5678 1234",
        "1234 ab, 5678",
        " 1234\t5678.",
        "1234/5678|1234",
        "1234AB5678CD",
        "NL-1234 AB, nl5678"
      })
  void postcodesAreTakenInAnySpelling(String text) {
    assertEquals(
        new PostcodeList(List.of(1234, 5678), List.of(), List.of(), List.of()),
        PostcodeList.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3511-3515",
        "3511 - 3515",
        "3511\u20133515",
        "3511 \u2014 3515",
        "3511\u22123515",
        "3511 t/m 3515",
        "3511 T/M 3515",
        "3511 tm 3515",
        "3511 t.m. 3515",
        "3511 tot 3515",
        "3511tot3515",
        "3511AA tot en met 3515 ZZ",
        "3511 to 3515"
      })
  void rangesAreTakenWhole(String text) {
    var range = new PostcodeList.Range(3511, 3515);

    assertEquals(
        new PostcodeList(List.of(), List.of(range), List.of(), List.of()), PostcodeList.of(text));
  }

  @Test
  void aRangeIncludesItsEnds() {
    var range = new PostcodeList.Range(3511, 3515);

    assertEquals(
        List.of(false, true, true, false),
        List.of(
            range.includes(3510),
            range.includes(3511),
            range.includes(3515),
            range.includes(3516)));
  }

  @Test
  void whatIsNoPostcodeIsToldApart() {
    assertEquals(
        new PostcodeList(List.of(1234), List.of(), List.of(), List.of("0123", "12345", "straat")),
        PostcodeList.of("1234, 0123 12345 straat"));
  }

  @Test
  void aRangeThatRunsBackwardsIsToldApart() {
    assertEquals(
        new PostcodeList(
            List.of(9999),
            List.of(new PostcodeList.Range(1000, 1001)),
            List.of(new PostcodeList.Range(3515, 3511)),
            List.of("abc")),
        PostcodeList.of("abc 3515 t/m 3511, 9999; 1000-1001"));
  }

  @Test
  void nothingIsNothing() {
    assertEquals(
        new PostcodeList(List.of(), List.of(), List.of(), List.of()), PostcodeList.of("  "));
  }
}
