// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void namesAreTrimmed() {
    assertEquals(Optional.of("Anna de Wit"), Names.of("  Anna de Wit\t", 20));
    assertEquals(
        Optional.of("Bibliotheek ’s-Gravenhage & é"),
        Names.of("Bibliotheek ’s-Gravenhage & é", 40));
    assertEquals(Optional.of("A..B"), Names.of("A..B", 4));
  }

  @Test
  void whatIsNoLineOrAPartOfAPathIsNoName() {
    for (String text :
        List.of(
            "",
            "  ",
            ".",
            "..",
            "x/../y",
            "x\\y",
            "/",
            "een\r\nBcc: ander",
            "een\ntwee",
            "een\u0000",
            "een\u2028twee",
            "om\u202Egekeerd",
            "on\u200Bzichtbaar",
            "half\ud800",
            "te lang")) {
      assertEquals(Optional.empty(), Names.of(text, text.equals("te lang") ? 6 : 40), text);
    }
    assertEquals(Optional.empty(), Names.of(null, 9));
  }
}
