// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an open edition is estimated from.
 *
 * @param areas where postcodes lie, with figures of them
 * @param municipalities exact totals to scale to; may be empty
 * @param counts what the CBS publishes of postcodes of four characters; where there are any, no
 *     other areas are estimated
 * @param ages inhabitants by five-year age of a postcode (CBS, 83502NED); may be empty
 * @param positions persons by age and position in the household (CBS, 71488ned)
 * @param incomes of municipalities and of the country; may be empty
 */
public record EstimateInputs(
    List<PostcodeFigures> areas,
    List<MunicipalityFigures> municipalities,
    List<PublishedCounts> counts,
    Map<Integer, double[]> ages,
    Optional<PositionTable> positions,
    List<MunicipalIncome> incomes) {
  public EstimateInputs {
    areas = List.copyOf(areas);
    municipalities = List.copyOf(municipalities);
    counts = List.copyOf(counts);
    ages = Map.copyOf(ages);
    incomes = List.copyOf(incomes);
  }

  /** Without any of the publications as the CBS gives them. */
  public static EstimateInputs of(
      List<PostcodeFigures> areas, List<MunicipalityFigures> municipalities) {
    return new EstimateInputs(
        areas, municipalities, List.of(), Map.of(), Optional.empty(), List.of());
  }
}
