// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindWordsTest {
  private final KindWords words = new KindWords(Map.of());

  private static void read(KindWords words, String typed, int rows) {
    for (int i = 0; i < rows; i++) {
      words.of(typed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Proefabonnement, EXCLUDED",
    "proef, EXCLUDED",
    "Trial card, EXCLUDED",
    "Gastlener, EXCLUDED",
    "gast, EXCLUDED",
    "Guest, EXCLUDED",
    "Instellingen, EXCLUDED",
    "instelling, EXCLUDED",
    "Institutional, EXCLUDED",
    "Schoolpas, EXCLUDED",
    "Klassenpas, EXCLUDED",
    "Collectief, EXCLUDED",
    "Bibliotheek op school, EXCLUDED",
    "Kinderopvang-instelling, EXCLUDED",
    "Jeugd, YOUTH",
    "jeugdlid, YOUTH",
    "Jeugd t/m 17, YOUTH",
    "Gratis jeugdabonnement, YOUTH",
    "Kind, YOUTH",
    "Junior, YOUTH",
    "Youth, YOUTH",
    "J, YOUTH",
    "Volwassen, ADULT",
    "VOLWASSENE, ADULT",
    "Adult, ADULT",
    "V, ADULT"
  })
  void wordIsTakenForTheKindThatItBeginsWith(String word, MemberKind kind) {
    assertEquals(Optional.of(kind), MemberKind.ofCard(word));
  }

  @ParameterizedTest
  @CsvSource({"Basis", "Plus", "senior", "VIP", "Jan", "65+", "12-17", "onbekind"})
  void wordThatNobodyKnowsIsAsked(String word) {
    assertEquals(Optional.empty(), MemberKind.ofCard(word));
    read(words, word, 10);
    assertEquals(List.of(new KindWord(word, 10, null)), words.told());
  }

  @Test
  void wordsAreToldWithTheirRowsHoweverTheyAreSpelt() {
    read(words, "Jeugd", 3);
    read(words, " jeugd", 4);
    read(words, "Volwassen", 20);
    read(words, "", 5);
    assertEquals(
        List.of(
            new KindWord("Volwassen", 20, MemberKind.ADULT),
            new KindWord("Jeugd", 7, MemberKind.YOUTH)),
        words.told());
  }

  @Test
  void choiceGoesBeforeWhatIsKnown() {
    var chosen = new KindWords(Map.of("schoolpas", MemberKind.YOUTH, "plus", MemberKind.OTHER));
    assertEquals(MemberKind.YOUTH, chosen.of("Schoolpas"));
    assertEquals(MemberKind.OTHER, chosen.of("PLUS "));
    assertFalse(chosen.told().stream().anyMatch(KindWord::isAsked));
  }

  @Test
  void unknownWordsOfAFewRowsAreToldTogetherAndNotByName() {
    read(words, "Jan Jansen", 1);
    read(words, "Piet Pieters", 9);
    read(words, "Proefpas", 1);
    assertEquals(
        List.of(new KindWord("Proefpas", 1, MemberKind.EXCLUDED), new KindWord("", 10, null)),
        words.told());
    var chosen = new KindWords(Map.of("", MemberKind.EXCLUDED));
    assertEquals(MemberKind.EXCLUDED, chosen.of("Jan Jansen"));
    assertEquals(List.of(new KindWord("", 1, MemberKind.EXCLUDED)), chosen.told());
  }

  @Test
  void columnOfManyWordsHoldsNoKinds() {
    for (int i = 0; i < KindWords.MOST_WORDS; i++) {
      read(words, "soort " + (char) ('A' + i % 26) + i, 12);
    }
    assertFalse(words.areNone());
    words.of("en nog een");
    assertTrue(words.areNone());
  }

  @Test
  void columnInWhichEveryWordIsRareHoldsNoKinds() {
    var few = new KindWords(Map.of());
    read(few, "een", 9);
    assertFalse(few.areNone());
    for (int i = 0; i < 11; i++) {
      assertFalse(words.areNone(), "may be a small file");
      read(words, "achternaam " + (char) ('a' + i), 9);
    }
    read(words, "achternaam z", 1);
    assertTrue(words.areNone());
    read(words, "achternaam z", 9);
    assertFalse(words.areNone());
  }
}
