// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;

/**
 * What an open edition is estimated from.
 *
 * @param areas where postcodes lie, with figures of them
 * @param municipalities exact totals to scale to; may be empty
 * @param tables of the CBS; where they count postcodes of four characters, no other areas are
 *     estimated
 */
public record EstimateInputs(
    List<PostcodeFigures> areas, List<MunicipalityFigures> municipalities, CbsTables tables) {
  public EstimateInputs {
    areas = List.copyOf(areas);
    municipalities = List.copyOf(municipalities);
  }

  /** Without any of the tables as the CBS publishes them. */
  public static EstimateInputs of(
      List<PostcodeFigures> areas, List<MunicipalityFigures> municipalities) {
    return new EstimateInputs(areas, municipalities, CbsTables.NONE);
  }
}
