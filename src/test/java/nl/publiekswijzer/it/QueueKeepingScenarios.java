// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Requests are withdrawn by who asked, and put right by the administrator. */
class QueueKeepingScenarios extends Scenario {
  static final String QUEUE = "/api/v1/wachtrij";

  @Test
  void aRunningRequestThatIsWithdrawnStopsCleanly() throws Exception {
    String id;
    try (var stopped = new StoppedAttempts()) {
      id = submitted("Ingetrokken", "LEDEN", "VB04");
      server().awaitTrue(() -> stopped.waiting() > 0);
      assertEquals(204, cancel(id).status());
      assertEquals("INGETROKKEN", status(id));
    }

    server().awaitTrue(() -> log().contains("stale_token: request " + id));
    assertEquals(204, cancel(id).status());
    assertEquals(
        "0",
        Superuser.text("select count(*)::text from publication where request_id::text = ?", id));
    server().awaitTrue(() -> left(id).equals("0"));
    server().publication(server().submit(order("Ingetrokken", "INWONERS", "VB04")));
  }

  @Test
  void whatFailsAfterItWasTakenOverIsNoIncident() throws Exception {
    String id;
    try (var stopped = new StoppedAttempts()) {
      id = submitted("Overgenomen", "LEDEN", "VB04");
      server().awaitTrue(() -> stopped.waiting() > 0);
      Superuser.change(
          "update analysis_request set token = token + 1, lease_until = clock_timestamp()"
              + " where id::text = ?",
          id);
      stopped.cutOff();
      server().awaitTrue(() -> log().contains("stale_token: request " + id + ", token 1"));
    }

    server().await("/api/v1/aanvragen/" + id, r -> r.getString("status").equals("GEREED"));
    assertFalse(log().contains("request " + id + " failed"), "an incident");
  }

  @Test
  void whatIsPublishedIsNotWithdrawn() {
    var accepted = server().submit(order("Te laat", "INWONERS", "VB05"));
    server().publication(accepted);

    var refused = cancel(accepted.json().getString("id"));

    assertEquals(409, refused.status());
    assertTrue(refused.text().contains("al afgelopen"), refused.text());
    assertEquals(404, cancel("7f000001-0000-0000-0000-000000000000").status());
  }

  @Test
  void prioritySaysWhatGoesFirstInALibraryAndNowhereElse() throws Exception {
    try (var stopped = StoppedAttempts.busy(server())) {
      assertTrue(stopped.waiting() >= 2);
      String usual = submitted("Met prioriteit", "INWONERS", "VB06");
      String other = submitted("Zonder prioriteit", "INWONERS", "VB06");
      int before = place(usual);
      var accepted = server().submit(withPriority("VB07", 1));
      String first = accepted.json().getString("id");

      assertEquals(before, place(other));
      assertEquals(before + 1, place(first));
      assertEquals(before + 2, place(usual));
    }
    var refused = server().submit(withPriority("VB08", 10));
    assertEquals(400, refused.status());
    assertTrue(refused.text().contains("van 1 (eerst) tot en met 9"), refused.text());
  }

  private static String withPriority(String area, int priority) {
    return order("Met prioriteit", "INWONERS", area)
        .replaceFirst("}$", ",\"prioriteit\":" + priority + "}");
  }

  @Test
  void theAdministratorSeesWhichNodesAreThere() {
    var nodes = server().identities().asAdministrator(server()).get(QUEUE + "/knooppunten");

    var node = nodes.list().get(0);
    assertTrue(node.getString("naam").startsWith("node-"), nodes::text);
    assertEquals(2, node.getInt("hoogstens"));
    assertTrue(node.getInt("stilte") < 60, nodes::text);
    String page = PageSession.of(server(), "beheerder").get("/ui/beheer/wachtrij").text();
    assertTrue(page.contains(node.getString("naam")), page);
    assertTrue(page.contains("Actief"), page);
  }

  @Test
  void theAdministratorSetsARequestAsideAndBringsItBack() throws Exception {
    String id;
    try (var stopped = StoppedAttempts.busy(server())) {
      assertTrue(stopped.waiting() >= 2);
      id = submitted("Geparkeerd", "INWONERS", "VB08");
      assertEquals("[\"INTREKKEN\",\"PARKEREN\",\"VOORRANG\"]", entry(id).get("acties").toString());
      assertEquals(204, act(id, "PARKEREN").status());
      assertEquals(409, act(id, "OPNIEUW").status());
    }

    assertEquals("GEPARKEERD", status(id));
    var parked = server().get("/api/v1/aanvragen/" + id).json();
    assertFalse(parked.containsKey("plaatsInWachtrij"), parked.toString());
    assertEquals(204, act(id, "HERVATTEN").status());
    server().await("/api/v1/aanvragen/" + id, r -> r.getString("status").equals("GEREED"));
  }

  @Test
  void theQueueShowsNoWorkAreaAndIsForTheAdministrator() throws Exception {
    try (var stopped = StoppedAttempts.busy(server())) {
      assertTrue(stopped.waiting() >= 2);
      String id = submitted("Gezien", "INWONERS", "VB02");
      var entry = entry(id);
      assertEquals("Gezien", entry.getString("bibliotheek"));
      assertFalse(entry.toString().contains("VB02"), entry.toString());
      assertEquals(403, server().get(QUEUE).status());
      assertEquals(204, act(id, "INTREKKEN").status());
      assertEquals("INGETROKKEN", status(id));
    }
    assertEquals(400, act("7f000001-0000-0000-0000-000000000000", "WISSEN").status());
    assertEquals(404, act("7f000001-0000-0000-0000-000000000000", "PARKEREN").status());
  }

  private Answer members(String library, String area) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    return server()
        .submit(
            order(library, "LEDEN", area), server().sampleMembers(RequestScenarios.EDITION, area));
  }

  private static String order(String library, String kind, String area) {
    return Orders.order(library, kind, RequestScenarios.EDITION, area);
  }

  private String submitted(String library, String kind, String area) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var accepted =
        kind.equals("LEDEN") ? members(library, area) : server().submit(order(library, kind, area));
    assertEquals(202, accepted.status(), accepted::text);
    return accepted.json().getString("id");
  }

  private Answer cancel(String id) {
    return server()
        .send("POST", "/api/v1/aanvragen/" + id + "/annuleringen", "application/json", "");
  }

  private Answer act(String id, String deed) {
    return server()
        .identities()
        .asAdministrator(server())
        .send(
            "POST",
            QUEUE + "/" + id + "/acties",
            "application/json",
            "{\"actie\":\"" + deed + "\"}");
  }

  private JsonObject entry(String id) {
    var queue = server().identities().asAdministrator(server()).get(QUEUE);
    return queue.list().stream()
        .filter(e -> e.getString("id").equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(queue.text()));
  }

  private String status(String id) {
    return server().get("/api/v1/aanvragen/" + id).json().getString("status");
  }

  private int place(String id) {
    return server().get("/api/v1/aanvragen/" + id).json().getInt("plaatsInWachtrij");
  }

  private static String left(String id) {
    return Superuser.text(
        "select count(*)::text from analysis_work where request_id::text = ?", id);
  }

  private static String log() {
    try {
      return Files.readString(RunningServer.now().process().log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
