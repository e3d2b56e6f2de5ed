// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.publication.PublicationNumber;
import nl.publiekswijzer.publication.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Of an edition with two municipalities: one of 1001 and 1002, another of 2001. */
@ExtendWith(RolledBack.class)
class SeriesRepositoryTest {
  private TestTransaction transaction;
  private PublicationStoreFixtures publications;
  private SeriesRepository repository;

  @BeforeEach
  void arrangeAreas(TestTransaction given) {
    transaction = given;
    publications = new PublicationStoreFixtures(given);
    var areas = Map.of(1001, "GM01", 1002, "GM01", 2001, "GM02");
    areas.forEach(
        (postcode, code) ->
            publications.rows.row(
                "postcode_area",
                Map.of(
                    "edition_id", publications.edition,
                    "postcode4", postcode,
                    "municipality_code", code,
                    "municipality", code,
                    "province_code", "PV",
                    "province", "Provincie",
                    "block", postcode)));
    given.actAs(DatabaseRole.WORKER);
    repository = new SeriesRepository(given.entities());
  }

  private Series of(UUID library, String kind, List<String> municipalities, Integer... postcodes) {
    return repository.of(
        library,
        kind,
        publications.edition,
        new WorkArea(municipalities, List.of(postcodes)),
        "Titel " + municipalities);
  }

  @Test
  void theSameSetOfAreasIsTheSameSeriesHoweverItIsNamed() {
    var whole = of(publications.merelstede, "MEMBERS", List.of("GM01"));

    assertEquals(whole, of(publications.merelstede, "MEMBERS", List.of(), 1002, 1001));
    assertEquals(whole, of(publications.merelstede, "MEMBERS", List.of("GM01"), 1001));
    assertEquals("Titel [GM01]", whole.title());
    assertEquals(whole, repository.read(whole.id()));
  }

  @Test
  void otherAreasKindsAndLibrariesAreOtherSeries() {
    var first = of(publications.merelstede, "MEMBERS", List.of("GM01"));
    var part = of(publications.merelstede, "MEMBERS", List.of(), 1001);
    var both = of(publications.merelstede, "MEMBERS", List.of("GM01", "GM02"));
    var kind = of(publications.merelstede, "RESIDENTS", List.of("GM01"));
    var library = of(publications.vinkenoord, "MEMBERS", List.of("GM01"));

    assertEquals(List.of(1, 2, 3), List.of(first.number(), part.number(), both.number()));
    assertEquals(List.of(1, 1), List.of(kind.number(), library.number()));
    assertNotEquals(first.id(), library.id());
  }

  @Test
  void aPublicationIsCitedByLibrarySeriesYearAndVersion() {
    of(publications.merelstede, "MEMBERS", List.of("GM01"));
    var second = of(publications.merelstede, "MEMBERS", List.of("GM02"));

    assertEquals(
        "NL-0800070000/ledenanalyse-2/2026/v3",
        PublicationNumber.of("NL-0800070000", second, 2026, 3));
    assertEquals(
        "PW-0A1B2C3D",
        PublicationNumber.code(UUID.fromString("0a1b2c3d-0000-4000-8000-000000000001")));
  }

  @Test
  void pagesSeeSeriesOfLibrariesWithinReachAndBeginNone() {
    var series = of(publications.merelstede, "MEMBERS", List.of("GM01"));
    transaction.actAs(DatabaseRole.WEB, publications.vinkenoord);

    assertThrows(IndexOutOfBoundsException.class, () -> repository.read(series.id()));
    assertThrows(
        PersistenceException.class, () -> of(publications.vinkenoord, "MEMBERS", List.of("GM02")));
  }
}
