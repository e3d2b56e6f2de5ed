// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.publiekswijzer.csv.CsvLimits;
import nl.publiekswijzer.csv.CsvReader;
import nl.publiekswijzer.segmentation.HouseholdType;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The tables of the CBS as they came, of the whole country. */
class PublishedOpenDataTest {
  private static final CsvLimits LIMITS = new CsvLimits(64 << 20, 1_000_000);

  @BeforeAll
  static void requireTheTables() {
    Assumptions.assumeTrue(
        Files.isDirectory(EstimateFixtures.OPEN_DATA),
        "the open CBS figures are not in " + EstimateFixtures.OPEN_DATA);
  }

  static <T> T read(String file, Function<InputStream, T> reading) {
    try (var stream = Files.newInputStream(EstimateFixtures.OPEN_DATA.resolve(file))) {
      return reading.apply(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PublishedCounts> postcodes(String file) {
    return read(
        "06_cbs_postcode/" + file,
        stream -> PublishedCountsReader.open(stream, LIMITS).read().areas());
  }

  private static int sum(List<PublishedCounts> areas, Function<PublishedCounts, OptionalInt> of) {
    return areas.stream().map(of).mapToInt(count -> count.orElse(0)).sum();
  }

  private static long hidden(
      List<PublishedCounts> areas, Function<PublishedCounts, OptionalInt> of) {
    return areas.stream().map(of).filter(OptionalInt::isEmpty).count();
  }

  private static Function<PublishedCounts, OptionalInt> type(HouseholdType type) {
    return area -> area.types().get(type.ordinal());
  }

  @Test
  void postcodesOf2024AddUp() {
    var areas = postcodes("cbs_pc4_2024_v1.csv");

    assertEquals(4072, areas.size());
    assertEquals(17_942_005, sum(areas, PublishedCounts::inhabitants));
    assertEquals(8_373_405, sum(areas, PublishedCounts::households));
    assertEquals(3_339_735, sum(areas, type(HouseholdType.ALONE)));
    assertEquals(2_385_325, sum(areas, type(HouseholdType.COUPLE)));
    assertEquals(2_029_740, sum(areas, type(HouseholdType.FAMILY)));
    assertEquals(616_920, sum(areas, type(HouseholdType.SINGLE_PARENT)));
    assertEquals(17, hidden(areas, PublishedCounts::inhabitants));
    assertEquals(22, hidden(areas, PublishedCounts::households));
    assertEquals(508, hidden(areas, type(HouseholdType.SINGLE_PARENT)));
    assertEquals(88, hidden(areas, type(HouseholdType.FAMILY)));
    assertTrue(areas.stream().allMatch(area -> area.propertyValue().isEmpty()));
  }

  @Test
  void postcodesOf2023KnowPropertyValues() {
    var areas = postcodes("cbs_pc4_2023_v2.csv");

    assertEquals(4070, areas.size());
    assertEquals(17_809_175, sum(areas, PublishedCounts::inhabitants));
    assertEquals(8_268_035, sum(areas, PublishedCounts::households));
    assertEquals(19, hidden(areas, PublishedCounts::households));
    assertEquals(495, hidden(areas, type(HouseholdType.SINGLE_PARENT)));
    assertEquals(9, hidden(areas, PublishedCounts::urbanity));
    assertEquals(588, areas.get(0).propertyValue().orElseThrow());
  }

  @Test
  void positionsOf2020ComeToTheMunicipalitiesOfNow() {
    var table =
        read(
            "03_gemeente/cbs71488_persons_age_household_position_gemeente_2020.csv",
            stream -> PositionTableReader.open(stream, LIMITS).read());

    assertEquals(2020, table.year());
    assertEquals(
        EstimateFixtures.openMunicipalities().stream()
            .map(MunicipalityFigures::code)
            .collect(Collectors.toSet()),
        table.byMunicipality().keySet());
    double persons =
        table.byMunicipality().values().stream()
            .flatMap(Stream::of)
            .flatMapToDouble(DoubleStream::of)
            .sum();
    assertEquals(17_148_722, persons, 0.001);
  }

  @Test
  void agesOf2021AddUp() {
    var ages =
        read(
            "01_pc4/certegis_pc4_inhabitants_age5_sex_2021.csv",
            stream -> PostcodeAgesReader.open(stream, LIMITS).read());

    assertEquals(4074 - 15, ages.byPostcode().size());
    double persons = ages.byPostcode().values().stream().flatMapToDouble(DoubleStream::of).sum();
    assertEquals(17_472_870, persons, 0.001);
  }

  @Test
  void incomesOf2024AreThereForEveryMunicipality() {
    var incomes =
        read(
            "03_gemeente/cbs_income_households_gemeente_2024.csv",
            stream -> MunicipalIncomeReader.open(stream, LIMITS).households());
    var tight =
        read(
            "03_gemeente/cbs_income_single_households_deciles_gemeente_2024.csv",
            stream -> MunicipalIncomeReader.open(stream, LIMITS).aloneTight());
    var joined = incomes.withAloneTight(tight).municipalities();

    assertEquals(OptionalInt.of(2024), incomes.year());
    assertEquals(343, joined.size());
    assertEquals(342 - 5, tight.size());
    assertTrue(joined.stream().anyMatch(income -> income.name().equals("'s-Gravenhage")));
    assertTrue(joined.stream().noneMatch(income -> income.name().contains("gemeente")));
    assertEquals(36.5, joined.get(0).median().orElseThrow());
  }

  @Test
  void keyFiguresOf2024AreMunicipalTotals() {
    var municipalities =
        read(
            "06_cbs_postcode/cbs_kwb2024_gemeente_huishoudens_woningen.csv",
            stream -> new MunicipalityFiguresReader(new CsvReader(stream, LIMITS)).read());

    assertEquals(342, municipalities.size());
    assertEquals(
        8_374_404, municipalities.stream().mapToInt(MunicipalityFigures::households).sum());
    assertTrue(municipalities.stream().allMatch(MunicipalityFigures::typesKnown));
  }
}
