// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.csv.CsvLimits;

/** The whole country from the open CBS figures, for benchmarks and tests elsewhere. */
public final class OpenDataFigures {
  private static final CsvLimits LIMITS = new CsvLimits(64 << 20, 1_000_000);

  private OpenDataFigures() {}

  /** Every postcode area, scaled to the municipal totals. */
  public static List<PostcodeEstimate> country() {
    return OpenEstimate.of(
        EstimateInputs.of(EstimateFixtures.openAreas(), EstimateFixtures.openMunicipalities()));
  }

  /**
   * With all tables of the CBS.
   *
   * @param postcodes name of a file of "Kerncijfers per postcode"
   */
  static EstimateInputs inputs(String postcodes) {
    var counts =
        PublishedOpenDataTest.read(
            "06_cbs_postcode/" + postcodes,
            stream -> PublishedCountsReader.open(stream, LIMITS).read());
    var ages =
        PublishedOpenDataTest.read(
            "01_pc4/certegis_pc4_inhabitants_age5_sex_2021.csv",
            stream -> PostcodeAgesReader.open(stream, LIMITS).read());
    var positions =
        PublishedOpenDataTest.read(
            "03_gemeente/cbs71488_persons_age_household_position_gemeente_2020.csv",
            stream -> PositionTableReader.open(stream, LIMITS).read());
    var incomes =
        PublishedOpenDataTest.read(
            "03_gemeente/cbs_income_households_gemeente_2024.csv",
            stream -> MunicipalIncomeReader.open(stream, LIMITS).households());
    var alone =
        PublishedOpenDataTest.read(
            "03_gemeente/cbs_income_single_households_deciles_gemeente_2024.csv",
            stream -> MunicipalIncomeReader.open(stream, LIMITS).aloneTight());
    return new EstimateInputs(
        EstimateFixtures.openAreas(),
        EstimateFixtures.openMunicipalities(),
        new CbsTables(counts, ages, Optional.of(positions), incomes.withAloneTight(alone)));
  }
}
