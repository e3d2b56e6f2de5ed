// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the publications of a version in which kind and library alone made a series. */
class SeriesMigrationTest {
  private static final UUID LIBRARY = new UUID(0, 1);

  private FormerDatabase former;

  @BeforeEach
  void fillTheVersionBefore() {
    former = FormerDatabase.at("038");
    former.change("insert into library (id, name) values (?, 'Van vroeger')", LIBRARY);
    former.change("insert into segmentation (name, version, digest) values ('Oud', 1, 'x')");
    former.change(
        "insert into edition (name, reference_date, granularity, origin, segmentation_id,"
            + " households) select 'Editie', '2023-01-01', 'ADDRESS', 'DELIVERED', id, 1000 from"
            + " segmentation");
    former.change(
        "insert into postcode_area (edition_id, postcode4, municipality_code, municipality,"
            + " province_code, province, block) select e.id, p, m, m, 'PV', 'Provincie', p from"
            + " edition e, (values (1001, 'GM01'), (1002, 'GM01'), (2001, 'GM02')) a (p, m)");
  }

  @AfterEach
  void drop() {
    former.database().drop();
  }

  private void publication(long number, String kind, int version, String area, String title) {
    var request = new UUID(number << 32, number);
    former.change(
        "insert into analysis_request (id, library_id, kind, edition_id, work_area, approved, state,"
            + " finished_at, note) select ?, ?, ?, id, ?, '', 'PUBLISHED', now(), 'Voor de raad'"
            + " from edition",
        request,
        LIBRARY,
        kind,
        area);
    former.change(
        "insert into publication (id, request_id, library_id, kind, edition_id, year, version,"
            + " pages, template_version, software_version, token, published_at, work_area) select"
            + " ?, ?, ?, ?, id, 2023, ?, 9, '2.0', '0.1', 1, ?, ? from edition",
        new UUID(9, number),
        request,
        LIBRARY,
        kind,
        version,
        Rows.moment((int) number),
        area);
    former.change(
        "insert into publication_file (publication_id, name, media_type, sha256, size, content,"
            + " library_id) values (?, 'cijfers.json', 'application/json', 'x', 1,"
            + " convert_to(?, 'UTF8'), ?)",
        new UUID(9, number),
        "{\"onderwerp\":{\"werkgebied\":\"" + title + "\"}}",
        LIBRARY);
  }

  @Test
  void reportsOnOtherAreasBecomeOtherSeriesAndKeepTheirNumbers() {
    publication(1, "MEMBERS", 1, "GM01|", "Gemeente GM01");
    publication(2, "MEMBERS", 2, "GM02|", "Gemeente GM02");
    publication(3, "MEMBERS", 3, "|1001,1002", "Postcodes 1001 en 1002");
    publication(4, "MEMBERS", 4, "GM02,GM01|1001", "GM01 en GM02");
    publication(5, "RESIDENTS", 1, "|1001", "Postcode 1001");

    former.migrate();

    assertEquals(
        List.of(
            "MEMBERS 1 GM01| Postcodes 1001 en 1002",
            "MEMBERS 2 GM02| Gemeente GM02",
            "MEMBERS 3 GM01,GM02| GM01 en GM02",
            "RESIDENTS 1 |1001 Postcode 1001"),
        former.list(
            "select kind || ' ' || number || ' ' || work_area || ' ' || title from"
                + " publication_series order by kind, number"));
    assertEquals(
        List.of("1 1 v1", "2 2 v2", "3 1 v3", "4 3 v4", "5 1 v1"),
        former.list(
            "select right(p.id::text, 1) || ' ' || s.number || ' v' || p.version from publication p"
                + " join publication_series s on s.id = p.series_id order by p.id"));
    assertEquals(
        List.of("PW-00000001-0000", "PW-00000002-0000"),
        former.list("select number from publication order by number limit 2"));
    assertEquals(List.of("Voor de raad"), former.list("select distinct reason from publication"));
  }

  @Test
  void whatWasPublishedCannotBeChangedAfterwardsEither() {
    publication(1, "MEMBERS", 1, "GM01|", "Gemeente GM01");

    former.migrate();

    assertEquals(
        List.of(
            "publication_entry_is_final O",
            "publication_file_is_final O",
            "publication_is_final O",
            "publication_payload_is_final O",
            "publication_reach_is_final O",
            "publication_style_is_final O",
            "publication_tombstone_is_final O"),
        former.list(
            "select tgname || ' ' || tgenabled::text from pg_trigger where tgname like"
                + " 'publication%final' order by 1"));
  }
}
