// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of the rows of an earlier version; the owner of the schema is no superuser. */
class MigrationTest {
  private static final UUID LIBRARY = new UUID(0, 1);
  private static final UUID UNUSED = new UUID(0, 2);

  private FormerDatabase former;

  @BeforeEach
  void migrateToTheVersionBefore() {
    former = FormerDatabase.at("019");
    former.change(
        "insert into library (id, name) values (?, 'Van vroeger'), (?, 'Leeg')", LIBRARY, UNUSED);
    former.change("insert into segmentation (name, version, digest) values ('Oud', 1, 'x')");
    edition("Voorheen", "DELIVERED");
  }

  @AfterEach
  void drop() {
    former.database().drop();
  }

  private void edition(String name, String origin) {
    former.change(
        "insert into edition (name, reference_date, granularity, origin, segmentation_id,"
            + " households) select ?, '2023-01-01', 'ADDRESS', ?, id, 1000 from segmentation",
        name,
        origin);
  }

  private void request(long number, String kind, String state, boolean members) {
    var id = new UUID(1, number);
    former.change(
        "insert into analysis_request (id, library_id, kind, edition_id, work_area, approved, state,"
            + " held_for, finished_at) select ?, ?, ?, id, 'GM01|', '', ?, ?,"
            + " case when ? in ('PUBLISHED', 'DEAD') then now() end from edition",
        id,
        LIBRARY,
        kind,
        state,
        state.equals("HELD") ? "BUDGET" : null,
        state);
    if (members) {
      former.change(
          "insert into member_counts (request_id, library_id, counts) values (?, ?, '{}')",
          id,
          LIBRARY);
      former.change(
          "insert into member_set (request_id, library_id, edition_id, digest, households, sketch)"
              + " select ?, ?, id, 'x', 300, '' from edition",
          id,
          LIBRARY);
    }
  }

  private void migrate() {
    former.migrate();
  }

  /** Their counts cannot be drawn as they are now, and their files are kept nowhere. */
  @Test
  void requestsUnderWayWithAMemberFileEndAndWhoAskedIsTold() {
    request(1, "RESIDENTS", "READY", false);
    request(2, "MEMBERS", "READY", true);
    request(3, "MEMBERS", "HELD", true);
    request(4, "COMBINED", "DEAD", true);
    request(5, "MEMBERS", "PUBLISHED", true);

    migrate();

    assertEquals(
        List.of("1 READY", "2 REJECTED", "3 REJECTED", "4 REJECTED", "5 PUBLISHED"),
        former.list("select right(id::text, 1) || ' ' || state from analysis_request order by id"));
    assertEquals(
        List.of("2 REQUEST_REJECTED 2023", "3 REQUEST_REJECTED 2023"),
        former.list(
            "select right(subject::text, 1) || ' ' || type || ' ' || year from outbox order by"
                + " subject"));
    assertEquals(
        List.of("5 OB-1 false"),
        former.list(
            "select right(request_id::text, 1) || ' ' || scheme || ' ' || charged from member_set"));
  }

  @Test
  void aLibraryIsConfirmedByWhoeverChoseAPasswordAndStaysSo() {
    former.change(
        "insert into account (id, email, name, role, library_id, password, created_at) values (?,"
            + " 'a@proef.example', 'A', 'EMPLOYEE', ?, 'gekozen', now())",
        new UUID(2, 1),
        LIBRARY);

    migrate();

    String confirmed = "select name || ' ' || confirmed from library order by name";
    assertEquals(List.of("Leeg false", "Van vroeger true"), former.list(confirmed));
    former.change("delete from account");
    former.change(
        "insert into account (id, email, name, role, library_id, password, one_time, created_at)"
            + " values (?, 'b@proef.example', 'B', 'EMPLOYEE', ?, 'eenmalig', true, now())",
        new UUID(2, 2),
        UNUSED);
    assertEquals(List.of("Leeg false", "Van vroeger true"), former.list(confirmed));
    former.change("update account set one_time = false");
    assertEquals(List.of("Leeg true", "Van vroeger true"), former.list(confirmed));
  }

  /** Its invented addresses were made of true counts, which a sample of them would tell. */
  @Test
  void noMemberFilesAreInventedForAnEditionThatWasMadeOfAnother() {
    edition("Ingebouwd", "FICTITIOUS");
    edition("Gemaakt", "FICTITIOUS");
    former.change(
        "insert into edition_import (id, edition_name, instruction, state) values (?, 'Gemaakt',"
            + " '{\"fromEdition\":\"Voorheen\",\"name\":\"Gemaakt\"}', 'DONE')",
        new UUID(3, 1));

    migrate();

    assertEquals(
        List.of("Gemaakt false", "Ingebouwd true", "Voorheen true"),
        former.list("select name || ' ' || sampled from edition order by name"));
  }

  @Test
  void theSecretOfAServerInUseIsItsFirstKey() {
    migrate();

    assertEquals(
        List.of("server 0"), former.list("select id || ' ' || generation from secret_key"));
  }
}
