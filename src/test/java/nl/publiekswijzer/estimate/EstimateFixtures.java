// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;

/** Tiny invented figures, and the open CBS figures where they are at hand. */
final class EstimateFixtures {
  static final Path OPEN_DATA = Path.of("../shared/data");

  static final String AREAS =
      """
      pc4,gm_code_2024,gemeente_2024,provincie,inw_0_14_2021,inw_15_24_2021,inw_25_34_2021,\
      inw_35_44_2021,inw_45_54_2021,inw_55_64_2021,inw_65_74_2021,inw_75_plus_2021,\
      huishoudens_ca2018,woz_keur_2022,stedelijkheid_2022,wijk_pct_personen_laagste40_ink,\
      wijk_pct_personen_hoogste20_ink,wijk_pct_koop
      7001,GM9001,Eerstdam,Drenthe,300,200,250,260,280,300,250,160,900,310,4,40,18,70
      7002,GM9001,Eerstdam,Drenthe,50,400,350,150,100,90,60,40,700,190,2,60,8,30
      7003,GM9002,Tweedorp,Friesland,20,20,20,30,40,90,140,120,250,,5,,,
      7004,GM9002,Tweedorp,Fryslân,,,,,,,,,,,,,,
      7005,,,,,,,,,,,,120,,,,,
      """;

  static final String MUNICIPALITIES =
      """
      gm_code;huishoudens_2025;hh_eenpersoons_2025;hh_zonder_kind_2025;hh_met_kind_2025;\
      woz_2022_keur;pct_koop_2022
      GM9001;1701;700;500;501;270;55
      """;

  private static final CsvLimits LIMITS = new CsvLimits(50_000_000, 100_000);

  private EstimateFixtures() {}

  static List<PostcodeFigures> areas(String text) {
    return read(text, file -> new AreaFiguresReader(file).read());
  }

  static List<MunicipalityFigures> municipalities(String text) {
    return read(text, file -> new MunicipalityFiguresReader(file).read());
  }

  static List<PostcodeFigures> openAreas() {
    Path file = OPEN_DATA.resolve("01_pc4/pc4_reference.csv");
    return read(file, f -> new AreaFiguresReader(f).read());
  }

  static List<MunicipalityFigures> openMunicipalities() {
    Path file = OPEN_DATA.resolve("03_gemeente/gemeente_2024_reference.csv");
    return read(file, f -> new MunicipalityFiguresReader(f).read());
  }

  private static <T> T read(String text, Function<CsvReader, T> content) {
    var bytes = new ByteArrayInputStream(text.getBytes(UTF_8));
    try (var file = new CsvReader(bytes, LIMITS)) {
      return content.apply(file);
    }
  }

  private static <T> T read(Path path, Function<CsvReader, T> content) {
    try (var file = new CsvReader(Files.newInputStream(path), LIMITS)) {
      return content.apply(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
