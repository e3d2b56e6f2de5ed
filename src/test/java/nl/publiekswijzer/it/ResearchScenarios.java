// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.research.usecase.PropositionRows;
import org.junit.jupiter.api.Test;

/** Customer research is entered, found and quoted by pages, and by the interface. */
class ResearchScenarios extends Scenario {
  private static final String LIBRARY = "Bibliotheek Onderzoekswal";
  private static final String PAGES = "/ui/netwerk/onderzoeken";
  private static final String API = "/api/v1/onderzoeken";

  private static final Map<String, String> STUDY =
      Map.ofEntries(
          Map.entry("titel", "Wat <gezinnen> zoeken"),
          Map.entry("vraag", "Waarom komen jonge gezinnen?"),
          Map.entry("opzet", "steekproef"),
          Map.entry("methode", "Vragenlijst op papier"),
          Map.entry("van", "2024-03-01"),
          Map.entry("tot", "2024-05-31"),
          Map.entry("n", "400"),
          Map.entry("respons", "31,5"),
          Map.entry("eigenaar", "bibliotheek:" + LIBRARY),
          Map.entry("lezers", "iedereen"),
          Map.entry("samenvatting", "Gezinnen komen voor rust."),
          Map.entry("verwijzing", "https://example.org/gezinnen"),
          Map.entry("licentie", "CC BY 4.0"));

  private PageSession employee(String name, String library) {
    PropositionRows.BOEKSTART.forEach(Superuser::change);
    server().demonstrationEdition(RequestScenarios.EDITION);
    return new Keepers(server()).employee(name, library);
  }

  private static String segmentation() {
    return Superuser.text(
        "select s.name from segmentation s join edition e on e.segmentation_id = s.id where e.name"
            + " = ?",
        RequestScenarios.EDITION);
  }

  private static void assertHolds(Answer answer, String... expected) {
    assertEquals(200, answer.status(), answer::text);
    for (String text : expected) {
      assertTrue(answer.text().contains(text), () -> text + " is not in " + answer.text());
    }
  }

  @Test
  void studyIsEnteredPublishedAndQuotedWithItsSegment() {
    var browser = employee("onderzoeker", LIBRARY);
    assertHolds(browser.get("/ui/netwerk"), "href=\"" + PAGES + "\"");
    assertHolds(browser.get(PAGES), PAGES + "/nieuw", PAGES + "/inlezen");
    assertHolds(browser.get(PAGES + "/nieuw"), "Steekproef");
    var wrong = new HashMap<>(STUDY);
    wrong.put("vraag", "Mail naar iemand@bieb.example");
    var again = browser.post(PAGES + "/nieuw", wrong);
    assertEquals(400, again.status());
    assertTrue(again.text().contains("href=\"#vraag\"") && again.text().contains("2024-05-31"));

    var entered = browser.post(PAGES + "/nieuw", STUDY);
    assertEquals(303, entered.status(), entered::text);
    String page = entered.header("Location").replaceFirst("\\?.*", "");
    assertHolds(browser.get(page), "Wat &lt;gezinnen&gt; zoeken", "Concept", "Publiceren");
    assertHolds(browser.get(page + "/wijzigen"), "value=\"31,5\"");
    assertHolds(browser.get(page + "/bevindingen/nieuw"), segmentation() + "/D", "voorlezen");
    var small = browser.post(page + "/bevindingen/nieuw", finding("9"));
    assertEquals(400, small.status());
    assertTrue(small.text().contains("minder dan 10"), small::text);
    assertEquals(303, browser.post(page + "/bevindingen/nieuw", finding("120")).status());
    assertEquals(
        page + "?na=gepubliceerd",
        browser.post(page + "/toestand", Map.of("toestand", "gepubliceerd")).header("Location"));

    var reader = employee("lezer-van-onderzoek", "Bibliotheek Leeswal");
    for (String path : new String[] {CataloguePageScenarios.CATALOGUE + "/D", themePath()}) {
      assertHolds(
          reader.get(path),
          "Wat onderzoek zegt",
          "Gezinnen komen voor rust",
          "42,5 % (± 4,8)",
          "2024, n = 120",
          "href=\"" + page + "\"");
    }
    assertFalse(
        reader.get(CataloguePageScenarios.CATALOGUE + "/A").text().contains("Gezinnen komen voor"));
    assertHolds(
        reader.get(PAGES + "?zoek=rust&segment=" + Server.path(segmentation() + "/D")),
        "1 onderzoek");
    assertFalse(reader.get(page).text().contains("/wijzigen"));
    assertEquals(403, reader.get(page + "/wijzigen").status());
    assertEquals(403, reader.post(page + "/toestand", Map.of("toestand", "ingetrokken")).status());
  }

  private static String themePath() {
    return CataloguePageScenarios.CATALOGUE + "/themas/voorlezen";
  }

  private static Map<String, String> finding(String n) {
    return Map.of(
        "tekst", "Gezinnen komen voor rust",
        "getal", "42,5",
        "eenheid", "%",
        "marge", "4,8",
        "n", n,
        "segmenten", segmentation() + "/D",
        "themas", segmentation() + "/voorlezen",
        "proposities", "boekstart");
  }

  @Test
  void theInterfaceDoesWhatThePagesDo() {
    employee("interface-onderzoek", LIBRARY);
    employee("vreemde", "Bibliotheek Vreemdwal");
    var own =
        Caller.bySession("own", new People(server()).signIn(mail("interface-onderzoek")), server());
    var foreign =
        Caller.bySession("foreign", new People(server()).signIn(mail("vreemde")), server());
    String study =
        """
        {"titel":"Besloten onderzoek","vraag":"Waarom?","opzet":"gesprekken","methode":"Groepen",\
        "van":"2023-01-01","tot":"2023-02-01","n":40,"bibliotheek":"%s",\
        "lezers":"eigen-organisatie","samenvatting":"Kort."}"""
            .formatted(LIBRARY);

    var made = own.send("POST", API, study);
    assertEquals(201, made.status(), made::text);
    String path = API + "/" + made.json().getString("id");
    var finding =
        own.send(
            "POST",
            path + "/bevindingen",
            "{\"tekst\":\"Besloten bevinding\",\"n\":40,\"segmenten\":[{\"segmentatie\":\"%s\",\"code\":\"A\"}]}"
                .formatted(segmentation()));
    assertEquals(201, finding.status(), finding::text);
    assertEquals(
        "gepubliceerd",
        own.send("PUT", path + "/toestand", "{\"toestand\":\"gepubliceerd\"}")
            .json()
            .getString("toestand"));

    assertTrue(own.get("/api/v1/bevindingen?segment=A").text().contains("Besloten bevinding"));
    assertTrue(own.get(path + "/bevindingen").text().contains("aanwijzing"));
    assertTrue(own.get("/api/v1/onderzoek-uitvoer/csv?zoek=besloten").text().contains("Besloten"));
    assertTrue(own.get("/api/v1/onderzoek-uitvoer/json?zoek=besloten").text().contains("Besloten"));
    for (String hidden :
        new String[] {
          API,
          "/api/v1/bevindingen?segment=A",
          "/api/v1/onderzoek-uitvoer/csv",
          "/api/v1/onderzoek-uitvoer/json",
          CataloguePageScenarios.CATALOGUE + "/A"
        }) {
      var answer = foreign.get(hidden);
      assertEquals(200, answer.status(), hidden);
      assertFalse(answer.text().contains("Besloten"), hidden);
    }
    assertEquals(404, foreign.get(path).status());
    assertEquals(404, foreign.get(path + "/bevindingen").status());
    var refused = own.send("POST", API, study.replace("\"n\":40", "\"n\":0"));
    assertEquals(400, refused.status());
    assertTrue(refused.header("Content-Type").startsWith("application/problem+json"));
  }

  private static String mail(String name) {
    return name + "@beheer.example";
  }

  @Test
  void expectationIsHeldAgainstTheFiguresThatCome() {
    String library = "Bibliotheek Schatwal";
    var browser = employee("schatter", library);
    assertHolds(browser.get(PAGES + "/verwachting"), library, "Grootste");
    var one =
        Map.of(
            "bibliotheek",
            library,
            "editie",
            RequestScenarios.EDITION,
            "segmenten",
            "A",
            "bereik",
            "20,5");
    var again = browser.post(PAGES + "/verwachting", one);
    assertEquals(400, again.status());
    assertTrue(again.text().contains("href=\"#segmenten\""), again::text);
    var own = Caller.bySession("own", new People(server()).signIn(mail("schatter")), server());
    String form =
        "{\"bibliotheek\":\"%s\",\"editie\":\"%s\",\"segmenten\":[\"A\",\"B\",\"C\"],\"bereik\":20.5}"
            .formatted(library, RequestScenarios.EDITION);
    assertEquals(201, own.send("POST", "/api/v1/verwachtingen", form).status());
    String check =
        "/verwachting/" + Server.path(RequestScenarios.EDITION) + "/" + Server.path(library);
    assertEquals(409, browser.get(PAGES + check).status());

    server()
        .publication(
            server().submit(Orders.order(library, "INWONERS", RequestScenarios.EDITION, "VB06")));

    assertHolds(browser.get(PAGES + "/verwachting"), check);
    assertHolds(browser.get(PAGES + check), "1 van de 1", "20,5 %", "van de 3");
    var told =
        own.get(
            "/api/v1/verwachtingen/"
                + Server.path(RequestScenarios.EDITION)
                + "/"
                + Server.path(library));
    assertEquals(3, told.json().getJsonArray("grootste").size());
    assertEquals(409, own.send("POST", "/api/v1/verwachtingen", form).status());
    var foreign = employee("schat-vreemd", "Bibliotheek Vreemdwal");
    assertEquals(404, foreign.get(PAGES + check).status());
  }

  @Test
  void pagesOfAStudyAreSound() {
    var browser = employee("toegankelijk", LIBRARY);
    var study = new HashMap<>(STUDY);
    study.put("titel", "Toegankelijk onderzoek");
    String page =
        browser.post(PAGES + "/nieuw", study).header("Location").replaceFirst("\\?.*", "");
    browser.post(page + "/bevindingen/nieuw", finding("120"));
    try (var visitor = Visitor.signedIn(server(), Look.NARROW, mail("toegankelijk"))) {
      for (String path : List.of("", "/wijzigen", "/bevindingen/nieuw")) {
        assertEquals(200, visitor.open(page + path).status());
        visitor.assertSound("");
      }
    }
  }
}
