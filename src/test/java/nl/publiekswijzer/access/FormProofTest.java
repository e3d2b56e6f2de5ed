// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormProofTest {
  private static final String PROOF = "00112233445566778899aabbccddeeff".repeat(2);
  private static final Recognised SESSION =
      new Recognised(Actor.UNKNOWN, Means.SESSION, "-", PROOF);

  @Test
  void everyPageCarriesAnotherTextForTheSameProof() {
    String first = FormProof.masked(PROOF);
    String second = FormProof.masked(PROOF);

    assertNotEquals(first, second);
    assertTrue(SESSION.isProof(first));
    assertTrue(SESSION.isProof(second));
    assertFalse(first.contains(PROOF));
  }

  @Test
  void theProofItselfIsOneToo() {
    assertTrue(SESSION.isProof(PROOF));
  }

  @Test
  void theProofOfAnotherSessionIsNone() {
    assertFalse(SESSION.isProof(FormProof.masked("f".repeat(64))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "zz", "0011", "é"})
  void otherTextIsNone(String text) {
    assertFalse(SESSION.isProof(text));
  }

  @Test
  void withoutASessionNothingIsAProof() {
    assertFalse(new Recognised(Actor.UNKNOWN, Means.NONE, "-", null).isProof(PROOF));
    assertEquals(64, PROOF.length());
  }
}
