// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepertoireTest {
  @ParameterizedTest
  @ValueSource(strings = {"Bibliotheek Súdwest-Fryslân", "’s-Hertogenbosch", "Łódź & Žilina", ""})
  void europeanNamesArePrinted(String name) {
    assertTrue(Repertoire.prints(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Βιβλιοθήκη", "图书馆", "regel\neen", "vlag \uD83C\uDDF3"})
  void otherSignsAreNot(String name) {
    assertFalse(Repertoire.prints(name));
  }
}
