// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** Drafts and traces of reading stay with their library, also for who knows an identifier. */
@Asvs({"8.2.2", "8.4.1"})
class DraftIsolationScenarios extends Scenario {
  static final String DENIED = "42501";

  /** A draft with counts, opened publication and receipt of the other library; gives its id. */
  private String foreignDraft() {
    var foreign = TwoTenants.of(server()).foreign();
    String id =
        Superuser.text(
            """
            insert into request_draft (id, account_id, library_id, kind, edition_id, note, saved_at)
            select gen_random_uuid(), a.id, ?::uuid, 'MEMBERS', e.id, 'van een ander', now()
            from account a, edition e where a.email = ? and e.name = ? returning id::text""",
            foreign.libraryId(),
            foreign.email("medewerker"),
            RequestScenarios.EDITION);
    Superuser.change(
        """
        insert into draft_counts
        select id, library_id, edition_id, '{}', 'x', 1, '', 'x', 'x', 'x', '' from request_draft
        where id::text = ?""",
        id);
    for (String trace :
        List.of(
            "publication_opened (publication_id, account_id, library_id) select p.id, a.id,"
                + " p.library_id",
            "download_receipt (publication_id, account_id, library_id, file) select p.id, a.id,"
                + " p.library_id, 'publicatie.pdf'")) {
      Superuser.change(
          "insert into "
              + trace
              + " from publication p, account a where p.id::text = ? and a.email = ?"
              + " on conflict do nothing",
          foreign.publication(),
          foreign.email("medewerker"));
    }
    return id;
  }

  @Test
  void draftsAndTracesOfAnotherLibraryAreNotSeen() throws SQLException {
    String id = foreignDraft();
    String foreign = TwoTenants.of(server()).foreign().libraryId();
    try (var web = permitted()) {
      for (String table :
          List.of("request_draft", "draft_counts", "publication_opened", "download_receipt")) {
        assertFalse(
            Superuser.list("select 1 from " + table + " where library_id::text = ?", foreign)
                .isEmpty(),
            table);
        assertEquals(
            List.of(),
            Superuser.list(web, "select 1 from " + table + " where library_id::text = ?", foreign),
            table);
      }
      assertEquals(
          List.of(), Superuser.list(web, "select note from request_draft where id::text = ?", id));
      assertEquals(
          List.of(),
          Superuser.list(web, "select 1 from draft_counts where draft_id::text = ?", id));
    }
  }

  @Test
  void aDraftOfAnotherLibraryIsNotChangedRemovedOrSent() throws SQLException {
    String id = foreignDraft();
    try (var web = permitted()) {
      for (String deed :
          List.of(
              "update request_draft set note = 'x' where id::text = ? returning note",
              "delete from request_draft where id::text = ? returning note",
              "delete from draft_counts where draft_id::text = ? returning draft_id")) {
        assertEquals(List.of(), Superuser.list(web, deed, id), deed);
      }
      Superuser.list(web, "select send_draft_counts(?::uuid, '{1234}')::text", id);
      web.commit();
    }
    assertEquals(
        "van een ander", Superuser.text("select note from request_draft where id::text = ?", id));
    assertEquals(
        "1",
        Superuser.text("select count(*)::text from draft_counts where draft_id::text = ?", id));
    assertEquals(
        "0",
        Superuser.text("select count(*)::text from member_counts where request_id::text = ?", id));
  }

  @Test
  void nothingIsWrittenInTheNameOfAnotherLibrary() throws SQLException {
    var foreign = TwoTenants.of(server()).foreign();
    String id = foreignDraft();
    String account = of(id, "account_id");
    String edition = of(id, "edition_id");
    String library = foreign.libraryId();
    String publication = foreign.publication();

    assertAgainstTheRules(
        "insert into request_draft (id, account_id, library_id, kind, edition_id, saved_at) values"
            + " (gen_random_uuid(), ?::uuid, ?::uuid, 'MEMBERS', ?::bigint, now()) returning 1",
        account,
        library,
        edition);
    assertAgainstTheRules(
        "insert into draft_counts values (gen_random_uuid(), ?::uuid, ?::bigint, '{}', 'x', 1, '', 'x', 'x', 'x', '')"
            + " returning 1",
        library,
        edition);
    assertAgainstTheRules(
        "insert into publication_opened values (?::uuid, ?::uuid, ?::uuid) returning 1",
        publication,
        account,
        library);
    assertAgainstTheRules(
        "insert into download_receipt (publication_id, account_id, library_id, file) values"
            + " (?::uuid, ?::uuid, ?::uuid, 'x') returning 1",
        publication,
        account,
        library);
  }

  @Test
  void anOwnDraftIsNotGivenToAnotherLibrary() throws SQLException {
    var tenants = TwoTenants.of(server());
    String id =
        DraftPages.begin(
                PageSession.of(server(), tenants.own().email("medewerker")),
                tenants.own().library(),
                "INWONERS")
            .replaceFirst(".*/", "");

    assertAgainstTheRules(
        "update request_draft set library_id = ?::uuid where id = ?::uuid returning 1",
        tenants.foreign().libraryId(),
        id);
    assertEquals(tenants.own().libraryId(), of(id, "library_id"));
  }

  private static String of(String draft, String column) {
    return Superuser.text(
        "select " + column + "::text from request_draft where id::text = ?", draft);
  }

  private void assertAgainstTheRules(String sql, Object... values) throws SQLException {
    try (var web = permitted()) {
      var refusal = assertThrows(SQLException.class, () -> Superuser.list(web, sql, values), sql);
      assertEquals(DENIED, refusal.getSQLState(), sql);
      assertTrue(refusal.getMessage().contains("row-level security"), refusal.getMessage());
    }
  }

  /** Not even those of one's own library. */
  @Test
  void whatAMemberFileWasReducedToIsNotReadBack() throws SQLException {
    for (String column :
        List.of(
            "counts",
            "digest",
            "crossed_digest",
            "delivered_digest",
            "households",
            "sketch",
            "address_sketch",
            "edition_id",
            "*")) {
      try (var web = permitted()) {
        var refusal =
            assertThrows(
                SQLException.class,
                () -> Superuser.list(web, "select " + column + " from draft_counts"),
                column);
        assertEquals(DENIED, refusal.getSQLState(), column);
      }
    }
    try (var web = permitted()) {
      assertThrows(
          SQLException.class,
          () -> Superuser.list(web, "delete from draft_counts returning counts"));
    }
  }

  @Test
  void aDraftOfAnotherLibraryIsLikeNoneOnEveryPage() {
    String id = foreignDraft();
    var tenants = TwoTenants.of(server());
    for (String role : List.of("medewerker", "consulent")) {
      var browser = PageSession.of(server(), tenants.own().email(role));
      for (String step : List.of("", "/werkgebied", "/ledenbestand", "/themas", "/overzicht")) {
        var shown = browser.get("/ui/aanvragen/concepten/" + id + step);
        assertEquals(404, shown.status(), step);
        assertFalse(shown.text().contains(tenants.foreign().library()), step);
      }
      for (String deed : List.of("/overzicht", "/weggooien", "/themas")) {
        assertEquals(
            404,
            browser.post("/ui/aanvragen/concepten/" + id + deed, Map.of()).status(),
            role + deed);
      }
    }
    assertTrue(Superuser.list("select 1 from request_draft where id::text = ?", id).size() == 1);
  }

  private Connection permitted() throws SQLException {
    var web = Superuser.connection("publiekswijzer");
    web.setAutoCommit(false);
    Superuser.list(
        web,
        "select set_config('role', 'publiekswijzer_web', true),"
            + " set_config('publiekswijzer.libraries', ?, true)",
        "{" + TwoTenants.of(server()).own().libraryId() + "}");
    return web;
  }
}
