// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Publications are found, seen to be new, and known to have arrived. */
class InboxScenarios extends Scenario {
  static final String PUBLICATIONS = "/api/v1/publicaties";
  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Test
  void aPublicationIsNewUntilSomebodyFetchesIt() {
    var publication = published("Postvak", "VB01");
    var reader = reader("postvak", "Postvak");

    assertTrue(only(reader, "?bibliotheek=Postvak").getBoolean("ongelezen"));
    assertEquals(1, entries(reader, "?ongelezen=true").size());
    assertEquals(200, reader.get(path(publication)).status());
    assertEquals(200, head(reader, path(publication) + "/pdf").status());
    assertTrue(only(reader, "").getBoolean("ongelezen"));
    assertEquals(List.of(), receipts(reader, publication));

    assertEquals(200, reader.get(path(publication) + "/pdf").status());

    assertFalse(only(reader, "").getBoolean("ongelezen"));
    assertEquals(List.of(), entries(reader, "?ongelezen=true"));
    assertEquals(1, only(reader, "").getInt("ontvangstbewijzen"));
    var receipt = receipts(reader, publication).get(0);
    assertEquals("medewerker", receipt.getString("naam"));
    assertEquals("publicatie.pdf", receipt.getString("bestand"));
    assertFalse(receipt.toString().contains("postvak@"), receipt.toString());
  }

  @Test
  void theListIsNarrowedDownAndTurnedPageByPage() {
    published("Bladeren", "VB02");
    published("Bladeren", "VB02", "nog eens");
    published("Bladeren", "VB02", "en nog eens");
    var reader = reader("bladeren", "Bladeren");

    var first = reader.get(PUBLICATIONS + "?paginaGrootte=2&zoek=blader");
    assertEquals("3", first.header("X-Total-Count"));
    assertEquals(List.of(3, 2), versions(list(first)));
    String next = link(first, "next");
    assertTrue(next.contains("pagina=2") && next.contains("zoek=blader"), next);
    var second = reader.get(next.replaceFirst("^https?://[^/]+", ""));
    assertEquals(List.of(1), versions(list(second)));
    assertEquals("", link(second, "next"));
    assertTrue(link(second, "prev").contains("pagina=1"));

    var entry = entries(reader, "?jaar=2024&soort=INWONERS").get(0);
    assertEquals(RequestScenarios.EDITION, entry.getString("editie"));
    assertEquals(Identities.PROVINCE, entry.getString("provincie"));
    assertTrue(entry.getInt("pdfGrootte") > 10_000, entry.toString());
    assertFalse(entry.getString("werkgebied").isBlank(), entry.toString());
    assertEquals(List.of(), entries(reader, "?jaar=2019"));
    assertEquals(List.of(), entries(reader, "?soort=LEDEN"));
    assertEquals(List.of(), entries(reader, "?provincie=Elders"));
    assertEquals(400, reader.get(PUBLICATIONS + "?soort=ALLES&pagina=0").status());
  }

  @Test
  void theYearShowsWhatIsThereUnderwayAndMissing() throws Exception {
    published("Jaar", "VB03");
    var reader = reader("jaar", "Jaar");
    server().ensureLibrary("Jaar zonder");
    var without = reader("jaar-zonder", "Jaar zonder");

    var standing = list(reader.get("/api/v1/jaaroverzichten/2024")).get(0);
    assertEquals("GEPUBLICEERD", standing.getString("stand"));
    assertEquals(1, standing.getInt("versie"));
    var none = list(without.get("/api/v1/jaaroverzichten/2024"));
    assertEquals(1, none.size());
    assertEquals("NOG_NIET_GEVRAAGD", none.get(0).getString("stand"));
    assertEquals(404, reader.get("/api/v1/jaaroverzichten/ooit").status());

    try (var stopped = new StoppedAttempts()) {
      server()
          .submit(
              Orders.order("Jaar zonder", "LEDEN", RequestScenarios.EDITION, "VB03"),
              server().sampleMembers(RequestScenarios.EDITION, "VB03"));
      server().awaitTrue(() -> stopped.waiting() > 0);
      var underway = list(without.get("/api/v1/jaaroverzichten/2024")).get(0);
      assertEquals("ONDERWEG", underway.getString("stand"));
      assertEquals("LEDEN", underway.getString("soort"));
    }
  }

  @Test
  void theArchiveHoldsEveryVersionWithWhatProvesIt() {
    var publication = published("Archief", "VB04");
    published("Archief", "VB04", "voor de raad");
    var reader = reader("archief", "Archief");

    var versions = list(reader.get("/api/v1/bibliotheken/Archief/publicaties"));

    assertEquals(List.of(2, 1), versions(versions));
    var first = versions.get(1);
    assertEquals(publication.getString("sha256"), first.getString("sha256"));
    assertEquals(
        "Eerste versie van dit jaar. Bij de aanvraag: proef", first.getString("toelichting"));
    assertEquals(
        "Nieuwe versie: met een andere opmerking. Bij de aanvraag: voor de raad",
        versions.get(0).getString("toelichting"));
    assertFalse(first.getBoolean("vergelijking"));
    assertTrue(versions.get(0).getBoolean("vergelijking"));
    assertTrue(first.getInt("cijfersGrootte") > 1000, first.toString());
    assertEquals(404, reader.get("/api/v1/bibliotheken/Elders/publicaties").status());
  }

  @Test
  void aPublicationHasAFrontPageAndAWorkbook() throws IOException {
    var publication = published("Voorblad", "VB06");
    var picture = server().get(path(publication) + "/voorblad", "image/png");
    var workbook = server().get(publication.getString("cijfers"), WORKBOOK);

    assertEquals(200, picture.status(), picture::text);
    assertTrue(picture.header("Content-Type").startsWith("image/png"));
    assertTrue(picture.header("Cache-Control").startsWith("private, max-age"));
    int width = ImageIO.read(new ByteArrayInputStream(picture.bytes())).getWidth();
    assertTrue(Math.abs(width - 240) <= 1, "width " + width);
    assertTrue(workbook.header("Content-Type").startsWith(WORKBOOK));
    assertTrue(
        workbook
            .header("Content-Disposition")
            .matches(
                "attachment; filename=\"voorblad_[a-z-]+analyse_zilverdamme_2024_v1_cijfers"
                    + "\\.xlsx\""));
    assertEquals(
        workbook.header("ETag"),
        server().get(publication.getString("cijfers"), WORKBOOK).header("ETag"));
    assertEquals(
        404,
        server().get(PUBLICATIONS + "/7f000001-0000-0000-0000-000000000000/voorblad").status());
  }

  @Test
  void whatSomebodyBeganAndReadIsAmongTheOwnData() {
    var publication = published("Eigen gegevens", "VB02");
    var reader = reader("eigengegevens", "Eigen gegevens");
    var colleague = reader("leestniet", "Eigen gegevens");
    DraftPages.begin(
        PageSession.of(server(), "eigengegevens@proef.example"), "Eigen gegevens", "LEDEN");
    reader.get(path(publication) + "/pdf");

    var data = reader.get("/api/v1/mijn-account/gegevens").json();

    var draft = data.getJsonArray("concepten").getJsonObject(0);
    assertEquals("Eigen gegevens", draft.getString("bibliotheek"));
    assertEquals("LEDEN", draft.getString("soort"));
    assertTrue(draft.getString("bewaardOp").startsWith("20"), draft.toString());
    var opened = data.getJsonArray("geopendePublicaties").getJsonObject(0);
    assertEquals(publication.getString("id"), opened.getString("publicatie"));
    assertEquals(1, opened.getInt("versie"));
    var received = data.getJsonArray("ontvangstbewijzen").getJsonObject(0);
    assertEquals("publicatie.pdf", received.getString("bestand"));
    assertEquals("Eigen gegevens", received.getString("bibliotheek"));
    String other = colleague.get("/api/v1/mijn-account/gegevens").text();
    assertTrue(other.contains("\"concepten\":[]"), other);
    assertFalse(other.contains(publication.getString("id")), other);
  }

  private JsonObject published(String library, String area) {
    return published(library, area, "proef");
  }

  /** The same question with another note is another version. */
  private JsonObject published(String library, String area, String note) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    String order = Orders.order(library, "INWONERS", RequestScenarios.EDITION, area);
    return server().publication(server().submit(order.replace("proef", note)));
  }

  private BrowserSession reader(String name, String library) {
    return new People(server())
        .signedIn(name + "@proef.example", "MEDEWERKER", ",\"bibliotheek\":\"" + library + "\"");
  }

  private Answer head(BrowserSession session, String path) {
    return server().as(null).send("HEAD", path, Map.of("Cookie", session.cookie()), "");
  }

  private static String path(JsonObject publication) {
    return PUBLICATIONS + "/" + publication.getString("id");
  }

  private static List<JsonObject> entries(BrowserSession session, String query) {
    return list(session.get(PUBLICATIONS + query));
  }

  private static JsonObject only(BrowserSession session, String query) {
    var entries = entries(session, query);
    assertEquals(1, entries.size(), entries::toString);
    return entries.get(0);
  }

  private static List<JsonObject> receipts(BrowserSession session, JsonObject publication) {
    return list(session.get(path(publication) + "/ontvangstbewijzen"));
  }

  private static List<JsonObject> list(Answer answer) {
    assertEquals(200, answer.status(), answer::text);
    return answer.list();
  }

  private static List<Integer> versions(List<JsonObject> entries) {
    return entries.stream().map(e -> e.getInt("versie")).toList();
  }

  private static String link(Answer answer, String relation) {
    return answer.headers("Link").stream()
        .flatMap(line -> List.of(line.split(", ?(?=<)")).stream())
        .filter(link -> link.contains("rel=\"" + relation + "\""))
        .map(link -> link.replaceFirst("^<([^>]*)>.*", "$1"))
        .findFirst()
        .orElse("");
  }
}
