// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What becomes of the publications of a version in which their reach stood in their files alone.
 */
class ReachMigrationTest {
  private static final UUID LIBRARY = new UUID(0, 1);
  private static final String ALL =
      "{\"onderwerp\":{},\"werkgebied\":{\"huishoudens\":5000},\"leden\":{\"dekkingsgraad\":21.5}}";

  private FormerDatabase former;

  @BeforeEach
  void fillTheVersionBefore() {
    former = FormerDatabase.at("049");
    former.change("insert into library (id, name) values (?, 'Van vroeger')", LIBRARY);
    former.change("insert into segmentation (name, version, digest) values ('Oud', 1, 'x')");
    former.change(
        "insert into edition (name, reference_date, granularity, origin, segmentation_id,"
            + " households) select 'Editie', '2023-01-01', 'ADDRESS', 'DELIVERED', id, 1000 from"
            + " segmentation");
    former.change(
        "insert into publication_series (library_id, kind, number, work_area, title) values (?,"
            + " 'COMBINED', 1, 'GM01|', 'Gemeente')",
        LIBRARY);
  }

  @AfterEach
  void drop() {
    former.database().drop();
  }

  private void publication(int number, String figures, String digest) {
    var request = new UUID(8, number);
    former.change(
        "insert into analysis_request (id, library_id, kind, edition_id, work_area, approved, state,"
            + " finished_at) select ?, ?, 'COMBINED', id, 'GM01|', '', 'PUBLISHED', now() from"
            + " edition",
        request,
        LIBRARY);
    former.change(
        "insert into publication (id, request_id, library_id, kind, series_id, number, edition_id,"
            + " year, version, pages, template_version, software_version, token, published_at,"
            + " work_area) select ?, ?, s.library_id, s.kind, s.id, ?, e.id, 2023, ?, 9, '2.0',"
            + " '0.1', 1, now(), 'GM01|' from edition e, publication_series s",
        new UUID(9, number),
        request,
        "PW-" + number,
        number);
    former.change(
        "insert into publication_file (publication_id, name, media_type, sha256, size, content,"
            + " library_id) values (?, 'cijfers.json', 'application/json', ?, 1,"
            + " convert_to(?, 'UTF8'), ?)",
        new UUID(9, number),
        digest,
        figures,
        LIBRARY);
  }

  private void publication(int number, String figures) {
    publication(number, figures, Sha256.of(figures.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whatSoundFilesTellOfAllMembersIsKept() {
    publication(1, ALL);
    publication(2, ALL.replace("{\"onderwerp\":{}", "{\"onderwerp\":{\"selectie\":{}}"));
    publication(3, ALL, "damaged");
    publication(4, "no figures");

    former.migrate();

    assertEquals(
        List.of(new UUID(9, 1) + " " + LIBRARY + " 5000 21.5"),
        former.list(
            "select publication_id || ' ' || library_id || ' ' || households || ' ' || reach from"
                + " publication_reach"));
  }
}
