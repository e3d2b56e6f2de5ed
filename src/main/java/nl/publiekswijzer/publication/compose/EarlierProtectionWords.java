// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.publication.Protection;

/** How publications before scheme OB-2 were protected: by the numbers that held then. */
final class EarlierProtectionWords {
  private EarlierProtectionWords() {}

  static List<Passage> passages(Words words, Content content) {
    var passages = new ArrayList<>(words.section("klein", "10", "100", "90"));
    if (content.members().isPresent()) {
      passages.addAll(words.section("klein.leden", "10", "5", "250", "100"));
      passages.addAll(againstRepetition(words, content.subject().protection()));
    }
    return passages;
  }

  private static List<Passage> againstRepetition(Words words, Protection protection) {
    if (protection == Protection.ROUNDED) {
      return List.of();
    }
    boolean noise = protection == Protection.NOISE;
    var passages = new ArrayList<>(words.section(noise ? "klein.afwijking" : "klein.zonder"));
    passages.addAll(words.section("klein.herhaling", "49", "12", "60", "40"));
    return passages;
  }
}
