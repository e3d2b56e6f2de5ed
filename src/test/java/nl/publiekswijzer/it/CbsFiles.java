// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The tables of the CBS that an open edition of the country is estimated from and held against. */
final class CbsFiles {
  private static final Map<String, String> TABLES =
      new TreeMap<>(
          Map.of(
              "cbs-postcode4", "06_cbs_postcode/cbs_pc4_2024_v1.csv",
              "cbs-leeftijd", "01_pc4/certegis_pc4_inhabitants_age5_sex_2021.csv",
              "cbs-positie",
                  "03_gemeente/cbs71488_persons_age_household_position_gemeente_2020.csv",
              "cbs-inkomen", "03_gemeente/cbs_income_households_gemeente_2024.csv",
              "cbs-inkomen-alleenstaand",
                  "03_gemeente/cbs_income_single_households_deciles_gemeente_2024.csv"));

  private CbsFiles() {}

  /** The file by four digits. */
  static byte[] postcodes(Path data) throws IOException {
    return Files.readAllBytes(data.resolve(TABLES.get("cbs-postcode4")));
  }

  /**
   * The same form with the tables.
   *
   * @param data folder of the open data
   */
  static Form with(Form form, Path data) throws IOException {
    var full = form;
    for (var table : TABLES.entrySet()) {
      full = full.file(table.getKey(), Files.readAllBytes(data.resolve(table.getValue())));
    }
    return full;
  }
}
