// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.disclosure.BlockRules;
import nl.publiekswijzer.disclosure.NamingChance;
import nl.publiekswijzer.disclosure.Rules;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.publication.Protection;
import nl.publiekswijzer.publication.ProtectionNote;

/** How households are protected, in words, with the numbers of the rules themselves. */
final class ProtectionWords {
  private static final Rules RULES = Rules.STANDARD;
  private static final UploadRules UPLOADS = UploadRules.STANDARD;

  private ProtectionWords() {}

  static List<Passage> passages(Words words, Content content) {
    return content.subject().protection().isDrawn()
        ? drawn(words, content)
        : EarlierProtectionWords.passages(words, content);
  }

  private static List<Passage> drawn(Words words, Content content) {
    var passages = new ArrayList<Passage>();
    boolean drawn = content.subject().drawn();
    passages.addAll(
        drawn
            ? words.section("ob2", numbers(BlockRules.STANDARD.floor(), RULES.dominance()))
            : words.section("ob2geschat", numbers(RULES.estimatedArea())));
    if (content.members().isPresent()) {
      passages.addAll(members(words, content.subject().protection()));
    }
    if (content.figures().note() != null) {
      passages.addAll(note(words, content.figures().note(), drawn));
    }
    return passages;
  }

  private static List<Passage> members(Words words, Protection protection) {
    return protection == Protection.DRAWN_EXACT_MEMBERS
        ? words.section("ob2exact")
        : words.section(
            "ob2leden",
            numbers(
                RULES.memberFile(),
                RULES.part(),
                UPLOADS.nearby(),
                UPLOADS.matchRate(),
                UPLOADS.block()));
  }

  private static List<Passage> note(Words words, ProtectionNote note, boolean drawn) {
    var passages = new ArrayList<Passage>();
    passages.addAll(words.section("ob2nota"));
    if (drawn && note.householdKeys() != null) {
      passages.add(Passage.item(words.text("ob2nota.huishoudens", note.householdKeys())));
    }
    if (note.rho() != null) {
      passages.add(
          Passage.item(
              words.text(
                  "ob2nota.leden",
                  Dutch.precise(note.rho()),
                  Dutch.precise(note.epsilon()),
                  note.memberKey())));
      passages.add(
          Passage.item(
              words.text(
                  "ob2nota.verbruik",
                  Dutch.precise(note.spent()),
                  Dutch.precise(note.limit()),
                  String.valueOf(NamingChance.at(note.spent())))));
    }
    if (note.reuse() != null) {
      passages.add(Passage.item(note.reuse()));
    }
    return passages;
  }

  private static Object[] numbers(int... values) {
    return IntStream.of(values).mapToObj(value -> Dutch.whole(value)).toArray();
  }
}
