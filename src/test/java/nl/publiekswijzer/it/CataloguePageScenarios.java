// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Segments and themes of an edition, to browse from one to the other. */
class CataloguePageScenarios extends Scenario {
  static final String CATALOGUE = "/ui/segmenten/" + Server.path(RequestScenarios.EDITION);

  private PageSession reader(String name) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Met segmenten");
    new People(server())
        .signedIn(name + "@segment.example", "MEDEWERKER", ",\"bibliotheek\":\"Met segmenten\"");
    return PageSession.of(server(), name + "@segment.example");
  }

  private static void assertHolds(Answer answer, String... expected) {
    assertEquals(200, answer.status(), answer::text);
    for (String text : expected) {
      assertTrue(answer.text().contains(text), () -> text + " is not in " + answer.text());
    }
  }

  @Test
  void segmentsAreShownByEdition() {
    var browser = reader("bladeraar");

    assertHolds(
        browser.get("/ui/segmenten?editie=" + Server.path(RequestScenarios.EDITION)),
        "<h1 class=\"nl-heading nl-heading--level-1\">Segmenten en thema’s</h1>",
        "selected=\"selected\">" + RequestScenarios.EDITION + "</option>",
        "href=\"" + CATALOGUE + "/A\"",
        "class=\"pw-spot\" role=\"img\" aria-label=\"A01 ");
    assertEquals(200, browser.get("/ui/segmenten").status());
    assertEquals(404, browser.get("/ui/segmenten?editie=Onbekend").status());
  }

  @Test
  void segmentLeadsToItsThemesAndBack() {
    var browser = reader("heen");

    assertHolds(
        browser.get(CATALOGUE + "/D"),
        "Wie zijn dit?",
        "Wel doen",
        "De subsegmenten",
        "Haakje",
        "href=\"" + CATALOGUE + "/themas/voorlezen\"",
        "/segmentenboekje");
    assertHolds(
        browser.get(CATALOGUE + "/themas/voorlezen"),
        "Segmenten naar index, de hoogste eerst",
        "Segmenten naar aantal huishoudens, het grootste eerst",
        "href=\"" + CATALOGUE + "/D\"",
        "/themakaarten/voorlezen");
    assertHolds(
        browser.get("/ui/segmenten/themas?editie=" + Server.path(RequestScenarios.EDITION)),
        "href=\"" + CATALOGUE + "/themas/voorlezen\"");
  }

  @Test
  void whatTheEditionDoesNotHaveIsNotFound() {
    var browser = reader("mis");

    for (String path :
        List.of(
            CATALOGUE + "/ZZ",
            CATALOGUE + "/A01",
            CATALOGUE + "/themas/onbekend",
            "/ui/segmenten/Onbekend/A",
            "/ui/segmenten/Onbekend/themas/voorlezen")) {
      assertEquals(404, browser.get(path).status(), path);
    }
  }

  @Test
  void catalogueIsAroundItsDutchInEnglish() {
    var browser = reader("english");

    browser.get("/ui/taal/en?terug=%2Fui%2Fsegmenten");

    assertHolds(
        browser.get(CATALOGUE + "/D"), "<html lang=\"en\"", "Themes that appeal", "lang=\"nl\"");
    assertHolds(browser.get("/ui/segmenten/themas"), "<h1", "Themes</h1>");
  }

  @Test
  void editionWithoutTextsAndThemesHasItsSegmentsAllTheSame() {
    var browser = reader("kaal");
    var run =
        server()
            .importEdition(
                new Form()
                    .json(
                        "editie",
                        """
                        {"naam":"Zonder teksten","soort":"GELEVERD","peildatum":"2019-01-01",\
                        "segmentatie":"Kale segmentatie"}""")
                    .file("segmentatie", EditionScenarios.CATALOGUE)
                    .file("gebieden", EditionScenarios.AREAS)
                    .file(
                        "huishoudens-postcode",
                        "postcode;subsegment;huishoudens\n9991AB;P1;300\n9992AA;Q1;400\n"));
    assertEquals("GEREED", run.getString("status"), run.toString());

    assertHolds(browser.get("/ui/segmenten?editie=Zonder%20teksten"), "/Zonder%20teksten/P\"");
    assertHolds(browser.get("/ui/segmenten/Zonder%20teksten/P"), "De subsegmenten");
    assertHolds(browser.get("/ui/segmenten/themas?editie=Zonder%20teksten"), "heeft geen thema’s");
  }
}
