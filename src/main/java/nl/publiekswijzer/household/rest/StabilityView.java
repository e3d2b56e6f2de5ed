// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import static nl.publiekswijzer.household.rest.HomogeneityView.decimal;

import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.estimate.Stability;

/**
 * What changed since the edition before.
 *
 * @param editie name of the one before
 * @param postcodes of 500 households or more in both
 */
public record StabilityView(String editie, int postcodes, List<Line> segmenten) {
  /**
   * A segment.
   *
   * @param verandering median change of the index in points
   * @param verandering90 that 90 of 100 areas stay under or at
   * @param andereKlasse per cent of the areas
   * @param tegenovergesteldeKlasse per cent of the areas
   */
  public record Line(
      String segment,
      BigDecimal correlatie,
      BigDecimal verandering,
      BigDecimal verandering90,
      BigDecimal andereKlasse,
      BigDecimal tegenovergesteldeKlasse) {
    static Line of(Stability.Line line) {
      return new Line(
          line.segment(),
          decimal(line.correlation(), 3),
          decimal(line.median(), 1),
          decimal(line.ninetieth(), 1),
          decimal(line.otherBand(), 1),
          decimal(line.oppositeBand(), 1));
    }
  }

  static StabilityView of(Stability found) {
    return new StabilityView(
        found.edition(), found.areas(), found.lines().stream().map(Line::of).toList());
  }
}
