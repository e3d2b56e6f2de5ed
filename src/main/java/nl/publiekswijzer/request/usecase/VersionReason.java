// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.request.store.VersionChanges.Changed;

/** Why there is a version of a publication, in Dutch words that are kept with it. */
final class VersionReason {
  private VersionReason() {}

  /**
   * What is another than in the version before, and what the asker said.
   *
   * @param changed empty for the first version of a year
   * @param note of the asker; may be empty
   */
  static String of(Optional<Changed> changed, String note) {
    String why = changed.map(VersionReason::words).orElse("Eerste versie van dit jaar.");
    return note.isBlank() ? why : why + " Bij de aanvraag: " + note.strip();
  }

  private static String words(Changed changed) {
    var words = new ArrayList<String>();
    add(words, changed.edition(), "een andere editie");
    add(words, changed.memberFile(), "een ander ledenbestand");
    add(words, changed.terms(), "andere keuzes over basis, selectie of rapport");
    add(words, changed.themes(), "andere thema’s vooraan");
    add(words, changed.look(), "een andere huisstijl");
    add(words, changed.templates(), "een nieuwe uitgave van het rapport");
    add(words, changed.gone(), "in plaats van de vorige, die niet meer wordt gegeven");
    return words.isEmpty()
        ? "Nieuwe versie: met een andere opmerking."
        : "Nieuwe versie: " + String.join(", ", words) + ".";
  }

  private static void add(List<String> words, boolean changed, String word) {
    if (changed) {
      words.add(word);
    }
  }
}
