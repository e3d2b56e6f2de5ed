// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import nl.publiekswijzer.preservation.CoveredArea;
import nl.publiekswijzer.preservation.Digests;
import nl.publiekswijzer.preservation.EventKind;
import nl.publiekswijzer.preservation.Making;
import nl.publiekswijzer.preservation.Neighbour;
import nl.publiekswijzer.preservation.PreservationEvent;
import nl.publiekswijzer.preservation.PreservedFile;
import nl.publiekswijzer.preservation.RecordCreator;
import nl.publiekswijzer.publication.PublicationNumber;
import nl.publiekswijzer.publication.Series;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class PreservationRepositoryTest {
  private TestTransaction transaction;
  private Rows rows;
  private UUID library;
  private UUID other;
  private long edition;
  private PreservationRepository publications;

  @BeforeEach
  void arrangeLibraries(TestTransaction given) {
    transaction = given;
    rows = new Rows(given);
    library = rows.library("Bieb & Zo", Map.of());
    other = rows.library("Bieb Verweg", Map.of());
    edition = rows.edition("Editie 2026", Map.of("reference_date", LocalDate.of(2026, 1, 1)));
    area("GM0001", "Merelstede", 1234);
    area("GM0002", "Vinkenoord", 2345);
    area("GM0003", "Uilendorp", 3456);
    given.actAs(DatabaseRole.WEB, library, other);
    publications = new PreservationRepository(given.entities());
  }

  private void area(String code, String name, int postcode) {
    transaction.insert(
        "postcode_area",
        Map.of(
            "edition_id",
            edition,
            "postcode4",
            postcode,
            "block",
            postcode,
            "municipality_code",
            code,
            "municipality",
            name,
            "province_code",
            "PV01",
            "province",
            "Provincie"));
  }

  private UUID published(UUID of, int year, int version, Object... more) {
    var columns = new HashMap<String, Object>();
    columns.put("kind", "COMBINED");
    columns.put("year", year);
    columns.put("version", version);
    columns.put("work_area", "GM0002|1234");
    columns.put("published_at", Rows.moment(version));
    columns.put("template_version", "2.2");
    columns.put("software_version", "1.0");
    columns.put("reason", "Voor de raad.");
    for (int i = 0; i < more.length; i += 2) {
      columns.put((String) more[i], more[i + 1]);
    }
    UUID request = rows.request(of, edition, Map.of("state", "PUBLISHED"));
    return rows.publication(request, of, edition, columns);
  }

  private void file(UUID publication, String name, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    transaction.insert(
        "publication_file",
        Map.of(
            "publication_id",
            publication,
            "library_id",
            library,
            "name",
            name,
            "media_type",
            "soort",
            "sha256",
            Digests.of(bytes).sha256(),
            "size",
            bytes.length,
            "content",
            bytes));
  }

  private static List<UUID> ids(List<PublicationRow> found) {
    return found.stream().map(PublicationRow::id).toList();
  }

  private static String number(int year, int version) {
    return "PW-AAAAAAAA/analyse-1/%d/v%d".formatted(year, version);
  }

  @Test
  void publicationIsToldWithItsAreasAndNeighbours() {
    published(library, 2026, 1, "number", "PW-OUD");
    UUID second = published(library, 2026, 2, "number", number(2026, 2), "area_name", "De Brinken");
    published(library, 2026, 4, "number", number(2026, 4), "area_name", "De Meren");
    published(library, 2026, 3, "kind", "MEMBERS");
    published(library, 2026, 3, "series", "Elders");
    var found = publications.find(second).get(0);

    assertEquals(
        new PublicationRow(
            second,
            number(2026, 2),
            new Series(found.series().id(), library, "COMBINED", 1, "Werkgebied"),
            new RecordCreator("Bieb & Zo", ""),
            2026,
            2,
            new Making(Rows.moment(2), "2.2", "1.0"),
            "Editie 2026",
            LocalDate.of(2026, 1, 1),
            "Voor de raad.",
            new PublicationRow.Cited(1, "PW-OUD", "Werkgebied"),
            new PublicationRow.Cited(4, number(2026, 4), "De Meren"),
            List.of(
                new CoveredArea("Gemeente Merelstede", "gm0001"),
                new CoveredArea("Gemeente Vinkenoord", "gm0002")),
            "OB-2",
            "De Brinken"),
        found);
  }

  @Test
  void titlesFollowTheSeriesAndNumbersAreAsTheyWereGiven() {
    var row = publications.find(published(library, 2026, 2, "number", "PW-OUD")).get(0);
    String code = PublicationNumber.code(library);

    assertEquals("PW-OUD", row.number());
    assertEquals(code + "/analyse-1/2026", row.preservedSeries().number());
    assertEquals(code + "/analyse-1", row.preservedSeries().identity());
    assertEquals(
        "Inwoners en leden 2026, Bieb & Zo, Werkgebied, versie 2", row.description().title());
    assertEquals(Optional.empty(), row.succession().predecessor());
    published(library, 2026, 3, "number", number(2026, 3));
    assertEquals(
        Optional.of(
            new Neighbour(
                number(2026, 3), "Inwoners en leden 2026, Bieb & Zo, Werkgebied, versie 3")),
        publications.find(row.id()).get(0).succession().successor());
  }

  @Test
  void seriesIsCitedByTheIsilOfItsLibraryWhereThatIsKnown() {
    UUID known = rows.library("Bieb Bekend", Map.of("isil", "NL-0000000001"));
    transaction.actAs(DatabaseRole.WEB, known);

    var series = publications.find(published(known, 2026, 1)).get(0).preservedSeries();

    assertEquals("NL-0000000001/analyse-1/2026", series.number());
    assertEquals(PublicationNumber.code(known) + "/analyse-1", series.identity());
  }

  @Test
  void seriesGoesThroughTheYearsAndAYearThroughTheLibraries() {
    UUID old = published(library, 2025, 1);
    UUID first = published(library, 2026, 1);
    UUID second = published(library, 2026, 2);
    UUID otherArea = published(library, 2026, 1, "series", "Elders");
    UUID members = published(library, 2026, 1, "kind", "MEMBERS");
    UUID elsewhere = published(other, 2026, 1);

    assertEquals(List.of(old, first, second), ids(publications.listSeries(first)));
    assertEquals(
        List.of(first, second, otherArea, members), ids(publications.listYear(library, 2026)));
    assertEquals(
        List.of(first, second, otherArea, members, elsewhere), ids(publications.listYear(2026)));
    transaction.actAs(DatabaseRole.WEB, other);
    assertEquals(List.of(elsewhere), ids(publications.listYear(2026)));
    assertEquals(List.of(), publications.find(first));
  }

  @Test
  void filesAreListedWithBothDigestsAndReadOneByOne() {
    UUID id = published(library, 2026, 1);
    file(id, "cijfers.csv", "waarde");
    file(id, "publicatie.pdf", "%PDF");

    assertEquals(
        List.of(
            new FileRow("publicatie.pdf", 4, Digests.of("%PDF".getBytes(StandardCharsets.UTF_8))),
            new FileRow("cijfers.csv", 6, Digests.of("waarde".getBytes(StandardCharsets.UTF_8)))),
        publications.listFiles(id));
    assertArrayEquals(
        "%PDF".getBytes(StandardCharsets.UTF_8), publications.readContent(id, "publicatie.pdf"));
  }

  @Test
  void algorithmOfAReleaseIsKeptOnceAndForEver() {
    transaction.actAs(DatabaseRole.WORKER);
    var algorithms = new AlgorithmRepository(transaction.entities());
    var release = new Making(Rows.moment(1), "2.2", "1.0");
    algorithms.add("1.0", "2.2", Map.of("versie.txt", new byte[] {1}));
    algorithms.add("1.0", "2.2", Map.of("versie.txt", new byte[] {2}));
    algorithms.add("1.1", "2.2", Map.of("versie.txt", new byte[] {3}));

    assertEquals(
        List.of(Digests.of(new byte[] {1})),
        algorithms.list(release).stream().map(PreservedFile::digests).toList());
    assertThrows(
        PersistenceException.class,
        () ->
            transaction
                .entities()
                .createNativeQuery("update algorithm_file set name = 'x'")
                .executeUpdate());
  }

  @Test
  void eventsAreToldInTheirOrder() {
    UUID id = published(library, 2026, 1);
    transaction.actAs(DatabaseRole.WORKER);
    var events = new EventRepository(transaction.entities());
    var later =
        new PreservationEvent(EventKind.FIXITY_CHECK, Rows.moment(9), false, "twee", "Software");
    var sooner =
        new PreservationEvent(EventKind.REPLICATION, Rows.moment(8), true, "een", "Software");
    events.add(id, later);
    events.add(id, sooner);

    assertEquals(List.of(sooner, later), events.list(id));
    transaction.actAs(DatabaseRole.WEB, other);
    assertEquals(List.of(), events.list(id));
  }
}
