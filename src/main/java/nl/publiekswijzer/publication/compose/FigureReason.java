// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import java.util.Optional;
import java.util.stream.Stream;

/** Why a line of the figures files has no value in a column. */
enum FigureReason {
  HIDDEN("afgeschermd", "Mag niet worden verteld, omdat er iets van een enkeling uit zou blijken."),
  TOO_SMALL("teKlein", "Het aantal of het gebied is te klein om van te vertellen."),
  UNCERTAIN("teOnzeker", "De onzekerheid is groter dan het verschil met het gemiddelde."),
  NOT_COMPUTABLE(
      "nietTeBerekenen", "Er zou door nul worden gedeeld, of een getal dat nodig is ontbreekt."),
  UNKNOWN("onbekend", "De bron of de bibliotheek noemt het niet."),
  NOT_ASKED(
      "nietGevraagd",
      "Hoort bij iets wat voor deze publicatie niet is gevraagd: leden, inwoners, een selectie of"
          + " een andere vergelijkingsbasis."),
  NOT_APPLICABLE("nietVanToepassing", "Deze regel heeft zo'n cijfer niet.");

  private final String word;
  private final String meaning;

  FigureReason(String word, String meaning) {
    this.word = word;
    this.meaning = meaning;
  }

  /** As the files call it. */
  String word() {
    return word;
  }

  /** A Dutch sentence. */
  String meaning() {
    return meaning;
  }

  /** Whether there would be a value, but for the reason. */
  boolean withholds() {
    return compareTo(NOT_ASKED) < 0;
  }

  static Optional<FigureReason> of(String word) {
    return Stream.of(values()).filter(reason -> reason.word.equals(word)).findFirst();
  }
}
