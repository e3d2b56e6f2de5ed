// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import static nl.publiekswijzer.household.store.LoadedFixtures.SEGMENTATION;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.publiekswijzer.area.Municipality;
import nl.publiekswijzer.estimate.FullPostcodeEstimate;
import nl.publiekswijzer.estimate.MunicipalityFigures;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.HouseholdIndex;
import nl.publiekswijzer.household.Origin;
import nl.publiekswijzer.household.Postcode;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.household.Supplements;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.platform.TransactionBoundary;
import nl.publiekswijzer.segmentation.store.SegmentationRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class EditionLoadingTest {
  private static final int AB = Postcode.of(1234, 'A', 'B');
  private static final int CD = Postcode.of(1235, 'C', 'D');

  private TestTransaction transaction;
  private Rows rows;
  private LoadedFixtures fixtures;
  private EditionLoading loading;
  private long segmentation;
  private long other;

  @BeforeEach
  void enterAnotherEdition(TestTransaction own) throws SQLException {
    transaction = own.actAs(DatabaseRole.WORKER);
    rows = new Rows(transaction);
    fixtures = new LoadedFixtures(transaction);
    var segmentations = new SegmentationRepository(transaction.dataSource());
    loading =
        new EditionLoading(
            transaction.dataSource(),
            new EditionRepository(transaction.entities()),
            segmentations,
            new OwnTransaction(new Within(transaction)));
    segmentation = segmentations.store(transaction.connection(), SEGMENTATION);
    other = edition("Editie 2025", Granularity.ADDRESS, 9).id();
    fixtures.areaCount(other, 1234, 1, 1_000);
    fixtures.base(other, 1, 2_000);
    fixtures.postcodeCount(other, AB, 1, 3_000);
    area(other, 1236, "GM0003", "Oosterdam", "PV03", "Oostland");
    household(other, AB, 99, "Z", 1);
  }

  /** Runs the work in the transaction of the test. */
  private static final class Within extends TransactionBoundary {
    private final TestTransaction transaction;

    Within(TestTransaction transaction) {
      this.transaction = transaction;
    }

    @Override
    public <T> Outcome<T> attempt(DatabaseRole role, Supplier<T> work) {
      transaction.actAs(role);
      return new Outcome<>(work.get(), null);
    }
  }

  private Edition edition(String name, Granularity granularity, long households) {
    var day = LocalDate.of(2024, 3, 2);
    long id =
        rows.edition(
            name,
            Map.of(
                "reference_date", day,
                "granularity", granularity.name(),
                "households", households,
                "segmentation_id", segmentation));
    if (granularity == Granularity.ADDRESS) {
      transaction.value("select begin_households(?)::text", id);
      transaction.value("select attach_households(?)::text", id);
    }
    return new Edition(
        id, name, day, granularity, Origin.DELIVERED, segmentation, households, true, null, null);
  }

  private void area(
      long id, int postcode4, String code, String name, String provinceCode, String province) {
    transaction.insert(
        "postcode_area",
        Map.of(
            "edition_id", id,
            "postcode4", postcode4,
            "block", postcode4,
            "municipality_code", code,
            "municipality", name,
            "province_code", provinceCode,
            "province", province));
  }

  private void household(long id, int postcode, int number, String addition, int subsegment) {
    transaction.insert(
        "household",
        Map.of(
            "edition_id", id,
            "postcode", postcode,
            "house_number", number,
            "addition", addition,
            "subsegment", subsegment));
  }

  private static SortedSet<Integer> postcodes(Integer... postcodes) {
    return new TreeSet<>(List.of(postcodes));
  }

  /** Subsegments of the households at an address. */
  private static List<Integer> at(HouseholdIndex index, int postcode, int number, String addition) {
    var range = index.at(postcode, number, addition);
    return IntStream.range(range.first(), range.end()).map(index::subsegment).boxed().toList();
  }

  @Test
  void editionAndCatalogueAreRead() {
    var edition = edition("Editie 2024", Granularity.ADDRESS, 3);

    var loaded = loading.load(edition.id());

    assertEquals(edition, loaded.edition());
    assertEquals(SEGMENTATION, loaded.segmentation());
  }

  @Test
  void areasLieInTheirMunicipalities() {
    long id = edition("Editie 2024", Granularity.ADDRESS, 3).id();
    area(id, 1235, "GM0002", "Noordveen", "PV02", "Noordland");
    area(id, 1234, "GM0001", "Zuidveen", "PV01", "Zuidland");
    area(id, 1233, "GM0002", "Noordveen", "PV02", "Noordland");

    assertEquals(
        Map.of(
            new Municipality("GM0001", "Zuidveen", "PV01", "Zuidland"),
            postcodes(1234),
            new Municipality("GM0002", "Noordveen", "PV02", "Noordland"),
            postcodes(1233, 1235)),
        loading.load(id).areas().byMunicipality());
  }

  @Test
  void householdsAreCountedByAreaAndSubsegment() {
    long id = edition("Editie 2024", Granularity.ADDRESS, 3).id();
    fixtures.areaCount(id, 1234, 2, 55);
    fixtures.areaCount(id, 1234, 0, 66);
    fixtures.areaCount(id, 1235, 1, 77);

    var counts = loading.load(id).counts();

    assertEquals(List.of(1234, 1235), List.copyOf(counts.parts()));
    assertArrayEquals(new int[] {66, 0, 55}, counts.of(1234));
    assertArrayEquals(new int[] {0, 77, 0}, counts.of(1235));
  }

  @Test
  void theBaseIsReadBySubsegment() {
    long id = edition("Editie 2024", Granularity.ADDRESS, 3).id();
    fixtures.base(id, 2, 8_000_000_002L);
    fixtures.base(id, 0, 8_000_000_000L);

    assertArrayEquals(new long[] {8_000_000_000L, 0, 8_000_000_002L}, loading.load(id).base());
  }

  @Test
  void addressesAreThoseOfTheEdition() {
    long id = edition("Editie 2024", Granularity.ADDRESS, 3).id();
    household(id, CD, 7, "", 0);
    household(id, AB, 12, "BIS", 2);
    household(id, AB, 12, "", 1);

    var loaded = loading.load(id);

    var index = loaded.addresses().orElseThrow();
    assertEquals(3, index.size());
    assertEquals(List.of(2), at(index, AB, 12, "BIS"));
    assertEquals(List.of(1), at(index, AB, 12, ""));
    assertEquals(List.of(0), at(index, CD, 7, ""));
    assertEquals(Optional.empty(), loaded.postcodes());
  }

  @Test
  void householdsOfAPostcodeAreAddedUp() {
    long id = edition("Editie 2024", Granularity.POSTCODE, 3).id();
    fixtures.postcodeCount(id, AB, 0, 41);
    fixtures.postcodeCount(id, AB, 2, 5);
    fixtures.postcodeCount(id, CD, 1, 17);
    fixtures.areaCount(id, 1234, 0, 990);

    var loaded = loading.load(id);
    var postcodes = loaded.postcodes().orElseThrow();

    assertEquals(46, postcodes.households(AB));
    assertEquals(17, postcodes.households(CD));
    assertEquals(0, postcodes.households(Postcode.of(1234)));
    assertEquals(Optional.empty(), loaded.addresses());
  }

  @Test
  void anEditionByFourDigitsHasThePostcodesOfItsAreas() {
    long id = edition("Editie 2024", Granularity.POSTCODE, 3).id();
    fixtures.areaCount(id, 1234, 0, 41);
    fixtures.areaCount(id, 1234, 2, 5);
    fixtures.areaCount(id, 1235, 1, 17);

    var postcodes = loading.load(id).postcodes().orElseThrow();

    assertEquals(46, postcodes.households(Postcode.of(1234)));
    assertEquals(17, postcodes.households(Postcode.of(1235)));
    assertEquals(0, postcodes.households(AB));
  }

  /** Of those areas a postcode that does not exist is not recognised. */
  @Test
  void areasThatAreKnownBySixCharactersHaveThosePostcodesOnly() {
    long id = edition("Editie 2024", Granularity.POSTCODE, 3).id();
    fixtures.areaCount(id, 1234, 0, 41);
    fixtures.areaCount(id, 1235, 1, 17);
    fixtures.fullPostcodeCount(
        id, 1234, List.of(new FullPostcodeEstimate("AB", 43, new short[] {30, 11})));

    var loaded = loading.load(id);
    var postcodes = loaded.postcodes().orElseThrow();

    assertEquals(43, postcodes.households(postcodes.counted(AB)));
    assertEquals(0, postcodes.households(postcodes.counted(Postcode.of(1234, 'Z', 'Z'))));
    assertEquals(17, postcodes.households(postcodes.counted(Postcode.of(1235, 'A', 'A'))));
    assertEquals(41, postcodes.ofArea(1234));
    loaded
        .estimation()
        .fullPostcodes()
        .forEach(1234, c -> assertArrayEquals(new int[] {30, 11}, c.segments()));
    assertEquals(Set.of(1234), loaded.estimation().fullPostcodes().areas());
  }

  @Test
  void confidenceOfAnEstimateIsReadByPostcodeAndMunicipality() {
    long id = edition("Editie 2024", Granularity.POSTCODE, 3).id();
    fixtures.confidence(id, "1234", 6, 40);
    fixtures.confidence(id, "GM0001", 7, 8);

    var confidence = loading.load(id).estimation().confidence();

    assertArrayEquals(new int[] {6, 40}, confidence.postcodes().get(1234));
    assertArrayEquals(new int[] {7, 8}, confidence.municipalities().get("GM0001"));
  }

  @Test
  void filesOfTheEditionAreRead() {
    long id = edition("Editie 2024", Granularity.POSTCODE, 3).id();
    String file =
        "gm_code;huishoudens;hh_eenpersoons;hh_zonder_kind;hh_met_kind\nGM0001;60;30;20;10\n";
    transaction.insert(
        "edition_supplement",
        Map.of(
            "edition_id", id,
            "kind", Supplement.MUNICIPAL_FIGURES.name(),
            "content", file.getBytes(StandardCharsets.UTF_8)));

    var figures = loading.load(id).supplements().municipalFigures();

    assertEquals(1, figures.size());
    assertEquals(
        new MunicipalityFigures(
            "GM0001",
            60,
            OptionalInt.of(30),
            OptionalInt.of(20),
            OptionalInt.of(10),
            figures.getFirst().surroundings()),
        figures.getFirst());
    assertEquals(
        Supplements.NONE.municipalFigures(), loading.load(other).supplements().municipalFigures());
  }
}
