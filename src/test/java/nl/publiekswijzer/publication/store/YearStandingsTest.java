// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.publication.YearStanding;
import nl.publiekswijzer.publication.YearStanding.Standing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How far libraries are with a year, of {@link ArchiveRepository}. */
@ExtendWith(RolledBack.class)
class YearStandingsTest {
  private TestTransaction transaction;
  private PublicationStoreFixtures publications;
  private ArchiveRepository archive;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    publications = new PublicationStoreFixtures(given);
    given.actAs(DatabaseRole.WEB, publications.merelstede, publications.vinkenoord);
    archive = new ArchiveRepository(given.entities());
  }

  private List<YearStanding> standings(UUID... libraries) {
    return archive.listStandings(
        2024, Stream.of(libraries).map(UUID::toString).collect(Collectors.joining(",")));
  }

  private void request(String kind, String state, int moment, Object... other) {
    var row =
        PublicationStoreFixtures.row(
            "kind",
            kind,
            "state",
            state,
            "created_at",
            Rows.moment(moment),
            "held_for",
            state.equals("HELD") ? "BUDGET" : null,
            "owner",
            state.equals("RUNNING") ? "knoop-3" : null,
            "lease_until",
            state.equals("RUNNING") ? publications.now() : null);
    row.putAll(PublicationStoreFixtures.row(other));
    publications.rows.request(publications.merelstede, publications.edition, row);
  }

  private static YearStanding none() {
    return new YearStanding(
        "Bibliotheek Merelstede", "Utrecht", Standing.NONE, null, 0, null, null, null);
  }

  private static YearStanding underway(ReportKind kind) {
    return new YearStanding(
        "Bibliotheek Merelstede", "Utrecht", Standing.UNDERWAY, kind, 0, null, null, null);
  }

  @Test
  void theNewestVersionOfEverySeriesIsToldAlsoWhenMoreIsUnderway() {
    publications.bare(
        publications.merelstede, "version", 1, "published_at", Rows.moment(70), "kind", "MEMBERS");
    var newest =
        publications.bare(
            publications.merelstede,
            "version",
            2,
            "published_at",
            Rows.moment(71),
            "kind",
            "MEMBERS");
    var elsewhere =
        publications.bare(
            publications.merelstede,
            "version",
            1,
            "published_at",
            Rows.moment(72),
            "kind",
            "MEMBERS",
            "series",
            "Elders",
            "area_name",
            "De Meren");
    publications.bare(
        publications.merelstede, "version", 9, "published_at", Rows.moment(72), "year", 2025);
    publications.bare(publications.vinkenoord, "version", 7, "published_at", Rows.moment(73));
    request("RESIDENTS", "READY", 74);

    assertEquals(
        List.of(published(2, newest, 71, "Werkgebied"), published(1, elsewhere, 72, "De Meren")),
        standings(publications.merelstede));
  }

  private static YearStanding published(int version, UUID id, int moment, String area) {
    return new YearStanding(
        "Bibliotheek Merelstede",
        "Utrecht",
        Standing.PUBLISHED,
        ReportKind.MEMBERS,
        version,
        id,
        Rows.moment(moment),
        area);
  }

  @Test
  void theNewestRequestOfTheYearIsToldWhereNothingWasPublished() {
    request("MEMBERS", "READY", 70);
    request("COMBINED", "READY", 72);
    request("RESIDENTS", "READY", 71);
    request("RESIDENTS", "READY", 73, "edition_id", publications.laterEdition);
    publications.rows.request(
        publications.vinkenoord,
        publications.edition,
        PublicationStoreFixtures.row("created_at", Rows.moment(74)));

    assertEquals(List.of(underway(ReportKind.COMBINED)), standings(publications.merelstede));
  }

  @Test
  void ofTwoRequestsAtOnceTheLowerIdIsTold() {
    request("MEMBERS", "READY", 70, "id", UUID.fromString("ffffffff-0000-4000-8000-000000000002"));
    request("COMBINED", "READY", 70, "id", UUID.fromString("00000000-0000-4000-8000-000000000001"));

    assertEquals(List.of(underway(ReportKind.COMBINED)), standings(publications.merelstede));
  }

  @Test
  void whatWaitsOrRunsIsUnderway() {
    var states = List.of("READY", "RUNNING", "HELD", "PARKED");
    for (int i = 0; i < states.size(); i++) {
      var kind = i % 2 == 0 ? ReportKind.MEMBERS : ReportKind.COMBINED;
      request(kind.name(), states.get(i), 70 + i);
      assertEquals(List.of(underway(kind)), standings(publications.merelstede), states.get(i));
    }
  }

  @Test
  void whatEndedWithoutAPublicationIsNothing() {
    for (var state : List.of("PUBLISHED", "REJECTED", "CANCELLED", "DEAD")) {
      request("MEMBERS", state, 70);
    }

    assertEquals(List.of(none()), standings(publications.merelstede));
  }

  @Test
  void theLibrariesThatAreAskedForAreListedByName() {
    var third =
        publications.rows.library(
            "Bibliotheek Aalscholver", PublicationStoreFixtures.row("province", null));
    transaction.actAs(DatabaseRole.WEB, publications.merelstede, third);

    assertEquals(
        List.of(
            new YearStanding(
                "Bibliotheek Aalscholver", "", Standing.NONE, null, 0, null, null, null),
            none()),
        standings(publications.merelstede, third));
    assertEquals(List.of(), standings());
  }

  @Test
  void publicationsAndRequestsOutOfSightAreNothing() {
    publications.bare(publications.merelstede);
    request("MEMBERS", "READY", 70);
    transaction.actAs(DatabaseRole.WEB, publications.vinkenoord);

    assertEquals(List.of(none()), standings(publications.merelstede));
  }
}
