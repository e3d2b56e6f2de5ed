// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
  private final Pseudonyms pseudonyms = new Pseudonyms();

  @Test
  void whatPassedByBeforeIsARepeat() {
    assertFalse(pseudonyms.isRepeat("p1"));
    assertTrue(pseudonyms.isRepeat("p1"));
    assertFalse(pseudonyms.isRepeat("1p"));
  }

  @Test
  void emptyOneSaysNothing() {
    assertFalse(pseudonyms.isRepeat(""));
    assertFalse(pseudonyms.isRepeat(""));
  }

  @Test
  void hundredsOfThousandsAreToldApartAndEachKnownAgain() {
    assertEquals(0, repeats());
    assertEquals(600_000, repeats());
  }

  private long repeats() {
    return IntStream.range(0, 600_000)
        .mapToObj(i -> "lid-" + i)
        .filter(pseudonyms::isRepeat)
        .count();
  }
}
