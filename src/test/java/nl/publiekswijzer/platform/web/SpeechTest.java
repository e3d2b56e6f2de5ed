// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpeechTest {
  @Test
  void valuesAreWrittenAsTheLanguageDoes() {
    assertEquals("1.234", new Speech(Language.DUTCH).say("request.number", 1234));
    assertEquals("1,234", new Speech(Language.ENGLISH).say("request.number", 1234));
  }

  @Test
  void manyWhoSpeakAtOnceDoNotMixTheirValues() {
    var said =
        IntStream.range(0, 20_000)
            .parallel()
            .mapToObj(i -> i + new Speech(Language.DUTCH).say("request.number", i))
            .collect(Collectors.toSet());

    assertEquals(
        IntStream.range(0, 20_000)
            .mapToObj(i -> i + (i < 1000 ? "" + i : "%d.%03d".formatted(i / 1000, i % 1000)))
            .collect(Collectors.toSet()),
        said);
  }

  @Test
  void wordsThatThereAreNotAreRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Speech(Language.DUTCH).say("request.geen", 1));
  }
}
