// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** Whoever cannot be served now is told so at once, and when to come back. */
@Asvs({"2.4.1", "15.2.2"})
class PressureScenarios extends Scenario {
  static final String QUEUED =
      """
      insert into analysis_request
        (id, library_id, kind, edition_id, work_area, approved, state, run_at)
      select gen_random_uuid(), library_id, kind, edition_id, work_area, '', 'READY',
        clock_timestamp() + interval '1 day'
      from analysis_request, generate_series(1, ?) where id::text = ?""";

  @Test
  void aLibraryWithTooManyWaitingIsRefusedBeforeItsFileIsRead() throws IOException {
    String library = "Te veel in de rij";
    String order = queued(library, 200);
    try {
      var refused = server().submit(order);
      assertRefused(429, "Er wachten al 200 aanvragen", refused);
      server().ensureLibrary("Buurvrouw");
      assertEquals(202, server().submit(order.replace(library, "Buurvrouw")).status());

      String members = Orders.order(library, "LEDEN", RequestScenarios.EDITION, "VB14");
      var form = new Form().json("aanvraag", members).file("ledenbestand", "x".repeat(100_000));
      try (var upload = new OpenUpload(server(), token(), "te-veel", form)) {
        assertEquals(429, upload.sendTo(2_000).status());
      }
    } finally {
      withdraw(library);
    }
    assertEquals(202, server().submit(order).status());
  }

  @Test
  void aDraftIsKeptWhenThereIsNoRoomForIt() {
    String library = "Concept in de rij";
    queued(library, 200);
    new People(server())
        .signedIn("rij@web.example", "MEDEWERKER", ",\"bibliotheek\":\"" + library + "\"");
    var browser = PageSession.of(server(), "rij@web.example");
    String draft = DraftPages.begin(browser, library, "INWONERS");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB14"));
    try {
      var refused = browser.post(draft + "/overzicht", Map.of());

      assertEquals(429, refused.status(), refused::text);
      assertTrue(refused.text().contains("Er wachten al 200 aanvragen"), refused.text());
      assertTrue(Integer.parseInt(refused.header("Retry-After")) >= 5);
    } finally {
      withdraw(library);
    }
    assertEquals(303, browser.post(draft + "/overzicht", Map.of()).status());
  }

  @Test
  void aFullQueueTakesNothingFromAnybody() throws IOException {
    String library = "Volle rij";
    String order = queued(library, 5_000);
    try {
      server().ensureLibrary("Nieuwkomer");
      String other = order.replace(library, "Nieuwkomer");

      assertRefused(503, "De wachtrij is vol", server().submit(other));
      var form = new Form().json("aanvraag", other);
      try (var upload = new OpenUpload(server(), token(), "volle-rij", form)) {
        assertEquals(503, upload.status(), "before a byte of the body");
      }
    } finally {
      withdraw(library);
    }
    assertEquals(202, server().submit(order.replace(library, "Nieuwkomer")).status());
  }

  /** As after a failover, and then as while it is down. */
  @Test
  @Asvs("16.5.2")
  void whileTheDatabaseIsAwayCallersAreToldToComeBack() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Weg");
    String order = Orders.order("Weg", "INWONERS", RequestScenarios.EDITION, "VB03");
    try {
      login("set default_transaction_read_only = on");
      assertRefused(503, "gegevensbank", server().submit(order));
      login("nologin");
      assertRefused(503, "gegevensbank", server().submit(order));
      assertRefused(503, "gegevensbank", server().get("/api/v1/aanvragen"));
      var page = server().as(null).send("GET", "/ui", Map.of("Cookie", cookie()), "");
      assertEquals(503, page.status(), page::text);
      assertEquals("5", page.header("Retry-After"));
      assertTrue(page.text().contains("<html"), page.text());
    } finally {
      login("login");
      login("reset default_transaction_read_only");
    }
    server().awaitTrue(() -> server().submit(order).status() == 202);
  }

  private static String cookie() {
    return "__Host-publiekswijzer=" + "A".repeat(43);
  }

  /** Changes how the server logs in, and ends what it has. */
  private static void login(String how) {
    Superuser.change("alter role publiekswijzer " + how);
    Superuser.list(
        "select pg_terminate_backend(pid)::text from pg_stat_activity where usename ="
            + " 'publiekswijzer'");
  }

  @Test
  void moreThanIsTakenIsRefusedByItsLengthAlone() throws IOException {
    try (var upload = new OpenUpload(server(), token(), "te-groot", new Form(), 10_000_000_000L)) {
      assertEquals(413, upload.status());
    }
  }

  private static void assertRefused(int status, String words, Answer answer) {
    assertEquals(status, answer.status(), answer::text);
    assertTrue(answer.header("Content-Type").startsWith("application/problem+json"));
    assertTrue(answer.text().contains(words), answer.text());
    int wait = Integer.parseInt(answer.header("Retry-After"));
    assertTrue(wait >= 5 && wait <= 600, "Retry-After: " + wait);
  }

  /** An order of a library of which this many others wait for tomorrow. */
  private String queued(String library, int many) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    String order = Orders.order(library, "INWONERS", RequestScenarios.EDITION, "VB14");
    var first = server().submit(order);
    server().publication(first);
    Superuser.change(QUEUED, many, first.json().getString("id"));
    return order;
  }

  private static void withdraw(String library) {
    Superuser.change(
        "update analysis_request set state = 'CANCELLED', finished_at = clock_timestamp() where"
            + " state = 'READY' and run_at > clock_timestamp() + interval '1 hour' and library_id ="
            + " (select id from library where name = ?)",
        library);
  }

  private String token() {
    return server().identities().token(server(), RequestScenarios.REQUESTS);
  }
}
