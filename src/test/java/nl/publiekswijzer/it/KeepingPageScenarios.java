// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each keeps by pages what the role permits, and nothing else; the queue and the audit. */
class KeepingPageScenarios extends Scenario {
  private Keepers keepers() {
    return new Keepers(server());
  }

  @Test
  void theOverviewShowsWhatEachKeeps() {
    String administrator = keepers().administrator().get("/ui/beheer").text();
    String coreTeam = keepers().coreTeam("overzicht-kern").get("/ui/beheer").text();
    String consultant = keepers().consultant("overzicht").get("/ui/beheer").text();

    for (String part : List.of("wachtrij", "organisaties", "accounts", "logboek")) {
      assertTrue(administrator.contains("href=\"/ui/beheer/" + part + "\""), administrator);
      assertFalse(consultant.contains("href=\"/ui/beheer/" + part + "\""), consultant);
    }
    assertTrue(coreTeam.contains("href=\"/ui/beheer/edities\""), coreTeam);
    assertFalse(administrator.contains("href=\"/ui/beheer/edities\""), administrator);
    assertTrue(consultant.contains("href=\"/ui/beheer/bibliotheken\""), consultant);
    assertTrue(consultant.contains("href=\"/ui/aangehouden\""), consultant);
  }

  @Test
  void whoKeepsNothingIsTurnedAway() {
    var employee = keepers().employee("zonder-beheer", "Zonder beheer");

    for (String page :
        List.of(
            "",
            "/wachtrij",
            "/edities",
            "/edities/nieuw",
            "/bibliotheken",
            "/bibliotheken/nieuw",
            "/organisaties",
            "/accounts",
            "/accounts/nieuw",
            "/logboek",
            "/logboek/controle")) {
      assertEquals(403, employee.get("/ui/beheer" + page).status(), page);
    }
    var consultant = keepers().consultant("half-beheer");
    for (String page : List.of("/wachtrij", "/edities", "/organisaties", "/accounts", "/logboek")) {
      assertEquals(403, consultant.get("/ui/beheer" + page).status(), page);
    }
    assertEquals(403, keepers().administrator().get("/ui/beheer/edities").status());
  }

  @Test
  void theQueueIsTendedByItsPage() {
    String id = EndedRequests.of(server(), "Wachtrijpagina", "state = 'PARKED'");
    var browser = keepers().administrator();

    String shown = browser.get("/ui/beheer/wachtrij?toestand=PARKED").text();
    assertTrue(shown.contains("action=\"/ui/beheer/wachtrij/" + id + "\""), shown);
    assertTrue(shown.contains(": Wachtrijpagina, PW-"), shown);
    assertFalse(browser.get("/ui/beheer/wachtrij?toestand=DEAD").text().contains(id));

    var again = act(browser, id, "OPNIEUW");
    assertEquals(409, again.status());
    assertTrue(again.text().contains("Vernieuw de lijst"), again.text());
    assertEquals(400, act(browser, id, "ONZIN").status());

    var cancelled = act(browser, id, "INTREKKEN");
    assertEquals("/ui/beheer/wachtrij?na=INTREKKEN&toestand=PARKED", cancelled.header("Location"));
    String after = browser.get(cancelled.header("Location")).text();
    assertTrue(after.contains("De aanvraag is ingetrokken."), after);
    assertFalse(after.contains(id), after);
  }

  @Test
  void aHeldRequestIsDecidedByItsPage() {
    String id = EndedRequests.of(server(), "Besluitpagina", "state = 'HELD', held_for = 'BUDGET'");
    var browser = keepers().consultant("besluitpagina");
    String page = "/ui/aangehouden/" + id;

    assertTrue(browser.get("/ui/aangehouden").text().contains(page));
    String form = browser.get(page).text();
    assertTrue(form.contains("value=\"VRIJGEVEN\"") && form.contains("value=\"AFWIJZEN\""), form);
    assertFalse(form.contains("value=\"VERWIJZEN\""), form);
    var nothing = browser.post(page, Map.of());
    assertEquals(400, nothing.status());
    assertTrue(nothing.text().contains("href=\"#besluit\""), nothing.text());
    var silent = browser.post(page, Map.of("besluit", "AFWIJZEN", "toelichting", " "));
    assertEquals(400, silent.status());
    assertTrue(silent.text().contains("value=\"AFWIJZEN\" checked"), silent.text());

    var rejected =
        browser.post(page, Map.of("besluit", "AFWIJZEN", "toelichting", "Gebruik de eerste."));

    assertEquals("/ui/aangehouden?na=AFWIJZEN", rejected.header("Location"));
    String after = browser.get("/ui/aangehouden?na=AFWIJZEN").text();
    assertTrue(after.contains("role=\"status\"") && !after.contains(id), after);
    assertEquals(404, browser.get(page).status());
  }

  @Test
  void theAuditIsLookedUpAndProven() {
    keepers().consultant("logboekpagina");
    var browser = keepers().administrator();

    String found = browser.get("/ui/beheer/logboek?object=logboekpagina%40beheer.example").text();
    assertTrue(found.contains("account ingevoerd"), found);
    assertTrue(
        found.contains("/api/v1/logboekregels/uitvoer?object=logboekpagina%40beheer.example"),
        found);
    String none = browser.get("/ui/beheer/logboek?object=logboekpagina&tot=2001-01-01").text();
    assertTrue(none.contains("Geen regel gevonden"), none);
    var wrong = browser.get("/ui/beheer/logboek?van=gisteren");
    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("href=\"#van\""), wrong.text());
    String all = browser.get("/ui/beheer/logboek").text();
    if (all.contains("rel=\"next\"")) {
      String older = all.replaceAll("(?s).*href=\"([^\"]+)\" rel=\"next\".*", "$1");
      assertEquals(200, browser.get(older.replace("&amp;", "&")).status());
    }

    String proof = browser.get("/ui/beheer/logboek/controle").text();
    assertTrue(proof.contains("De keten is "), proof);
  }

  @Test
  void thePagesOfTheKeepingSpeakEnglish() {
    var browser = keepers().administrator();
    browser.get("/ui/taal/en");

    for (String page :
        List.of("", "/wachtrij", "/bibliotheken", "/organisaties", "/accounts", "/logboek")) {
      var shown = browser.get("/ui/beheer" + page);
      assertEquals(200, shown.status(), page);
      assertTrue(shown.text().contains("<html lang=\"en\""), page);
      assertTrue(shown.text().contains("Administration"), page);
    }
  }

  private static Answer act(PageSession browser, String id, String deed) {
    return browser.post("/ui/beheer/wachtrij/" + id, Map.of("actie", deed, "toestand", "PARKED"));
  }
}
