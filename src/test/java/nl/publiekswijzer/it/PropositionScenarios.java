// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is promised, offered and called, by pages and by the interface. */
class PropositionScenarios extends Scenario {
  private static final Map<String, String> PROPOSITION =
      Map.of(
          "bibliotheek", "",
          "naam", "Schrijfhuis Scenario",
          "belofte", "Wie wil schrijven, vindt hier anderen.",
          "opgave", "GELETTERD",
          "functie", "ONTMOETING",
          "vorm", "FYSIEK",
          "segmenten", "Open segmentatie:A",
          "status", "IN_GEBRUIK");

  @Test
  void promiseOfTheNetworkIsOfferedSeenByEverybodyAndMissedWhereItIsNot() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var library = TwoTenants.of(server()).own();
    var core = new Keepers(server()).coreTeam("proposities");
    assertEquals(400, core.post("/ui/netwerk/proposities/nieuw", Map.of("naam", "")).status());
    assertEquals(
        "/ui/netwerk/proposities/schrijfhuis-scenario?na=ingevoerd",
        core.post("/ui/netwerk/proposities/nieuw", PROPOSITION).header("Location"));

    new People(server()).enter("aanbod@web.example", "CONSULENT", People.supporting(library));
    var consultant = PageSession.of(server(), "aanbod@web.example");
    String page = "/ui/netwerk/aanbod/" + Server.path(library.library());
    String before = consultant.get(page).text();
    assertTrue(before.contains("Schrijfhuis Scenario"), before);
    consultant.get(page + "?propositie=schrijfhuis-scenario");
    var wrong =
        consultant.post(
            page, Map.of("propositie", "schrijfhuis-scenario", "niveau", "3", "website", "ftp:x"));
    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("value=\"ftp:x\""), wrong.text());
    assertEquals(
        page + "?na=bewaard#aanbod",
        consultant
            .post(page, Map.of("propositie", "schrijfhuis-scenario", "niveau", "3"))
            .header("Location"));

    String segment =
        consultant.get("/ui/segmenten/" + Server.path(RequestScenarios.EDITION) + "/A").text();
    assertTrue(segment.contains("Schrijfhuis Scenario"), segment);
    assertTrue(segment.contains(library.library()), segment);

    var visitor = server().as(null);
    String province =
        visitor.get("/ui/formulemodel/provincies/" + Server.path(library.province())).text();
    assertTrue(province.contains("4 van de vijf functies van de wet ontbreken"), province);
    assertTrue(province.contains("Volledig"), province);
    String csv =
        visitor.get("/api/v1/formulemodel/csv?provincie=" + Server.path(library.province())).text();
    assertTrue(csv.contains("\"schrijfhuis-scenario\";\"ONTMOETING\";3;"), csv);
  }

  @Test
  void branchStandsInTheFormulaModelOfItsMunicipality() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    String library = "Bibliotheek Formulemodel";
    server().submit(Orders.order(library, "INWONERS", RequestScenarios.EDITION, "VB05"));
    var administrator = server().identities().asAdministrator(server());
    String path = "/api/v1/bibliotheken/" + Server.path(library) + "/vestigingen";

    var kept =
        administrator.send(
            "PUT",
            path,
            "application/json",
            "[{\"code\":\"F\",\"naam\":\"Filiaal\",\"isil\":\"nl-0800079999\",\"gemeente\":\"vb05\"}]");

    assertEquals(
        "[{\"code\":\"F\",\"gemeente\":\"VB05\",\"isil\":\"NL-0800079999\",\"naam\":\"Filiaal\"}]",
        kept.text());
    var model = server().as(null).get("/api/v1/formulemodel?gemeente=VB05").json();
    assertFalse(model.getBoolean("compleet"));
    String page = server().as(null).get("/ui/formulemodel/gemeenten/VB05").text();
    assertTrue(page.contains("Hier is nog niets ingevuld"), page);
    assertEquals(404, server().as(null).get("/ui/formulemodel/gemeenten/GM9999").status());
  }

  @Test
  void barrierIsReportedUpdatedAndCounted() {
    var library = TwoTenants.of(server()).own();
    new People(server()).enter("knelpunt@web.example", "CONSULENT", People.supporting(library));
    var consultant = PageSession.of(server(), "knelpunt@web.example");
    String page = "/ui/netwerk/knelpunten/" + Server.path(library.library());
    consultant.get(page);
    var wrong = consultant.post(page, Map.of("oorzaak", "Alles hapert", "plaats", ""));
    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("Alles hapert"), wrong.text());

    assertEquals(
        page + "?na=ingevoerd",
        consultant
            .post(page, Map.of("oorzaak", "Alles hapert", "plaats", "ONLINE"))
            .header("Location"));

    String shown = consultant.get(page).text();
    assertTrue(shown.contains("Alles hapert"), shown);
    String other =
        "/ui/netwerk/knelpunten/" + Server.path(TwoTenants.of(server()).foreign().library());
    assertEquals(404, consultant.get(other).status());
  }
}
