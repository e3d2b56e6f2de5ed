// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.Slow;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Whoever chooses the member files learns nothing of a household by sending many of them. */
class DisclosureScenarios extends Scenario {
  static final String OWN = ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"";
  static final String HELD = "/api/v1/aangehouden";

  @Test
  void theSameFileAgainIsAnsweredByTheEarlierPublication() {
    byte[] members = members("VB01");
    var first = publication("Herhaling", "LEDEN", members);

    var again = publication("Herhaling", "LEDEN", shuffled(members));

    assertEquals(first.getString("id"), again.getString("id"));
    assertEquals(1, again.getInt("versie"));
  }

  @Test
  void aFileThatIsNearlyAnEarlierOneWaitsForTheSupporter() {
    byte[] members = members("VB01");
    var first = publication("Bijna", "LEDEN", members);
    var held = held("Bijna", "LEDEN", without(members, 3));
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
    var held = held("Tweede van twee", "LEDEN", without(members, 5), "VB02");
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
    var held = held("Afwijzing", "LEDEN", without(members, 2), "VB03");
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

  @Slow
  @Test
  void theThirteenthFileOfAnEditionWaitsForApproval() {
    var publications = new ArrayList<String>();
    for (int i = 0; i < 12; i++) {
      publications.add(publication("Veelvrager", "LEDEN", members("VB01")).getString("id"));
    }
    var held = held("Veelvrager", "LEDEN", members("VB01"));
    var consultant = new People(server()).signedIn("budget@proef.example", "CONSULENT", OWN);

    assertEquals(12, publications.stream().distinct().count());
    assertTrue(held.getString("reden").contains("zo veel verschillende"), held.toString());
    assertEquals(204, decide(consultant, held, "VRIJGEVEN").status());

    server()
        .await(
            "/api/v1/aanvragen/" + held.getString("id"),
            r -> r.getString("status").equals("GEREED"));
  }

  @Test
  void handPickedAddressesAreRefused() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    byte[] members = members("VB01");
    String strangers = "9999ZZ;1;;;;\n".repeat(lines(members).size());
    byte[] file =
        (new String(members, StandardCharsets.UTF_8) + strangers).getBytes(StandardCharsets.UTF_8);

    var refused =
        server()
            .submit(Orders.order("Uitgezocht", "LEDEN", RequestScenarios.EDITION, "VB01"), file);

    assertEquals(400, refused.status());
    assertTrue(refused.text().contains("Minder dan 60 % van de rijen"), refused.text());
  }

  @Test
  void aPublicationTellsHowHouseholdsAreProtected() throws IOException {
    var publication = publication("Uitleg", "LEDEN", members("VB01"));

    String text = text(publication);

    assertTrue(text.contains("OB-1"), text);
    assertTrue(text.contains("willekeurige"), text);
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

  @Test
  void everyReleaseIsLoggedWithTheRuleOfEachCell() {
    var publication = publication("Vrijgave", "LEDEN", members("VB01"));
    var consultant = new People(server()).signedIn("vrijgave@proef.example", "CONSULENT", OWN);

    var release = consultant.get("/api/v1/vrijgaven/" + publication.getString("id")).json();

    assertTrue(release.getBoolean("ruis"));
    assertEquals(16, release.getString("sleutel").length());
    assertTrue(release.getString("cellen").contains("\"rule\""), release.toString());
    assertFalse(release.getString("cellen").contains("counted"), release.toString());
  }

  @Test
  void trueCountsAreDestroyedAfterThirtyDays() throws Exception {
    byte[] members = members("VB01");
    var accepted =
        server()
            .submit(Orders.order("Vergeten", "LEDEN", RequestScenarios.EDITION, "VB01"), members);
    server().publication(accepted);
    String id = accepted.json().getString("id");
    assertEquals(1, count("member_counts", id));

    execute(
        "update analysis_request set finished_at = finished_at - interval '31 days' where id = '"
            + id
            + "'");

    server().awaitTrue(() -> count("member_counts", id) == 0);
    assertEquals(1, count("match_report", id));
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

  /** The same rows, the last one first. */
  private static byte[] shuffled(byte[] file) {
    var lines = lines(file);
    var turned =
        IntStream.range(0, lines.size())
            .mapToObj(i -> i == 0 ? lines.get(0) : lines.get(lines.size() - i))
            .toList();
    return (String.join("\n", turned) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** The file without its last rows. */
  private static byte[] without(byte[] file, int rows) {
    var lines = lines(file);
    return (String.join("\n", lines.subList(0, lines.size() - rows)) + "\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static long count(String table, String request) {
    try (var connection = database();
        var row =
            connection
                .createStatement()
                .executeQuery(
                    "select count(*) from %s where request_id = '%s'".formatted(table, request))) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = database()) {
      connection.createStatement().execute(sql);
    }
  }

  private static Connection database() throws SQLException {
    return DriverManager.getConnection(RunningServer.now().databaseUrl(), "postgres", "x");
  }
}
