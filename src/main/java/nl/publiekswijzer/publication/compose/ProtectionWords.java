// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.publication.Protection;

/**
 * The rules for small numbers in words, with the numbers of the rules themselves. How large the
 * noise may be is never told.
 */
final class ProtectionWords {
  private static final Rules RULES = Rules.STANDARD;
  private static final UploadRules UPLOADS = UploadRules.STANDARD;

  private ProtectionWords() {}

  static List<Passage> passages(Words words, Content content) {
    var passages =
        new ArrayList<>(
            words.section("klein", numbers(RULES.row(), RULES.estimatedArea(), RULES.dominance())));
    if (content.members().isPresent()) {
      passages.addAll(
          words.section("klein.leden", numbers(RULES.row(), 5, RULES.memberFile(), RULES.part())));
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
    passages.addAll(
        words.section(
            "klein.herhaling",
            numbers(UPLOADS.nearby(), UPLOADS.budget(), UPLOADS.matchRate(), UPLOADS.block())));
    return passages;
  }

  private static Object[] numbers(int... values) {
    return IntStream.of(values).mapToObj(value -> Dutch.whole(value)).toArray();
  }
}
