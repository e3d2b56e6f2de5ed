// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.harvest.Harvest;
import nl.publiekswijzer.harvest.HarvestHeader;
import nl.publiekswijzer.harvest.HarvestSet;
import nl.publiekswijzer.harvest.MetadataForm;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.RolledBack;
import nl.publiekswijzer.platform.Rows;
import nl.publiekswijzer.platform.TestTransaction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RolledBack.class)
class HarvestRepositoryTest {
  private static final Instant FIRST = Instant.parse("2026-03-02T09:30:00Z");
  private static final Harvest ALL =
      new Harvest(false, MetadataForm.MDTO, FIRST, FIRST.plusSeconds(500), "", null);

  private TestTransaction given;
  private HarvestRepository records;
  private Rows rows;
  private long edition;
  private UUID one;
  private UUID other;

  @BeforeEach
  void arrange(TestTransaction transaction) {
    given = transaction;
    records = new HarvestRepository(transaction.entities());
    rows = new Rows(transaction);
    edition = rows.edition("Editie Oogst", Map.of());
    one = rows.library("Bieb Een", Map.of());
    other = rows.library("Bieb Ander", Map.of());
  }

  private HarvestHeader published(UUID library, int year, int second) {
    UUID request = rows.request(library, edition, Map.of("state", "PUBLISHED"));
    UUID id =
        rows.publication(
            request,
            library,
            edition,
            Map.of("year", year, "published_at", FIRST.plusSeconds(second).plusMillis(700)));
    return new HarvestHeader(id, FIRST.plusSeconds(second), false, year, library);
  }

  private HarvestHeader ended(HarvestHeader of, String kind, int second) {
    rows.row(
        "publication_tombstone",
        Map.of(
            "publication_id",
            of.id(),
            "library_id",
            of.library(),
            "kind",
            kind,
            "at",
            FIRST.plusSeconds(second).plusMillis(900),
            "reason",
            "Een goede reden",
            "decided_by",
            "Consulent",
            "sha256",
            "0"));
    return new HarvestHeader(of.id(), FIRST.plusSeconds(second), true, of.year(), of.library());
  }

  @Test
  void recordsStandInTheOrderOfWhatHappenedLast() {
    var late = published(one, 2026, 40);
    var withdrawn = ended(published(one, 2025, 10), "WITHDRAWN", 50);
    var early = published(other, 2026, 20);
    var destroyed = published(other, 2024, 15);
    ended(destroyed, "WITHDRAWN", 16);
    var gone = ended(destroyed, "DESTROYED", 60);

    assertEquals(List.of(early, late, withdrawn, gone), records.list(ALL, Optional.empty(), 9));
    assertEquals(List.of(early, late), records.list(ALL, Optional.empty(), 2));
    assertEquals(List.of(withdrawn, gone), records.list(ALL.after(late), Optional.empty(), 9));
    assertEquals(Optional.of(gone), records.find(destroyed.id()));
    assertEquals(Optional.empty(), records.find(UUID.randomUUID()));
    assertEquals(Optional.of(early.datestamp()), records.findEarliest());
  }

  @Test
  void recordsOfOneSecondAreToldOneAfterTheOther() {
    var both = List.of(published(one, 2026, 5), published(other, 2026, 5));

    var first = records.list(ALL, Optional.empty(), 1).get(0);
    var second = records.list(ALL.after(first), Optional.empty(), 1).get(0);

    assertEquals(Map.of(both.get(0), 1, both.get(1), 1), Map.of(first, 1, second, 1));
    assertEquals(List.of(), records.list(ALL.after(second), Optional.empty(), 1));
  }

  @Test
  void listIsNarrowedBySetAndDates() {
    var wanted = published(one, 2025, 10);
    var neighbour = published(other, 2026, 11);

    assertEquals(List.of(wanted), records.list(ALL, Optional.of(HarvestSet.ofYear(2025)), 9));
    assertEquals(
        List.of(neighbour), records.list(ALL, Optional.of(HarvestSet.ofLibrary(other, "")), 9));
    var second =
        new Harvest(
            false, MetadataForm.MDTO, FIRST.plusSeconds(11), FIRST.plusSeconds(11), "", null);
    assertEquals(List.of(neighbour), records.list(second, Optional.empty(), 9));
  }

  @Test
  void setsAreYearsAndLibrariesInSight() {
    published(one, 2025, 10);
    published(other, 2026, 11);

    assertEquals(List.of(HarvestSet.ofYear(2026), HarvestSet.ofYear(2025)), records.listYears());
    assertEquals(
        List.of(HarvestSet.ofLibrary(other, "Bieb Ander"), HarvestSet.ofLibrary(one, "Bieb Een")),
        records.listLibraries());
    given.actAs(DatabaseRole.WEB, one);
    assertEquals(List.of(HarvestSet.ofYear(2025)), records.listYears());
    assertEquals(List.of(HarvestSet.ofLibrary(one, "Bieb Een")), records.listLibraries());
  }
}
