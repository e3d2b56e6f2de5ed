// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.preservation.mdto.MdtoSchema;
import org.junit.jupiter.api.Test;

/** Every door of a withdrawn publication tells what became of it, and gives nothing of it. */
class WithdrawalScenarios extends Scenario {
  private static final String LIBRARY = "Bibliotheek Ingetrokken";
  private static final String REASON = "Het werkgebied klopte niet.";

  private String published(String note) {
    String order =
        Orders.order(LIBRARY, "INWONERS", RequestScenarios.EDITION, "VB06")
            .replaceFirst("\\}$", ",\"toelichting\":\"" + note + "\"}");
    return server().publication(server().submit(order)).getString("id");
  }

  /** Where something of a publication is read, but for its metadata and the form to withdraw it. */
  private static List<String> doors(String id) throws IOException {
    try (var routes =
        WithdrawalScenarios.class.getResourceAsStream(
            "/nl/publiekswijzer/households-by-route.txt")) {
      return new String(routes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.matches("GET (api|ui) publicaties/\\{id}.*"))
          .filter(line -> !line.contains("mdto") && !line.contains("intrekken"))
          .map(line -> line.substring("GET ".length(), line.indexOf(" =")))
          .map(route -> "/" + route.replace("api ", "api/v1/").replace("ui ", "ui/"))
          .map(route -> route.replace("{id}", id).replace("{tabel}", "werkgebied-1"))
          .toList();
    }
  }

  @Test
  void everyDoorTellsWhatBecameOfIt() throws IOException {
    server().demonstrationEdition(RequestScenarios.EDITION);
    String id = published("eerste");
    String next = published("tweede");
    var browser = new Keepers(server()).consultant("intrekken");
    String links = browser.get("/ui/publicaties/" + next).headers("Link").toString();
    assertTrue(links.contains("/ui/publicaties/" + id) && links.contains("/id/" + next), links);
    String form = "/ui/publicaties/" + id + "/intrekken";
    assertTrue(browser.get(form).text().contains("kan niet ongedaan worden gemaakt"));
    assertEquals(400, browser.post(form, Map.of("reden", "kort", "opvolger", "")).status());

    var withdrawn = browser.post(form, Map.of("reden", REASON, "opvolger", ""));

    assertEquals("/ui/publicaties/" + id, withdrawn.header("Location"));
    var doors = doors(id);
    assertTrue(doors.size() >= 12, doors::toString);
    for (String door : doors) {
      var answer = door.startsWith("/ui") ? browser.get(door) : server().get(door);
      assertEquals(410, answer.status(), door);
      assertTrue(answer.text().contains(REASON), door);
    }
    var told = server().get("/api/v1/publicaties/" + id);
    assertEquals(REASON, told.json().getString("reden"));
    assertTrue(told.header("Link").contains(next), told.header("Link"));
    assertTrue(
        browser.get("/ui/publicaties/" + id).text().contains("/ui/publicaties/" + next + "\""));
    assertEquals(
        List.of(), MdtoSchema.faults(server().get("/api/v1/publicaties/" + id + "/mdto").bytes()));
    var archive = browser.get("/ui/archief/" + Server.path(LIBRARY));
    assertTrue(archive.text().contains("ingetrokken"), archive.text());
  }

  @Test
  void thePermanentAddressLeadsToThePageOrTheInterface() {
    String id = "0b4b7d0e-35a1-3d6a-9d35-0d2a6a0a6f11";
    var page = server().as(null).get("/id/" + id, "text/html");
    assertEquals(303, page.status());
    assertEquals("/ui/publicaties/" + id, page.header("Location"));
    assertEquals(
        "/api/v1/publicaties/" + id,
        server().as(null).get("/id/" + id, "application/json").header("Location"));
    assertEquals(404, server().as(null).get("/id/geen-nummer", "text/html").status());
  }
}
