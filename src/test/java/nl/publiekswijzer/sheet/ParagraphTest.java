// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import nl.publiekswijzer.figure.Face;
import nl.publiekswijzer.figure.Mark;
import nl.publiekswijzer.figure.Palette;
import org.junit.jupiter.api.Test;

/** Where lines end. */
class ParagraphTest {
  private static List<String> lines(String text) {
    var narrow = Paragraph.of(new TextStyle(10, 13, Face.REGULAR, Palette.INK), text).set(1);
    return narrow.lines().stream()
        .map(line -> line.stream().map(Mark.Text::text).collect(Collectors.joining()).strip())
        .toList();
  }

  @Test
  void lineEndsBehindAWordAndBehindAHyphenBetweenLetters() {
    assertEquals(List.of("Utrecht-", "Oost", "en", "Capelle"), lines("Utrecht-Oost en Capelle"));
    assertEquals(List.of("boven-", "en", "onderbouw"), lines("boven- en onderbouw"));
  }

  @Test
  void numbersAreNeverBroken() {
    for (String number :
        List.of(
            "NL-0800070000/ledenanalyse-3/2026/v2",
            "PW-AB-CD-12/analyse-1/2026/v1",
            "PROEF-51526db9-8099-46ab-b082-ace6e408efab:",
            "2025-2026",
            "65-plus")) {
      assertEquals(List.of("zie", number), lines("zie " + number));
    }
  }

  @Test
  void wordThatFitsNowhereIsCutWhereAskedFor() {
    var style = new TextStyle(10, 13, Face.REGULAR, Palette.INK);
    double room = Face.REGULAR.width("aaaa", 10);
    var lines = Paragraph.of(style, "aa aaaaaaaaaa a").breaking(room).set(room).lines();

    assertEquals(
        List.of("aa", "aaaa", "aaaa", "aa a"),
        lines.stream()
            .map(line -> line.stream().map(Mark.Text::text).collect(Collectors.joining()).strip())
            .toList());
  }
}
