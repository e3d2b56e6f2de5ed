// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Whoever chooses the member files learns nothing of a household by sending many of them. */
class DisclosureScenarios extends Scenario {
  static final String OWN = ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"";
  static final String HELD = "/api/v1/aangehouden";

  /** Whose file another is near, nobody can tell by who decides. */
  @Test
  void aFileThatIsNearlyAnEarlierOneWaitsForTheAdministrator() {
    byte[] members = members("VB05");
    var first = publication("Bijna", "LEDEN", members);
    var held = held("Bijna", "LEDEN", without(members, 15));
    var consultant = new People(server()).signedIn("besluit@proef.example", "CONSULENT", OWN);

    assertEquals("AANGEHOUDEN", held.getString("status"));
    assertTrue(held.getString("reden").contains("lijkt sterk op een bestand"), held.toString());
    assertFalse(consultant.get(HELD).text().contains(held.getString("id")));
    assertEquals(400, decide(held, "VRIJGEVEN", "").status());

    assertEquals(204, decide(held, "VERWIJZEN", "").status());

    var answered = server().get("/api/v1/aanvragen/" + held.getString("id")).json();
    assertEquals("GEREED", answered.getString("status"));
    assertTrue(answered.getString("publicatie").endsWith(first.getString("id")));
    assertEquals(409, decide(held, "AFWIJZEN", ",\"toelichting\":\"Daarom.\"").status());
  }

  /** As the administrator. */
  private Answer decide(JsonObject held, String decision, String more) {
    return server()
        .identities()
        .asAdministrator(server())
        .send(
            "POST",
            HELD + "/" + held.getString("id") + "/besluit",
            "application/json",
            "{\"besluit\":\"%s\"%s}".formatted(decision, more));
  }

  @Test
  void aFileThatIsNearlyThatOfAnotherLibraryWaitsForTheAdministrator() {
    byte[] members = members("VB02");
    publication("Eerste van twee", "LEDEN", members, "VB02");
    var held = held("Tweede van twee", "LEDEN", without(members, 15), "VB02");
    var consultant = new People(server()).signedIn("geen-inzage@proef.example", "CONSULENT", OWN);
    var administrator = server().identities().asAdministrator(server());

    assertFalse(held.toString().contains("Eerste van twee"), held.toString());
    assertFalse(consultant.get(HELD).text().contains(held.getString("id")));
    assertEquals(404, decide(consultant, held, "VRIJGEVEN").status());
    assertTrue(administrator.get(HELD).text().contains(held.getString("id")));

    var decided =
        administrator.send(
            "POST",
            HELD + "/" + held.getString("id") + "/besluit",
            "application/json",
            "{\"besluit\":\"VRIJGEVEN\"}");

    assertEquals(204, decided.status(), decided::text);
    server()
        .await(
            "/api/v1/aanvragen/" + held.getString("id"),
            r -> r.getString("status").equals("GEREED"));
  }

  @Test
  void aRejectionTellsTheRequesterWhy() {
    byte[] members = members("VB03");
    publication("Afwijzing", "LEDEN", members, "VB03");
    var held = held("Afwijzing", "LEDEN", without(members, 15), "VB03");

    assertEquals(400, decide(held, "AFWIJZEN", "").status());
    var rejected = decide(held, "AFWIJZEN", ",\"toelichting\":\"Gebruik de eerste.\"");

    assertEquals(204, rejected.status(), rejected::text);
    var request = server().get("/api/v1/aanvragen/" + held.getString("id")).json();
    assertEquals("AFGEWEZEN", request.getString("status"));
    assertEquals("Gebruik de eerste.", request.getString("reden"));
  }

  @Test
  void exactMembersAreSignedForByTwoPersonsOneOfTheLibraryAndCloseTheArea() throws IOException {
    server().ensureLibrary("Ondertekend");
    var people = new People(server());
    var consultant = people.signedIn("ruis@proef.example", "CONSULENT", OWN);
    var second = people.signedIn("ruis-twee@proef.example", "CONSULENT", OWN);
    var employee =
        people.signedIn(
            "ruis-drie@proef.example", "MEDEWERKER", ",\"bibliotheek\":\"Ondertekend\"");
    String address =
        "/api/v1/bibliotheken/Ondertekend/ruisverklaringen/"
            + Server.path(RequestScenarios.EDITION);
    String statement = "{\"verklaring\":\"Wij publiceren exacte aantallen.\"}";
    byte[] members = members("VB19");

    assertEquals(403, server().send("PUT", address, "application/json", statement).status());
    assertEquals(204, consultant.send("PUT", address, statement).status());
    String read =
        employee
            .get("/api/v1/bibliotheken/Ondertekend/ruisverklaringen")
            .list()
            .get(0)
            .getString("voorgesteldOp");
    String confirmation = "{\"voorgesteldOp\":\"" + read + "\"}";
    assertEquals(409, consultant.send("POST", address + "/bevestiging", confirmation).status());
    assertEquals(409, second.send("POST", address + "/bevestiging", confirmation).status());
    assertEquals(204, employee.send("POST", address + "/bevestiging", confirmation).status());
    var publication = publication("Ondertekend", "LEDEN", members, "VB19");
    var release = consultant.get("/api/v1/vrijgaven/" + publication.getString("id")).json();

    assertFalse(release.getBoolean("ruis"));
    assertTrue(text(publication).contains("getekend"), text(publication));
    var after =
        server()
            .await(
                server()
                    .submit(
                        Orders.order("Na exact", "LEDEN", RequestScenarios.EDITION, "VB19"),
                        members("VB19"))
                    .header("Location"),
                r -> r.getString("status").matches("GEREED|AFGEWEZEN|AANGEHOUDEN"));
    assertEquals("AFGEWEZEN", after.getString("status"), after.toString());
    assertTrue(after.getString("reden").contains("alles verteld"), after.toString());
  }

  private byte[] members(String municipality) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    return server().sampleMembers(RequestScenarios.EDITION, municipality);
  }

  private JsonObject publication(String library, String kind, byte[] members) {
    return publication(library, kind, members, "VB05");
  }

  private JsonObject publication(String library, String kind, byte[] members, String area) {
    return server()
        .publication(
            server().submit(Orders.order(library, kind, RequestScenarios.EDITION, area), members));
  }

  private JsonObject held(String library, String kind, byte[] members) {
    return held(library, kind, members, "VB05");
  }

  private JsonObject held(String library, String kind, byte[] members, String area) {
    var accepted =
        server().submit(Orders.order(library, kind, RequestScenarios.EDITION, area), members);
    return server()
        .await(accepted.header("Location"), r -> !r.getString("status").matches("WACHT|BEZIG"));
  }

  private static Answer decide(BrowserSession session, JsonObject held, String decision) {
    return session.send(
        "POST",
        HELD + "/" + held.getString("id") + "/besluit",
        "{\"besluit\":\"" + decision + "\",\"toelichting\":\"Daarom.\"}");
  }

  private String text(JsonObject publication) throws IOException {
    try (var document = Loader.loadPDF(server().get(publication.getString("pdf")).bytes())) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static List<String> lines(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).lines().toList();
  }

  /**
   * The same file without its last rows: so many that not all of them are of households that others
   * tell of too.
   */
  private static byte[] without(byte[] file, int rows) {
    var lines = lines(file);
    return (String.join("\n", lines.subList(0, lines.size() - rows)) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
