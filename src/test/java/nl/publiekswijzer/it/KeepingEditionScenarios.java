// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Editions are imported, and their licences kept, by pages. */
class KeepingEditionScenarios extends Scenario {
  static final String IMPORT = "/ui/beheer/edities/nieuw";
  static final String HEADER = "postcode;huisnummer;toevoeging;subsegment\n";

  private PageSession coreTeam(String name) {
    return new Keepers(server()).coreTeam(name);
  }

  @Test
  void filesOfAFormBecomeAnEdition() {
    var browser = coreTeam("import");
    browser.get(IMPORT);

    var sent = browser.send(IMPORT, delivered(browser, "Paginaeditie", HEADER + "9991AB;1;;P1\n"));

    assertEquals(303, sent.status(), sent::text);
    String page = sent.header("Location");
    assertTrue(page.endsWith("?na=begonnen"), page);
    server().awaitTrue(() -> browser.get(page).text().contains("De editie is ingelezen: 1 regel."));
    String list = browser.get("/ui/beheer/edities").text();
    assertTrue(list.contains("/ui/beheer/edities/Paginaeditie/licenties"), list);
    browser.get(IMPORT);
    var again = browser.send(IMPORT, delivered(browser, "Paginaeditie", HEADER));
    assertEquals(400, again.status());
    assertTrue(again.text().contains("href=\"#naam\""), again.text());
    assertTrue(again.text().contains("value=\"GELEVERD\" checked"), again.text());
  }

  @Test
  void anEstimateIsLinkedWithItsPageForResearchers() throws IOException {
    assertEquals("GEREED", OpenProof.importInto(server(), "Open in lijst").getString("status"));
    String page = "/ui/edities/Open%20in%20lijst/onderzoek";
    String list = coreTeam("onderzoek").get("/ui/beheer/edities").text();
    assertTrue(list.contains("href=\"" + page + "\""), list);
    assertFalse(list.contains("/ui/edities/Paginaeditie/onderzoek"), list);
  }

  @Test
  void aRefusedEditionTellsEachLineWithItsReason() {
    var browser = coreTeam("geweigerd");
    browser.get(IMPORT);

    var sent =
        browser.send(
            IMPORT, delivered(browser, "Foute pagina", HEADER + "0991AB;1;;P1\n9991AB;geen;;P1\n"));

    assertEquals(303, sent.status(), sent::text);
    String page = sent.header("Location");
    server().awaitTrue(() -> browser.get(page).text().contains("De editie is niet ingelezen"));
    String refused = browser.get(page).text();
    assertTrue(
        refused.contains("huishoudens.csv</span></td><td>regel 2</td><td>postcode is ongeldig."),
        refused);
    assertTrue(refused.contains("<td>regel 3</td>"), refused);
  }

  @Test
  void anImportWithMistakesKeepsWhatWasFilledIn() {
    var browser = coreTeam("onvolledig");
    browser.get(IMPORT);

    var empty = browser.send(IMPORT, new Form().field("_csrf", browser.csrf()));
    var strange =
        browser.send(
            IMPORT,
            fields(browser, "Vreemd bestand").named("bestanden", "../foto.png", "image/png", "x"));

    assertEquals(400, empty.status());
    for (String field : new String[] {"naam", "soort", "peildatum"}) {
      assertTrue(empty.text().contains("href=\"#" + field + "\""), empty.text());
    }
    assertEquals(400, strange.status());
    assertTrue(strange.text().contains("href=\"#bestanden\""), strange.text());
    assertTrue(strange.text().contains("value=\"Vreemd bestand\""), strange.text());
  }

  @Test
  void aLicenceIsAddedAndRemovedAfterASecondLook() {
    var browser = coreTeam("licenties");
    browser.get(IMPORT);
    var sent =
        browser.send(IMPORT, delivered(browser, "Licentieeditie", HEADER + "9991AB;1;;P1\n"));
    server().awaitTrue(() -> browser.get(sent.header("Location")).text().contains("is ingelezen"));
    String page = "/ui/beheer/edities/Licentieeditie/licenties";
    assertTrue(browser.get(page).text().contains("Geen licenties"));

    var wrong =
        browser.post(page, Map.of("van", "2026-02-01", "tot", "2026-01-01", "soorten", "LEDEN"));
    var none = browser.post(page, Map.of("perJaar", "3"));
    var added =
        browser.post(
            page,
            Map.of(
                "tot", "2030-12-31",
                "houder", Identities.SUPPORTER,
                "soorten", "LEDEN",
                "perJaar", "3"));

    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("href=\"#tot\""), wrong.text());
    assertEquals(400, none.status());
    assertTrue(none.text().contains("href=\"#soorten\""), none.text());
    assertEquals(page + "?na=ingevoerd", added.header("Location"));
    String shown = browser.get(page).text();
    assertTrue(shown.contains("Tot en met 31 december 2030"), shown);
    String remove = shown.replaceAll("(?s).*href=\"([^\"]+/verwijderen)\".*", "$1");
    assertTrue(browser.get(remove).text().contains(Identities.SUPPORTER));
    assertEquals(page + "?na=verwijderd", browser.post(remove, Map.of()).header("Location"));
    assertFalse(browser.get(page).text().contains("31 december 2030"));
    assertEquals(404, browser.get(remove).status());
  }

  private static Form delivered(PageSession browser, String name, String households) {
    return fields(browser, name)
        .named("bestanden", "segmentatie.csv", "text/csv", EditionScenarios.CATALOGUE)
        .named("bestanden", "gebieden.csv", "text/csv", EditionScenarios.AREAS)
        .named("bestanden", "huishoudens.csv", "text/csv", households);
  }

  private static Form fields(PageSession browser, String name) {
    return new Form()
        .field("_csrf", browser.csrf())
        .field("naam", name)
        .field("peildatum", "2023-01-01")
        .field("soort", "GELEVERD")
        .field("segmentatie", "Proefsegmentatie")
        .field("uitEditie", "")
        .field("licentieVan", "")
        .field("licentieTot", "");
  }
}
