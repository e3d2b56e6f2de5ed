// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthTest {
  @ParameterizedTest
  @CsvSource({
    "COUNT, 100, SUBSTANTIATED",
    "SAMPLE, 100, SUBSTANTIATED",
    "SAMPLE, 99, INDICATION",
    "SAMPLE, 30, INDICATION",
    "COUNT, 29, SIGNAL",
    "OPEN_CALL, 5000, INDICATION",
    "OPEN_CALL, 100, INDICATION",
    "OPEN_CALL, 99, SIGNAL",
    "CONVERSATIONS, 300, INDICATION",
    "CONVERSATIONS, 30, INDICATION",
    "CONVERSATIONS, 29, SIGNAL",
  })
  void aFindingStandsAsFirmlyAsItsGroupAndDesignAllow(
      StudyDesign design, int n, Strength strength) {
    assertEquals(strength, Strength.of(design, n));
  }

  @Test
  void everyWordIsKnown() {
    for (var strength : Strength.values()) {
      assertEquals(Optional.of(strength), Strength.ofWord(strength.word()));
    }
    assertEquals(Optional.empty(), Strength.ofWord("sterk"));
  }
}
