// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.member.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.csv.TablePlace;
import nl.publiekswijzer.member.KindWords;
import nl.publiekswijzer.member.MemberFileChoices;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.member.MemberKind;
import nl.publiekswijzer.member.ToldLines;

/** The cards of the members of one file: their kinds, and whether they are used. */
final class MemberCards {
  private final MemberColumns columns;
  private final Optional<LocalDate> since;
  private final Integer months;
  private final KindWords words;
  private final ActivityDate dates = new ActivityDate();
  private final ToldLines undated = new ToldLines();

  MemberCards(MemberColumns columns, MemberFileChoices choices) {
    this.columns = columns;
    this.since = columns.tellsActivity() ? choices.activeSince() : Optional.empty();
    this.months = since.isPresent() ? choices.activeMonths().orElse(null) : null;
    this.words = new KindWords(choices.words());
    if (choices.activeSince().isPresent() && !columns.tellsActivity()) {
      throw new MemberFileRefused(
          "Er is gevraagd welke leden actief waren, maar het bestand heeft geen kolom met de laatste"
              + " activiteit. Wijs die kolom aan, of laat de vraag leeg.");
    }
  }

  /**
   * The card of a row.
   *
   * @param active true when nobody asked
   */
  record Card(MemberKind kind, boolean active) {}

  /** Of the current row. */
  Card read(long line) {
    return new Card(kind(), since.isEmpty() || isActive(line));
  }

  /** The class of age says whether it is youth, where there is one; both may leave the row out. */
  private MemberKind kind() {
    var kind = words.of(columns.kind());
    var age = words.of(columns.age());
    if (kind.isExcluded() || age.isExcluded()) {
      return MemberKind.EXCLUDED;
    }
    return age == MemberKind.OTHER ? kind : age;
  }

  private boolean isActive(long line) {
    var date = dates.find(columns.activity());
    if (date.isEmpty()) {
      undated.add(line);
    }
    return date.isPresent() && !date.get().isBefore(since.get());
  }

  /**
   * @throws MemberFileRefused when what should hold kinds of card holds something else; without any
   *     of its words
   */
  void requireKinds() {
    if (words.areNone()) {
      throw new MemberFileRefused(
          "De kolom met soorten lidmaatschap bevat te veel verschillende woorden, of woorden die bij"
              + " elkaar maar een paar rijen hebben. Dat zijn geen soorten. Wijs een andere kolom aan,"
              + " of geen, en kies het bestand opnieuw.");
    }
  }

  MemberFileForm form(Map<String, String> names, TablePlace place) {
    return new MemberFileForm(
        names,
        words.told(),
        place.titleLines(),
        place.sheet().orElse(null),
        place.otherSheets(),
        since.orElse(null),
        months,
        undated.happened(),
        undated.lines(),
        List.of(),
        List.of(),
        List.of());
  }
}
