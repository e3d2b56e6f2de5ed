// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.load;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import nl.publiekswijzer.csv.CsvHeader;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.Supplement;
import org.junit.jupiter.api.Assumptions;

/** What an edition of the country brings beside its households, from the open data. */
public final class CountrySupplements {
  private static final Path OPEN_DATA = Path.of("../shared/data");
  private static final CsvLimits LIMITS = new CsvLimits(64L << 20, 1_000_000);
  private static final Map<Supplement, String> FILES =
      Map.of(
          Supplement.AREA_FIGURES, "01_pc4/pc4_reference.csv",
          Supplement.MUNICIPAL_FIGURES, "03_gemeente/gemeente_2024_reference.csv",
          Supplement.OUTLINES, "04_geometry/pc4_certegis_simplified.geojson",
          Supplement.POSTCODES, "06_cbs_postcode/cbs_pc4_2024_v1.csv",
          Supplement.AGES, "01_pc4/certegis_pc4_inhabitants_age5_sex_2021.csv",
          Supplement.POSITIONS,
              "03_gemeente/cbs71488_persons_age_household_position_gemeente_2020.csv",
          Supplement.INCOMES, "03_gemeente/cbs_income_households_gemeente_2024.csv",
          Supplement.INCOMES_ALONE,
              "03_gemeente/cbs_income_single_households_deciles_gemeente_2024.csv");
  private static final Path PLACES = OPEN_DATA.resolve("01_pc4/pc4_reference.csv");
  private static final Path DISTRICTS = OPEN_DATA.resolve("01_pc4/pc4_wijk2022_area_overlap.csv");

  private static LoadedEdition loaded;

  private CountrySupplements() {}

  /** The edition of the country; loaded once, whoever asks. */
  static synchronized LoadedEdition country(Function<SupplementFiles, LoadedEdition> loading) {
    assumePresent();
    if (loaded == null) {
      loaded = loading.apply(SupplementFiles.of(files()));
    }
    return loaded;
  }

  private static void assumePresent() {
    Assumptions.assumeTrue(
        Files.exists(DISTRICTS)
            && FILES.values().stream().map(OPEN_DATA::resolve).allMatch(Files::exists),
        "the open CBS figures are not in " + OPEN_DATA);
  }

  private static Map<Supplement, byte[]> files() {
    var files = new EnumMap<Supplement, byte[]>(Supplement.class);
    FILES.forEach((supplement, file) -> files.put(supplement, bytes(OPEN_DATA.resolve(file))));
    files.put(Supplement.PLACES, places());
    return files;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@code plaatsen.csv} of the country: the place of each postcode, and the district that covers
   * most of it. A test is passed over, and says so, where the open data are not at hand.
   */
  public static byte[] places() {
    assumePresent();
    var districts = districts();
    var lines = new StringBuilder("postcode;plaats;wijk\n");
    rows(
        PLACES,
        row -> {
          String postcode = row.apply("pc4");
          String place = row.apply("plaats");
          if (!place.isEmpty() && !place.equals("NA")) {
            lines
                .append(postcode + ";" + quoted(place))
                .append(";" + quoted(districts.getOrDefault(postcode, "")) + "\n");
          }
        });
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  private static Map<String, String> districts() {
    var names = new HashMap<String, String>();
    var shares = new HashMap<String, Double>();
    rows(
        DISTRICTS,
        row -> {
          double share = Double.parseDouble(row.apply("share_pc4"));
          if (share > shares.getOrDefault(row.apply("pc4"), 0.0)) {
            shares.put(row.apply("pc4"), share);
            names.put(row.apply("pc4"), row.apply("name"));
          }
        });
    return names;
  }

  private interface RowUse {
    void use(Function<String, String> row);
  }

  private static void rows(Path path, RowUse use) {
    try (var file = new CsvReader(new ByteArrayInputStream(bytes(path)), LIMITS)) {
      var header = new CsvHeader(file.header());
      while (file.next()) {
        use.use(column -> file.field(header.read(column)).strip());
      }
    }
  }
}
