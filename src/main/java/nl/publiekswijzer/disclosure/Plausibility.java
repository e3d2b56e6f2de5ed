// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.disclosure;

import java.util.Optional;

/**
 * Tells a member file of a library from one that somebody picked by hand, by drawn figures only
 * (OB-2, rules M5 and R5).
 */
public record Plausibility(UploadRules rules) {

  /**
   * What speaks against a file, as a sentence for the one who sent it; empty when nothing does.
   *
   * @param households drawn member households
   * @param largestBlock drawn ones in one postcode of six characters, the most there are
   * @param considered house numbers that were looked up
   * @param matched drawn number of them that were matched
   */
  public Optional<String> objection(
      long households, long largestBlock, long considered, long matched) {
    if (matched * 100 < considered * rules.matchRate()) {
      return Optional.of(
          "Minder dan %d %% van de adressen is herkend. Controleer of de kolommen postcode, huisnummer"
                  .formatted(rules.matchRate())
              + " en toevoeging goed zijn gevuld, en lever het hele ledenbestand opnieuw aan.");
    }
    if (largestBlock * 100 > households * rules.block()) {
      return Optional.of(
          "Meer dan %d %% van de huishoudens met een lid woont bij één postcode. Dat is geen"
                  .formatted(rules.block())
              + " gewoon ledenbestand. Lever het hele ledenbestand van het werkgebied aan, zonder"
              + " keuze van straten of adressen.");
    }
    return Optional.empty();
  }
}
