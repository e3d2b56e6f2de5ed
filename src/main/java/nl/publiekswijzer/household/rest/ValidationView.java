// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.estimate.Agreement;
import nl.publiekswijzer.estimate.Outcome;
import nl.publiekswijzer.estimate.SegmentCheck;
import nl.publiekswijzer.household.EditionEvidence;

/**
 * What was found of an estimated edition.
 *
 * @param jaar of the table of ages and positions; absent without one
 * @param perGemeente codes of the segments that are told of whole municipalities
 * @param binnenGemeente codes of the segments that are told of parts of a municipality
 * @param stabiliteit absent where there is no edition before it to compare with
 */
public record ValidationView(
    Integer jaar,
    List<Check> segmenten,
    List<String> perGemeente,
    List<String> binnenGemeente,
    List<YoungTownView> jongeGemeenten,
    List<MarginView> zekerheid,
    List<HomogeneityView> homogeniteit,
    StabilityView stabiliteit,
    List<PredictionView> voorspelling) {

  /**
   * A segment, or two together.
   *
   * @param onafhankelijk absent where a table is missing
   * @param eigen agreement of the edition with a table it starts from: no proof
   * @param oordeel {@code VOLDOET}, {@code VOLDOET_NIET} or {@code NIET_GETOETST}
   */
  public record Check(List<String> segmenten, Found onafhankelijk, Found eigen, String oordeel) {
    static Check of(SegmentCheck check) {
      String verdict =
          check.passes() ? "VOLDOET" : check.isTested() ? "VOLDOET_NIET" : "NIET_GETOETST";
      return new Check(
          check.segments(), Found.of(check.independent()), Found.of(check.own()), verdict);
    }
  }

  /** Agreement over municipalities. */
  public record Found(
      int gemeenten,
      BigDecimal correlatie,
      BigDecimal verschil,
      int zelfdeKlasse,
      int tegenovergesteldeKlasse,
      List<Place> grootsteVerschillen) {
    static Found of(Agreement found) {
      return found == null
          ? null
          : new Found(
              found.municipalities(),
              BigDecimal.valueOf(found.correlation()).setScale(3, RoundingMode.HALF_UP),
              BigDecimal.valueOf(found.meanGap()).setScale(1, RoundingMode.HALF_UP),
              found.sameBand(),
              found.oppositeBand(),
              found.worst().stream().map(Place::of).toList());
    }
  }

  /** A municipality with both indices. */
  public record Place(String gemeente, int werkelijk, int geschat) {
    static Place of(Agreement.Worst place) {
      return new Place(place.municipality(), place.real(), place.estimated());
    }
  }

  static ValidationView of(EditionEvidence evidence) {
    var validation = evidence.validation();
    return new ValidationView(
        validation.year() == 0 ? null : validation.year(),
        validation.checks().stream().map(Check::of).toList(),
        List.copyOf(validation.municipal()),
        List.copyOf(validation.local()),
        validation.youngTowns().stream().map(YoungTownView::of).toList(),
        evidence.margins().stream().map(MarginView::of).toList(),
        evidence.homogeneity().stream().map(HomogeneityView::of).toList(),
        evidence.stability().map(StabilityView::of).orElse(null),
        Stream.of(Outcome.values()).map(o -> PredictionView.of(o, validation)).toList());
  }
}
