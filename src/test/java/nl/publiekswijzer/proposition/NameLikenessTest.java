// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLikenessTest {
  @ParameterizedTest
  @CsvSource({
    "de Bibliotheek op school, Bibliotheek op School",
    "de Bibliotheek op school, dBos",
    "Informatiepunt Digitale Overheid, IDO",
    "Informatiepunt Digitale Overheid, Digitale Overheid Informatiepunt",
    "VoorleesExpress, Voorlees-Express",
    "VoorleesExpress, Voorleesexpres",
    "Taalcafé, taalcafe",
    "Taalhuis, Het Taalhuis",
    "BoekStart, Boekstart!",
    "Klik & Tik, Klik en Tik",
    "Bieb Taalhuis, de Bibliotheek Taalhuis"
  })
  void sameNameInOtherWords(String one, String other) {
    assertTrue(NameLikeness.alike(one, other), one + " / " + other);
    assertTrue(NameLikeness.alike(other, one), other + " / " + one);
  }

  @ParameterizedTest
  @CsvSource({
    "Taalhuis, Taalcafé",
    "BoekStart, BoekStart op school",
    "Leesclub 1, Leesclub 2",
    "Groep 12, Groep 21",
    "Maak, Mook",
    "de Bibliotheek, Taalhuis",
    "Voorlezen, Voorlopen met kinderen",
    "Informatiepunt Digitale Overheid, IDE"
  })
  void otherNames(String one, String other) {
    assertFalse(NameLikeness.alike(one, other), one + " / " + other);
    assertFalse(NameLikeness.alike(other, one), other + " / " + one);
  }

  @Test
  void oneLikePairAmongManyNamesIsEnough() {
    assertTrue(
        NameLikeness.anyAlike(
            Stream.of("Taalpunt", "IDO"), List.of("Informatiepunt Digitale Overheid")));
    assertFalse(NameLikeness.anyAlike(Stream.of("Taalpunt"), List.of("Leeskring", "Debat")));
  }
}
