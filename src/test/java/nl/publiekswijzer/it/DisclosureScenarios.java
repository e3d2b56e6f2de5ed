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

  @Test
  void aFileThatIsNearlyAnEarlierOneWaitsForTheSupporter() {
    byte[] members = members("VB01");
    var first = publication("Bijna", "LEDEN", members);
    var held = held("Bijna", "LEDEN", without(members, 15));
    var consultant = new People(server()).signedIn("besluit@proef.example", "CONSULENT", OWN);

    assertEquals("AANGEHOUDEN", held.getString("status"));
    assertTrue(held.getString("reden").contains("lijkt sterk op een bestand"), held.toString());
    assertTrue(consultant.get(HELD).text().contains(held.getString("id")));
    assertEquals(400, decide(consultant, held, "VRIJGEVEN").status());

    assertEquals(204, decide(consultant, held, "VERWIJZEN").status());

    var answered = server().get("/api/v1/aanvragen/" + held.getString("id")).json();
    assertEquals("GEREED", answered.getString("status"));
    assertTrue(answered.getString("publicatie").endsWith(first.getString("id")));
    assertEquals(409, decide(consultant, held, "AFWIJZEN").status());
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
    var consultant = new People(server()).signedIn("afwijzer@proef.example", "CONSULENT", OWN);
    String address = HELD + "/" + held.getString("id") + "/besluit";

    assertEquals(400, consultant.send("POST", address, "{\"besluit\":\"AFWIJZEN\"}").status());
    var rejected =
        consultant.send(
            "POST", address, "{\"besluit\":\"AFWIJZEN\",\"toelichting\":\"Gebruik de eerste.\"}");

    assertEquals(204, rejected.status(), rejected::text);
    var request = server().get("/api/v1/aanvragen/" + held.getString("id")).json();
    assertEquals("AFGEWEZEN", request.getString("status"));
    assertEquals("Gebruik de eerste.", request.getString("reden"));
  }

  @Test
  void aLibraryThatSignedPublishesWithoutNoise() throws IOException {
    server().ensureLibrary("Ondertekend");
    var consultant = new People(server()).signedIn("ruis@proef.example", "CONSULENT", OWN);
    String address = "/api/v1/bibliotheken/Ondertekend/ruisverklaring";
    String statement =
        "{\"ondertekenaar\":\"D. Irecteur\",\"verklaring\":\"Wij publiceren zonder ruis.\"}";

    assertEquals(204, consultant.send("PUT", address, statement).status());
    var publication = publication("Ondertekend", "LEDEN", members("VB01"));
    var release = consultant.get("/api/v1/vrijgaven/" + publication.getString("id")).json();

    assertFalse(release.getBoolean("ruis"));
    assertTrue(text(publication).contains("getekend"), text(publication));
  }

  private byte[] members(String municipality) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    return server().sampleMembers(RequestScenarios.EDITION, municipality);
  }

  private JsonObject publication(String library, String kind, byte[] members) {
    return publication(library, kind, members, "VB01");
  }

  private JsonObject publication(String library, String kind, byte[] members, String area) {
    return server()
        .publication(
            server().submit(Orders.order(library, kind, RequestScenarios.EDITION, area), members));
  }

  private JsonObject held(String library, String kind, byte[] members) {
    return held(library, kind, members, "VB01");
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
