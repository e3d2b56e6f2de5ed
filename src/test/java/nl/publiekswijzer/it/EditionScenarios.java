// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editions come in whole, or not at all. */
class EditionScenarios extends Scenario {
  static final String CATALOGUE =
      """
      code;hoofdsegment;naam;leeftijd;welstand;huishoudens_nl
      P;;Pioniers;30;40;
      Q;;Rustzoekers;70;60;
      P1;P;Stadspioniers;25;35;3000000
      P2;P;Dorpspioniers;35;45;1000000
      Q1;Q;Rustzoekers;70;60;4000000
      """;
  static final String AREAS =
      """
      postcode4;gemeentecode;gemeente;provinciecode;provincie
      9991;TG01;Testgemeente;TP1;Testprovincie
      9992;TG01;Testgemeente;TP1;Testprovincie
      """;

  @Test
  void deliveredAddressesBecomeAnEdition() {
    var run =
        server()
            .importEdition(
                delivered("Geleverd 2023", "\"licentieTot\":\"2023-12-31\",")
                    .file(
                        "huishoudens",
                        "postcode;huisnummer;toevoeging;subsegment\n9991AB;1;;P1\n9991 ab;1;A;P2\n"));

    assertEquals("GEREED", run.getString("status"), run.toString());
    assertEquals(2, run.getInt("rijen"));
    var edition = server().get("/api/v1/edities/Geleverd%202023").json();
    assertEquals(
        """
        {"fijnheid":"ADRES","gelijkeStraten":0,"huishoudens":2,\
        "ledencijfers":"PER_SEGMENT","naam":"Geleverd 2023","open":true,"peildatum":"2023-01-01","soort":"GELEVERD","straten":0}""",
        edition.toString());
    var licence = server().get("/api/v1/edities/Geleverd%202023/licenties").text();
    assertTrue(licence.contains("\"tot\":\"2023-12-31\""), licence);
  }

  /**
   * As an earlier version left it; while the server runs another one is looked for now and then.
   */
  @Test
  void anEditionFromBeforeBaseTablesIsShownOnceItsOwnIsDrawn() {
    server()
        .importEdition(
            delivered("Van vroeger 2023", "")
                .file(
                    "huishoudens",
                    "postcode;huisnummer;toevoeging;subsegment\n9991AB;1;;P1\n9991AB;2;;P2\n"));
    Superuser.change(
        "update edition set protection = null, content_digest = null where name = ?",
        "Van vroeger 2023");

    server().awaitTrue(() -> server().get("/api/v1/edities/Van%20vroeger%202023").status() == 200);

    assertEquals(
        "OB-2 true",
        Superuser.text(
            "select protection || ' ' || (content_digest is not null) from edition where name = ?",
            "Van vroeger 2023"));
  }

  @Test
  void mistakesAreToldWithTheirLinesAndNothingIsLoaded() {
    var run =
        server()
            .importEdition(
                delivered("Foute editie", "")
                    .file(
                        "huishoudens",
                        """
                        postcode;huisnummer;toevoeging;subsegment
                        9991AB;1;;P1
                        0991AB;1;;P1
                        9991AB;geen;;P1
                        9991AB;3;;ZZ
                        1234AB;4;;P1
                        """));

    var told =
        run.getJsonArray("fouten").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    assertEquals(
        """
        huishoudens.csv, regel 3: postcode is ongeldig.
        huishoudens.csv, regel 4: huisnummer moet van 1 tot en met 99999 zijn.
        huishoudens.csv, regel 5: subsegment staat niet in segmentatie.csv.
        huishoudens.csv, regel 6: het postcodegebied staat niet in gebieden.csv.""",
        String.join("\n", told));
    assertEquals(404, server().get("/api/v1/edities/Foute%20editie").status());
  }

  @Test
  void membersOfAnOpenEditionAreToldByAreaAsIsSaidBefore() throws IOException {
    String name = "Open leden";
    assertEquals("GEREED", OpenProof.importInto(server(), name).getString("status"));
    String library = "Leden per gebied";
    server().ensureLibrary(library);
    new People(server())
        .signedIn("gebied@editie.example", "MEDEWERKER", ",\"bibliotheek\":\"" + library + "\"");
    var browser = PageSession.of(server(), "gebied@editie.example");
    String check = "/edities/" + Server.path(name) + "/toets";
    var validation = server().get("/api/v1" + check).json();
    assertEquals(
        "[\"A\",\"B\",\"D\",\"E\",\"F\",\"G\",\"H\",\"J\",\"K\"]",
        validation.getJsonArray("perGemeente").toString());
    String data = server().get("/api/v1/edities/" + Server.path(name) + "/schatting").text();
    assertTrue(data.lines().anyMatch(row -> row.startsWith("\"gemeente\";\"VB08\"")), data);
    assertTrue(browser.get("/ui/segmenten?editie=" + Server.path(name)).text().contains(check));
    assertTrue(browser.get("/ui" + check).text().contains("Hoe goed is deze schatting?"));
    String said = "niet welke segmenten lid zijn";
    assertTrue(browser.get("/ui/aanvragen/nieuw").text().contains(said));
    var begun =
        browser.post(
            "/ui/aanvragen/nieuw",
            Map.of("bibliotheek", library, "soort", "GECOMBINEERD", "editie", name));
    String draft = begun.header("Location").replaceFirst("/werkgebied$", "");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB08"));
    String file = browser.get(draft + "/ledenbestand").text();
    assertTrue(file.contains("Welke segmenten lid zijn, zegt een postcode niet"), file);

    server().demonstrationEdition(RequestScenarios.EDITION);
    byte[] sample = server().sampleMembers(RequestScenarios.EDITION, "VB08");
    String order = Orders.order(library, "GECOMBINEERD", name, "VB08");
    var accepted = server().submit(order, Samples.another(sample));
    String id = server().publication(accepted).getString("id");

    var figures = server().get("/api/v1/publicaties/" + id + "/cijfers", "application/json").json();
    var members = figures.getJsonObject("leden");
    assertEquals(JsonValue.EMPTY_JSON_ARRAY, members.getJsonArray("segmenten"));
    assertEquals(JsonValue.EMPTY_JSON_ARRAY, members.getJsonArray("subsegmenten"));
    String parts = figures.getJsonObject("delen").toString();
    assertTrue(parts.contains("potentieelBijGemiddelde"), parts);
    String page = browser.get("/ui/publicaties/" + id).text();
    assertTrue(page.contains("Bereik en potentieel per postcode"), page);
    assertFalse(page.contains("Leden per segment"), page);
  }

  @Test
  void testOfAnEstimateIsPrintedAndSavedByACommand() throws Exception {
    String name = "Open opdracht";
    assertEquals("GEREED", OpenProof.importInto(server(), name).getString("status"));
    String path = "/api/v1/edities/" + Server.path(name);
    var file = Project.target().resolve("toets.pdf");
    var command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            Project.base().resolve("payara/ValidateEdition.java").toString(),
            server().base().toString(),
            name,
            file.toString());
    command.environment().put("PUBLIEKSWIJZER_TOKEN", server().identities().token(server(), path));
    var process = command.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), told);

    assertTrue(told.contains("Toets van " + name), told);
    assertTrue(told.lines().anyMatch(l -> l.matches("A +voldoet +(0,9\\d+|1,0+) .*")), told);
    assertTrue(told.lines().anyMatch(l -> l.matches("geboorten +niet getoetst .*")), told);
    assertArrayEquals(server().get(path + "/toets/pdf").bytes(), Files.readAllBytes(file));
    assertTrue(server().get(path + "/kenmerken").text().contains("leeftijd_15_24"));
    var corrections = server().get("/api/v1/schatting/correcties").text();
    assertTrue(corrections.contains("Studentensteden"), corrections);
  }

  @Test
  void anOpenEditionIsEstimatedFromAreaFigures() throws IOException {
    var run = OpenProof.importInto(server(), "Open proef");

    assertEquals("GEREED", run.getString("status"), run.toString());
    var edition = server().get("/api/v1/edities/Open%20proef").json();
    assertEquals(201_150, edition.getInt("huishoudens"));
    assertEquals("POSTCODE", edition.getString("fijnheid"));
    assertEquals("PER_GEBIED", edition.getString("ledencijfers"));
    var remarks = run.getJsonArray("opmerkingen").getValuesAs(JsonString::getString);
    assertTrue(remarks.stream().anyMatch(r -> r.startsWith("Zonder gemeentecijfers.csv: ")));
    assertTrue(remarks.stream().noneMatch(r -> r.contains("cbs-leeftijd")), remarks.toString());
    String page =
        new Keepers(server())
            .coreTeam("openproef")
            .get("/ui/beheer/editie-imports/" + run.getString("id"))
            .text();
    assertTrue(page.contains("Wat er ontbreekt, en wat dat kost"), page);
    assertTrue(page.contains("Zonder gemeentecijfers.csv: "), page);
  }

  @Test
  void allMistakesOfAnOrderForAnEditionAreTold() {
    var answer =
        server()
            .post(
                "/api/v1/editie-imports",
                new Form().json("editie", "{\"naam\":\"\",\"peildatum\":\"1 mei\"}"));

    assertEquals(400, answer.status());
    assertEquals(3, answer.json().getJsonArray("fouten").size(), answer.text());
  }

  private static Form delivered(String name, String licence) {
    return new Form()
        .json(
            "editie",
            "{\"naam\":\"%s\",\"peildatum\":\"2023-01-01\",%s\"soort\":\"GELEVERD\",\"segmentatie\":\"Proefsegmentatie\"}"
                .formatted(name, licence))
        .file("segmentatie", CATALOGUE)
        .file("gebieden", AREAS);
  }
}
