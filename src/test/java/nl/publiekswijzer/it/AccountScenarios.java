// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What somebody can do with the own account, and what the administrator does with accounts. */
class AccountScenarios extends Scenario {
  static final String MINE = "/api/v1/mijn-account";

  @Test
  void somebodyGetsAllThatIsKeptAboutThem() {
    var person = employee("inzage");

    var data = person.get(MINE + "/gegevens").json();

    assertEquals("inzage@account.example", data.getJsonObject("account").getString("email"));
    assertTrue(
        data.getJsonArray("logboek").toString().contains("eigen gegevens opgevraagd"),
        data.toString());
    assertFalse(data.toString().contains("beheerder"), data.toString());
  }

  @Test
  void somebodyRemovesTheOwnAccount() {
    var person = employee("weg");
    assertEquals(201, token(person, "AANVRAGEN").status());

    assertEquals(204, person.send("DELETE", MINE, "").status());

    assertEquals(401, person.get(MINE).status());
    var again = new BrowserSession(server().as(null));
    assertEquals(401, again.signIn("weg@account.example", Identities.PASSWORD).status());
  }

  @Test
  void aRoleFitsWhereSomebodyWorks() {
    var refused =
        server()
            .identities()
            .asAdministrator(server())
            .send(
                "POST",
                "/api/v1/accounts",
                "application/json",
                "{\"email\":\"los@account.example\",\"naam\":\"Los\",\"rol\":\"MEDEWERKER\"}");

    assertEquals(400, refused.status());
    assertTrue(refused.text().contains("hoort bij een bibliotheek"), refused.text());
  }

  @Test
  void aReadingRightIsForReadingOnly() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Alleen lezen");
    var employee = employee("alleen-lezen");
    grant("alleen-lezen@account.example", "Alleen lezen");

    assertEquals(200, employee.get("/api/v1/bibliotheken/Alleen%20lezen").status());
    var asked =
        employee.send(
            "POST",
            "/api/v1/aanvragen",
            new Form()
                .json(
                    "aanvraag",
                    Orders.order("Alleen lezen", "INWONERS", RequestScenarios.EDITION, "VB04")));
    var styled = employee.send("DELETE", "/api/v1/bibliotheken/Alleen%20lezen/huisstijl", "");

    assertEquals(403, asked.status(), asked::text);
    assertEquals(404, styled.status(), styled::text);
  }

  private void grant(String email, String library) {
    var administrator = server().identities().asAdministrator(server());
    String id = administrator.get("/api/v1/accounts").text();
    id = id.replaceAll(".*\\{([^{}]*" + email + "[^{}]*)}.*", "$1");
    id = id.replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    var granted =
        administrator.send(
            "POST",
            "/api/v1/accounts/" + id + "/leesrechten",
            "application/json",
            "{\"bibliotheek\":\"%s\",\"van\":\"2020-01-01\",\"tot\":\"2099-12-31\",\"reden\":\"gezamenlijk werkgebied\"}"
                .formatted(library));
    assertEquals(204, granted.status(), granted::text);
  }

  @Test
  void everyDownloadStandsInTheAudit() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var publication =
        server()
            .publication(
                server()
                    .submit(Orders.order("Gelogd", "INWONERS", RequestScenarios.EDITION, "VB05")));
    server().get(publication.getString("pdf"));

    String lines =
        server()
            .get(
                "/api/v1/logboekregels?actie=publicatie%20opgehaald&object="
                    + publication.getString("id"))
            .text();

    assertTrue(lines.contains("publicatie.pdf"), lines);
    assertTrue(lines.contains("steun@proef.example"), lines);
    assertTrue(server().get("/api/v1/logboekregels/controle").json().getBoolean("heel"));
  }

  private BrowserSession employee(String name) {
    server().ensureLibrary("Bibliotheek van accounts");
    return new People(server())
        .signedIn(
            name + "@account.example",
            "MEDEWERKER",
            ",\"bibliotheek\":\"Bibliotheek van accounts\"");
  }

  private static Answer token(BrowserSession person, String right) {
    return person.send(
        "POST",
        MINE + "/tokens",
        "{\"naam\":\"proef\",\"rechten\":[\"%s\"],\"dagen\":1}".formatted(right));
  }
}
