// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reach of libraries, and the member statistic, by pages and by the interface. */
class ReachScenarios extends Scenario {
  private static final String LIBRARY = "Bereikbieb";
  private static final String REACH = "/ui/netwerk/bereik";
  private static final String MEMBERS = "/ui/netwerk/ledenstatistiek";

  private static final Map<String, String> DEFINITION =
      Map.of(
          "naam", "Proefdefinitie",
          "geldigVanaf", "2022",
          "doel", "8000000",
          "doeljaar", "2030",
          "bestanddelen",
              "proefleden; Proefleden; Systeem; personen; ja; ja; ja\n"
                  + "proefbezoek; Proefbezoek; Teller; bezoeken; nee; nee; nee\n",
          "onderwerpen", "Proefonderwerp = proefleden");

  private PageSession coreTeam(String name) {
    return new Keepers(server()).coreTeam(name);
  }

  private void decide(PageSession core) {
    core.get(REACH + "/definitie");
    var decided = core.post(REACH + "/definitie", DEFINITION);
    assertEquals(REACH + "/definitie?na=definitie", decided.header("Location"));
  }

  private static Answer send(PageSession browser, String path, Form form) {
    return browser.send(path, form);
  }

  @Test
  void theReachOfALibraryIsEnteredAndShown() {
    var core = coreTeam("bereik-kern");
    core.get(REACH + "/definitie");
    var wrong = core.post(REACH + "/definitie", Map.of("naam", "Leeg", "bestanddelen", "x; y"));
    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("x; y</textarea>"), wrong.text());
    decide(core);
    var employee = new Keepers(server()).employee("bereik-mens", LIBRARY);
    employee.get(REACH + "/standen");
    assertEquals(403, employee.post(REACH + "/definitie", DEFINITION).status());

    var refused =
        employee.post(
            REACH + "/standen",
            Map.of("bibliotheek", LIBRARY, "jaar", "2023", "aantal", "veel", "bron", "Hier"));
    assertEquals(400, refused.status());
    assertTrue(refused.text().contains("value=\"veel\""), refused.text());
    var kept =
        employee.post(
            REACH + "/standen",
            Map.of(
                "bibliotheek", LIBRARY,
                "jaar", "2023",
                "bestanddeel", "proefleden",
                "aantal", "12345",
                "bron", "Systeem"));
    assertEquals(REACH + "/standen?na=stand", kept.header("Location"));
    var list =
        send(
            employee,
            REACH + "/standen/lijst",
            new Form()
                .field("_csrf", employee.csrf())
                .file(
                    "bestand",
                    "bibliotheek;jaar;bestanddeel;aantal;bron\n"
                        + LIBRARY
                        + ";2023;proefbezoek;99000;Teller\nElders;2023;proefleden;1;X\n"));
    assertEquals(400, list.status());
    assertTrue(list.text().contains("regel 3"), list.text());

    String page = employee.get(REACH + "?gebied=" + Server.path(LIBRARY) + "&jaar=2023").text();
    assertTrue(page.contains("ten minste 12.345 en ten hoogste 12.345"), page);
    assertTrue(page.contains("aria-labelledby=\"bereik-titel\""), page);
    assertTrue(employee.get(REACH + "/csv").text().contains(";\"proefleden\";12345;"));
    var api = employee.get("/api/v1/bereik?jaar=2023&gebied=" + Server.path(LIBRARY));
    assertTrue(api.text().contains("\"ondergrens\":12345"), api.text());
    assertEquals(404, core.get(REACH + "?gebied=" + Server.path(LIBRARY)).status());
    assertTrue(core.get("/ui/netwerk").text().contains(REACH));
  }

  @Test
  void figuresOfTheCountryAreTakenOverButForWhatIsDamaged() {
    var core = coreTeam("bereik-land");
    decide(core);
    core.get(REACH + "/definitie");

    var taken =
        send(
            core,
            REACH + "/definitie/landelijk",
            new Form()
                .field("_csrf", core.csrf())
                .file(
                    "bestand",
                    "onderwerp,eenheid,jaar,waarde\nProefonderwerp,x 1 000,2022,3442\n"
                        + "Proefonderwerp,x 1 000,2023,42s\n"));

    assertEquals(200, taken.status());
    assertTrue(taken.text().contains("Er is 1 cijfer overgenomen"), taken.text());
    assertTrue(taken.text().contains("is geen getal"), taken.text());
    assertTrue(
        core.get(REACH + "?jaar=2022").text().contains("ten minste 3.442.000"), "the country");
  }

  @Test
  void theMemberStatisticIsReadInAndFound() {
    var core = coreTeam("bereik-leden");
    core.get(MEMBERS);
    String table =
        "regiocode;naam;jaar;huishoudens;huishoudens_met_lid;aandeel\n"
            + "GM9801;Scenariostad;2024;10000;2500;25,0\nWK980100;Hoek;2024;4000;x;x\nWK980101;Kern;2024;6000;1500;25,0\n";
    var unsaid =
        send(
            core,
            MEMBERS,
            new Form().field("_csrf", core.csrf()).field("bron", "Bron").file("bestand", table));
    assertEquals(400, unsaid.status());
    assertTrue(unsaid.text().contains("value=\"Bron\""), unsaid.text());

    var taken =
        send(
            core,
            MEMBERS,
            new Form()
                .field("_csrf", core.csrf())
                .field("bron", "CBS, proef")
                .field("basis", "Particuliere huishoudens")
                .field("peildatum", "2024-01-01")
                .file("bestand", table));

    assertEquals(MEMBERS + "?na=ledenstatistiek", taken.header("Location"));
    assertTrue(core.get(MEMBERS + "?zoek=scenarios").text().contains("?gemeente=GM9801"));
    String shown = core.get(MEMBERS + "?gemeente=GM9801").text();
    for (String told : new String[] {"CBS, proef", "1 januari 2024", "7.500", "verborgen"}) {
      assertTrue(shown.contains(told), told + ": " + shown);
    }
    var api = core.get("/api/v1/ledenstatistiek?regio=WK980100&jaar=2024");
    assertTrue(api.text().contains("\"huishoudensZonderLid\":7500"), api.text());
  }
}
