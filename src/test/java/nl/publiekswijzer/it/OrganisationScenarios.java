// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Who belongs to whom, what may be asked, and under which licence. */
class OrganisationScenarios extends Scenario {
  static final String LIBRARIES = "/api/v1/bibliotheken/";
  static final String ZONE = "Europe/Amsterdam";

  @Test
  void anotherOrganisationServesAProvinceFromADayOn() {
    var administrator = server().identities().asAdministrator(server());
    put(administrator, "Oude steun", "Wisselland", null);
    put(administrator, "Nieuwe steun", "Wisselland", tomorrow().toString());
    String today = administrator.get("/api/v1/ondersteuningsorganisaties").text();
    assertTrue(today.contains("\"naam\":\"Oude steun\",\"provincies\":[\"Wisselland\"]"), today);

    put(administrator, "Nieuwe steun", "Wisselland", null);

    String after = administrator.get("/api/v1/ondersteuningsorganisaties").text();
    assertTrue(after.contains("\"naam\":\"Nieuwe steun\",\"provincies\":[\"Wisselland\"]"), after);
    assertTrue(after.contains("\"naam\":\"Oude steun\",\"provincies\":[]"), after);
  }

  @Test
  void aListOfLibrariesIsLoadedWhollyOrNotAtAll() {
    var administrator = server().identities().asAdministrator(server());
    var refused =
        administrator.send(
            "POST",
            "/api/v1/bibliotheken",
            "text/csv",
            "naam;provincie\nGoed uit lijst;Utrecht\nFout uit lijst;Nergensland\n");
    assertEquals(400, refused.status());
    assertEquals(
        "regel 3", refused.json().getJsonArray("fouten").getJsonObject(0).getString("veld"));
    assertEquals(404, administrator.get(LIBRARIES + "Goed%20uit%20lijst").status());

    var loaded =
        administrator.send(
            "POST", "/api/v1/bibliotheken", "text/csv", "naam;provincie\nGoed uit lijst;Utrecht\n");

    assertEquals(204, loaded.status(), loaded::text);
    assertEquals(
        "BiSC",
        administrator
            .get(LIBRARIES + "Goed%20uit%20lijst")
            .json()
            .getString("ondersteuningsorganisatie"));
  }

  @Test
  void branchesAreReplacedAsAWhole() {
    server().ensureLibrary("Met vestigingen");
    var consultant = consultant("vestigingen");
    String address = LIBRARIES + Server.path("Met vestigingen") + "/vestigingen";

    consultant.send("PUT", address, "[{\"code\":\"C\",\"naam\":\"Centrum\"}]");
    consultant.send("PUT", address, "[{\"code\":\"N\",\"naam\":\"Noord\"}]");

    assertEquals("[{\"code\":\"N\",\"naam\":\"Noord\"}]", server().get(address).text());
  }

  @Test
  void theSupporterDecidesWhatItsLibrariesMayAsk() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Beperkt");
    var consultant = consultant("afspraken");

    var arranged =
        consultant.send(
            "PUT",
            LIBRARIES + "Beperkt/afspraken",
            "{\"soorten\":[\"LEDEN\"],\"resultaatNaar\":\"CONSULENTEN\"}");
    var refused =
        server().submit(Orders.order("Beperkt", "INWONERS", RequestScenarios.EDITION, "VB01"));

    assertEquals(200, arranged.status(), arranged::text);
    assertEquals(403, refused.status());
    assertTrue(refused.text().contains("niet opengesteld"), refused.text());
  }

  @Test
  void anEditionIsForWhoHoldsItsLicence() {
    edition("Van een ander");
    licence("Van een ander", "\"houder\":\"Probiblio\"");

    var refused = ask("Zonder licentie", "Van een ander");

    assertEquals(400, refused.status());
    assertTrue(refused.text().contains("heeft geen licentie op deze editie"), refused.text());
    assertTrue(refused.text().contains("hulp@proef.example"), refused.text());
  }

  @Test
  void aLicenceEndsAfterItsLastDay() {
    edition("Tot gisteren");
    licence("Tot gisteren", "\"van\":\"2021-01-01\",\"tot\":\"2023-12-31\"");

    var refused = ask("Te laat", "Tot gisteren");

    assertEquals(400, refused.status());
    assertTrue(
        refused.text().contains("geldt van 2021-01-01 tot en met 2023-12-31"), refused.text());
  }

  @Test
  void aLicenceHoldsOnItsFirstAndLastDay() {
    edition("Alleen vandaag");
    String today = LocalDate.now(ZoneId.of(ZONE)).toString();
    licence("Alleen vandaag", "\"van\":\"%s\",\"tot\":\"%s\"".formatted(today, today));

    assertEquals(202, ask("Op tijd", "Alleen vandaag").status());
  }

  @Test
  void aLicenceMayBeForSomeKindsAndSomeTimesAYear() {
    edition("Een keer");
    licence("Een keer", "\"soorten\":[\"INWONERS\"],\"perJaar\":1");
    server().publication(ask("Eenmaal", "Een keer"));

    var again = ask("Eenmaal", "Een keer");
    server().ensureLibrary("Ander soort");
    var kind = server().submit(Orders.order("Ander soort", "GECOMBINEERD", "Een keer", "VB01"));

    assertEquals(400, again.status());
    assertTrue(again.text().contains("dit jaar al 1 analyses gevraagd"), again.text());
    assertTrue(kind.text().contains("geldt niet voor deze analyse"), kind.text());
  }

  @Test
  void withoutLicencesAnEditionIsFree() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    assertEquals("[]", server().get("/api/v1/edities/Voorbeeldeditie/licenties").text());
    assertEquals(202, ask("Vrij", RequestScenarios.EDITION).status());
  }

  @Test
  void aConsultantEntersNoLibraryOfOthers() {
    var refused =
        consultant("elders").send("PUT", LIBRARIES + "Overgrens", "{\"provincie\":\"Utrecht\"}");

    assertEquals(400, refused.status());
    assertTrue(refused.text().contains("een andere ondersteuner"), refused.text());
    assertFalse(server().get("/api/v1/bibliotheken").text().contains("Overgrens"));
  }

  private BrowserSession consultant(String name) {
    return new People(server())
        .signedIn(
            name + "@organisaties.example",
            "CONSULENT",
            ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"");
  }

  private void edition(String name) {
    String order =
        "{\"naam\":\"%s\",\"peildatum\":\"2019-01-01\",\"soort\":\"VOORBEELD\"}".formatted(name);
    server().importEdition(new Form().json("editie", order));
  }

  private void licence(String edition, String terms) {
    var added =
        server()
            .send(
                "POST",
                "/api/v1/edities/" + Server.path(edition) + "/licenties",
                "application/json",
                "{" + terms + "}");
    assertEquals(201, added.status(), added::text);
  }

  private Answer ask(String library, String edition) {
    return server().submit(Orders.order(library, "INWONERS", edition, "VB01"));
  }

  private static LocalDate tomorrow() {
    return LocalDate.now(ZoneId.of(ZONE)).plusDays(1);
  }

  private static void put(Server administrator, String name, String province, String from) {
    var answer =
        administrator.send(
            "PUT",
            "/api/v1/ondersteuningsorganisaties/" + Server.path(name),
            "application/json",
            "{\"email\":\"\",\"provincies\":[\"%s\"]%s}"
                .formatted(province, from == null ? "" : ",\"vanaf\":\"" + from + "\""));
    assertEquals(204, answer.status(), answer::text);
  }
}
