// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;

/** The estimate of the whole country from the open CBS figures, for benchmarks elsewhere. */
public final class OpenDataFigures {
  private OpenDataFigures() {}

  /** Every postcode area, scaled to the municipal totals. */
  public static List<PostcodeEstimate> country() {
    return OpenEstimate.of(
        EstimateInputs.of(EstimateFixtures.openAreas(), EstimateFixtures.openMunicipalities()));
  }
}
