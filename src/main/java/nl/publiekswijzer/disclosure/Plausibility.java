// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Optional;

/**
 * Tells a member file of a library from one that somebody picked by hand, by drawn figures and by
 * what depends on the file alone (OB-2, rule R5).
 */
public record Plausibility(UploadRules rules) {

  /**
   * What speaks against a file, as a sentence for the one who sent it; empty when nothing does.
   *
   * @param houses that were typed
   * @param largestStreet those at one postcode of six characters, the most there are
   * @param recognition in whole per cents of the rows, as it is told
   */
  public Optional<String> objection(long houses, long largestStreet, int recognition) {
    if (recognition < rules.matchRate()) {
      return Optional.of(
          "Minder dan %d %% van de leden is herkend. Controleer of de kolommen postcode, huisnummer"
                  .formatted(rules.matchRate())
              + " en toevoeging goed zijn gevuld, en lever het hele ledenbestand opnieuw aan.");
    }
    if (largestStreet * 100 > houses * rules.block()) {
      return Optional.of(
          "Meer dan %d %% van de huisnummers in het bestand hoort bij één postcode. Dat is geen"
                  .formatted(rules.block())
              + " gewoon ledenbestand. Lever het hele ledenbestand van het werkgebied aan, zonder"
              + " keuze van straten of adressen.");
    }
    return Optional.empty();
  }
}
