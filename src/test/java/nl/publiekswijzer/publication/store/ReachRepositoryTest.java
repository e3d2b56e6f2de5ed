// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.publication.PeerReach;
import nl.publiekswijzer.publication.PeerReach.Among;
import nl.publiekswijzer.publication.PeerReaches;
import nl.publiekswijzer.publication.PeerReaches.Peer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class ReachRepositoryTest {
  private static final String ALL =
      "{\"onderwerp\":{},\"werkgebied\":{\"huishoudens\":%d},\"leden\":{\"dekkingsgraad\":%s}}";

  private TestTransaction transaction;
  private PublicationStoreFixtures publications;
  private ReachRepository repository;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    publications = new PublicationStoreFixtures(given);
    given.actAs(DatabaseRole.WORKER);
    repository = new ReachRepository(given.entities());
  }

  private UUID library(String name) {
    return publications.rows.library(name, Map.of("province", "Utrecht"));
  }

  /** A publication with this file, kept as the worker keeps it. */
  private UUID kept(UUID library, String figures, Object... other) {
    var id = publications.bare(library, other);
    publications.file(id, "cijfers.json", figures.length(), figures);
    repository.keep(id);
    return id;
  }

  private UUID kept(UUID library, int households, String reach, Object... other) {
    return kept(library, ALL.formatted(households, reach), other);
  }

  private List<Peer> others(UUID library) {
    return repository.readOthers(publications.edition, library).others().stream()
        .sorted(Comparator.comparing(Peer::households))
        .toList();
  }

  private static Peer peer(String province, int households, String reach) {
    return new Peer(province, households, new BigDecimal(reach));
  }

  private void ended(UUID publication, String how) {
    transaction.execute(
        "insert into publication_tombstone (publication_id, library_id, kind, at, reason,"
            + " decided_by, sha256) select id, library_id, ?, published_at, 'Met een fout erin',"
            + " 'Beheerder', 'x' from publication where id = ?",
        how,
        publication);
  }

  @Test
  void nineOthersAreNotToldAndTenAre() {
    kept(publications.merelstede, 1_000, "99.9");
    for (int i = 0; i < 9; i++) {
      kept(library("Bibliotheek " + i), 1_000 + i, "2" + i + ".5");
    }
    assertEquals(List.of(), beside());

    kept(publications.vinkenoord, 5_000, "10.0");

    assertEquals(List.of(new PeerReach(Among.EDITION, 10, 24)), beside());
  }

  private List<PeerReach> beside() {
    PeerReaches others = repository.readOthers(publications.edition, publications.merelstede);
    return others.beside("Utrecht", 1_000);
  }

  @Test
  void theOwnLibraryIsNotAmongThem() {
    kept(publications.merelstede, 1_000, "20.0");
    kept(publications.vinkenoord, 2_000, "30.0");

    assertEquals(List.of(peer("Zeeland", 2_000, "30.0")), others(publications.merelstede));
    assertEquals(List.of(peer("Utrecht", 1_000, "20.0")), others(publications.vinkenoord));
  }

  @Test
  void whatIsWithdrawnOrDestroyedGivesWayToWhatWasBefore() {
    kept(publications.vinkenoord, 2_000, "30.0", "version", 1);
    ended(kept(publications.vinkenoord, 2_000, "31.0", "version", 2), "WITHDRAWN");
    ended(kept(publications.vinkenoord, 2_000, "32.0", "version", 3), "DESTROYED");
    ended(kept(library("Alleen ingetrokken"), 3_000, "33.0"), "WITHDRAWN");

    assertEquals(List.of(peer("Zeeland", 2_000, "30.0")), others(publications.merelstede));
  }

  @Test
  void onlyTheSameEditionCounts() {
    kept(publications.vinkenoord, 2_000, "30.0", "edition_id", publications.laterEdition);

    assertEquals(List.of(), others(publications.merelstede));
  }

  @Test
  void theLastVersionOfTheLargestWorkAreaStandsForALibrary() {
    var library = publications.vinkenoord;
    kept(library, 9_000, "28.0", "series", "Groot", "version", 1);
    kept(library, 8_000, "29.0", "series", "Groot", "version", 2);
    kept(library, 2_000, "40.0", "series", "Klein", "version", 1);
    kept(library, 2_500, "41.0", "series", "Klein", "kind", "MEMBERS", "version", 1);

    assertEquals(List.of(peer("Zeeland", 8_000, "29.0")), others(publications.merelstede));
  }

  @Test
  void ofTwoWorkAreasOfOneSizeTheNewestPublicationStands() {
    var library = publications.vinkenoord;
    kept(library, 2_000, "28.0", "series", "Een", "published_at", Rows.moment(80));
    kept(library, 2_000, "29.0", "series", "Twee", "published_at", Rows.moment(90));
    kept(library, 2_000, "30.0", "series", "Drie", "published_at", Rows.moment(70));

    assertEquals(List.of(peer("Zeeland", 2_000, "29.0")), others(publications.merelstede));
  }

  @Test
  void selectionsResidentsAndWhatIsNoFileAreNotKept() {
    var library = publications.vinkenoord;
    kept(
        library,
        "{\"onderwerp\":{\"selectie\":{}},\"werkgebied\":{\"huishoudens\":9},"
            + "\"leden\":{\"dekkingsgraad\":20.1}}");
    kept(library, "{\"onderwerp\":{},\"werkgebied\":{\"huishoudens\":9}}");
    kept(library, "{\"onderwerp\":{},\"leden\":{\"dekkingsgraad\":20.1}}");
    kept(library, "geen json");
    kept(library, "[]");

    assertEquals(List.of(), others(publications.merelstede));
  }

  @Test
  void householdsOfMembersAloneAreThoseOfTheParts() {
    kept(
        publications.vinkenoord,
        "{\"onderwerp\":{},\"delen\":{\"delen\":[{\"huishoudens\":900},{\"huishoudens\":600}]},"
            + "\"leden\":{\"dekkingsgraad\":20.1}}");

    assertEquals(List.of(peer("Zeeland", 1_500, "20.1")), others(publications.merelstede));
  }

  @Test
  void nobodyButTheWorkerReadsIt() {
    transaction.actAs(DatabaseRole.WEB, publications.merelstede, publications.vinkenoord);

    assertThrows(PersistenceException.class, () -> others(publications.merelstede));
  }
}
