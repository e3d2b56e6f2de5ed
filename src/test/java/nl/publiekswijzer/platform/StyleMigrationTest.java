// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** House styles that are still there are kept with the publications that were made in them. */
class StyleMigrationTest {
  private static final UUID LIBRARY = new UUID(1, 1);

  private final FormerDatabase former = FormerDatabase.at("043");

  @AfterEach
  void drop() {
    former.database().drop();
  }

  private void publication(int number, String look) {
    var id = new UUID(9, number);
    former.change(
        "insert into analysis_request (id, library_id, kind, edition_id, work_area, approved,"
            + " state, finished_at) select ?, ?, 'RESIDENTS', id, 'GM01|', '', 'PUBLISHED', now() from"
            + " edition",
        id,
        LIBRARY);
    former.change(
        "insert into publication (id, request_id, library_id, kind, edition_id, year, version,"
            + " pages, template_version, software_version, token, published_at, work_area, look,"
            + " series_id, number, reason) select ?, ?, ?, 'RESIDENTS', id, 2024, ?, 1, 'a', 'b', 1,"
            + " now(), 'GM01|', ?, ?, ?, '' from edition",
        id,
        id,
        LIBRARY,
        number,
        look,
        new UUID(5, 5),
        "PW-" + number);
  }

  @Test
  void onlyTheStyleThatIsStillThereIsKept() {
    former.change("insert into library (id, name) values (?, 'Van vroeger')", LIBRARY);
    former.change("insert into segmentation (name, version, digest) values ('Oud', 1, 'x')");
    former.change(
        "insert into edition (name, reference_date, granularity, origin, segmentation_id,"
            + " households) select 'Editie', '2023-01-01', 'ADDRESS', 'DELIVERED', id, 1000 from"
            + " segmentation");
    former.change(
        "insert into publication_series (id, library_id, kind, number, work_area, title) values (?,"
            + " ?, 'RESIDENTS', 1, 'GM01|', 'Gemeente')",
        new UUID(5, 5),
        LIBRARY);
    former.change(
        "insert into house_style (library_id, accent, logo, width, height, changed_at) values (?,"
            + " '#8A1538', 'logo', 10, 5, clock_timestamp())",
        LIBRARY);
    String look = former.list("select '#8A1538 ' || encode(sha256('logo'), 'hex')").get(0);
    publication(1, look);
    publication(2, look);
    publication(3, "#123456");

    former.migrate();

    assertEquals(
        List.of(look + " #8A1538 10 5"),
        former.list(
            "select look || ' ' || accent || ' ' || width || ' ' || height from"
                + " publication_style"));
    former.change(
        "insert into preservation_event (publication_id, library_id, kind, happened_at, passed,"
            + " detail, agent) select ?, ?, k, clock_timestamp(), true, '', '' from"
            + " unnest(array['REPRODUCTION', 'REPLICATION']) k",
        new UUID(9, 1),
        LIBRARY);
  }
}
