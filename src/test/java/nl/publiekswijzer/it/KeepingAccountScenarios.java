// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import nl.publiekswijzer.account.credential.CodesOfAnApp;
import org.junit.jupiter.api.Test;

/** Accounts are kept by pages. */
class KeepingAccountScenarios extends Scenario {
  static final String ACCOUNTS = "/ui/beheer/accounts";

  private Keepers keepers() {
    return new Keepers(server());
  }

  @Test
  void anAccountIsEnteredAndFound() {
    server().ensureLibrary("Accountbieb");
    var browser = keepers().administrator();
    browser.get(ACCOUNTS + "/nieuw");

    var empty = browser.post(ACCOUNTS + "/nieuw", Map.of());
    var nowhere = browser.post(ACCOUNTS + "/nieuw", employee("nergens@pagina.example", ""));
    var entered =
        browser.post(ACCOUNTS + "/nieuw", employee("nieuw@pagina.example", "Accountbieb"));
    var again = browser.post(ACCOUNTS + "/nieuw", employee("nieuw@pagina.example", "Accountbieb"));

    assertEquals(400, empty.status());
    assertTrue(empty.text().contains("href=\"#email\""), empty.text());
    assertTrue(empty.text().contains("href=\"#rol\""), empty.text());
    assertEquals(400, nowhere.status());
    assertTrue(nowhere.text().contains("value=\"nergens@pagina.example\""), nowhere.text());
    assertEquals(page("nieuw@pagina.example") + "?na=ingevoerd", entered.header("Location"));
    assertEquals(400, again.status());
    assertTrue(again.text().contains("heeft al een account"), again.text());
    String found = browser.get(ACCOUNTS + "?zoek=accountbieb&rol=MEDEWERKER").text();
    assertTrue(found.contains(page("nieuw@pagina.example")), found);
    String others = browser.get(ACCOUNTS + "?zoek=accountbieb&rol=CONSULENT").text();
    assertFalse(others.contains(page("nieuw@pagina.example")), others);
  }

  private static Map<String, String> employee(String email, String library) {
    return Map.of("email", email, "naam", "Nieuw", "rol", "MEDEWERKER", "bibliotheek", library);
  }

  @Test
  void whoIsDisabledIsOut() {
    var out = keepers().consultant("uitgezet");
    var browser = keepers().administrator();
    String page = page("uitgezet@beheer.example");
    browser.get(page);

    var disabled = browser.post(page + "/toestand", Map.of("actief", "nee"));

    assertEquals(page + "?na=uitgeschakeld", disabled.header("Location"));
    assertEquals(
        "/ui/aanmelden?na=verlopen&terug=%2Fui%2Fbeheer", out.get("/ui/beheer").header("Location"));
    assertEquals(409, browser.post(page + "/uitnodiging", Map.of()).status());
    browser.get(page);
    var enabled = browser.post(page + "/toestand", Map.of("actief", "ja"));
    assertEquals(page + "?na=ingeschakeld", enabled.header("Location"));
    assertEquals(
        page + "?na=uitgenodigd", browser.post(page + "/uitnodiging", Map.of()).header("Location"));
    assertEquals(
        page + "?na=sessies", browser.post(page + "/sessies", Map.of()).header("Location"));
    var self = browser.post(page("beheerder") + "/toestand", Map.of("actief", "nee"));
    assertEquals(409, self.status());
    assertTrue(self.text().contains("href=\"#toestand\""), self.text());
  }

  @Test
  void aReadingRightIsGivenForSomeDaysAndWithdrawn() {
    server().ensureLibrary("Leesbieb");
    new People(server()).enter("lezer@beheer.example", "ARCHIVARIS", "");
    var browser = keepers().administrator();
    String page = page("lezer@beheer.example");
    browser.get(page);

    var wrong = browser.post(page + "/leesrechten", grant("2026-02-01", "2026-01-01"));
    var given = browser.post(page + "/leesrechten", grant("2026-01-01", "2036-01-01"));

    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("href=\"#tot\""), wrong.text());
    assertEquals(page + "?na=leesrecht", given.header("Location"));
    String shown = browser.get(page).text();
    assertTrue(shown.contains("1 januari 2026 tot en met 1 januari 2036"), shown);
    String withdraw =
        shown.replaceAll("(?s).*action=\"([^\"]+/leesrechten/[^\"]+/intrekken)\".*", "$1");
    assertEquals(page + "?na=ingetrokken", browser.post(withdraw, Map.of()).header("Location"));
    assertFalse(browser.get(page).text().contains("1 januari 2036"));
    assertEquals(404, browser.post(withdraw, Map.of()).status());
  }

  @Test
  void tokensOfAnAccountAreSeenAndRevokedAndEndWithItsSessions() {
    new People(server()).enter("machtigt@beheer.example", "BEHEERDER", "");
    String first = token("eerste");
    String second = token("tweede");
    var browser = keepers().administrator();
    String page = page("machtigt@beheer.example");

    String shown = browser.get(page).text();
    assertTrue(shown.contains("Tokens van dit account") && shown.contains("nog niet"), shown);
    String revoke = shown.replaceAll("(?s).*?action=\"([^\"]+/tokens/[^\"]+/intrekken)\".*", "$1");
    assertEquals(page + "?na=token", browser.post(revoke, Map.of()).header("Location"));

    assertEquals(401, opened(first));
    assertEquals(200, opened(second));
    assertEquals(404, browser.post(revoke, Map.of()).status());
    var ended = browser.post(page + "/sessies", Map.of());
    assertEquals(page + "?na=sessies&tokens=1", ended.header("Location"));
    assertTrue(browser.get(ended.header("Location")).text().contains("niet meer werkt: 1."));
    assertEquals(401, opened(second));
  }

  @Test
  void whoLostTheSecondFactorIsHelpedOnceTheKeeperIsSureWhoAsks() {
    String email = "telefoon@beheer.example";
    String account = new People(server()).enter(email, "ARCHIVARIS", "");
    String page = page(email);
    String end = page + "/tweede-factor/einde";
    var out = withSecondFactor(email);
    var browser = keepers().administrator();
    String shown = browser.get(page).text();
    assertTrue(shown.contains("action=\"" + end + "\"") && shown.contains("aan de lijn"), shown);

    var unsure = browser.post(end, Map.of());
    assertEquals(400, unsure.status());
    assertTrue(unsure.text().contains("href=\"#zeker\""), unsure.text());
    assertEquals(401, signIn(email).status(), "a code is needed");
    var ended = browser.post(end, Map.of("zeker", "ja"));

    assertEquals(page + "?na=tweede-factor", ended.header("Location"));
    String after = browser.get(ended.header("Location")).text();
    assertTrue(after.contains("De tweede factor is beëindigd"), after);
    assertFalse(after.contains(end), after);
    assertEquals(401, out.get("/api/v1/mijn-account").status());
    assertEquals(201, signIn(email).status());
    var again = browser.post(end, Map.of("zeker", "ja"));
    assertEquals(409, again.status());
    assertTrue(again.text().contains("href=\"#toegang\""), again.text());

    withSecondFactor(email);
    assertEquals(403, endByProgram(account).status());
  }

  private Answer endByProgram(String account) {
    return server()
        .identities()
        .asAdministrator(server())
        .send("DELETE", "/api/v1/accounts/" + account + "/tweede-factor", "application/json", "");
  }

  private Answer signIn(String email) {
    return new BrowserSession(server().as(null)).signIn(email, Identities.PASSWORD);
  }

  /** The session in which it was set up. */
  private BrowserSession withSecondFactor(String email) {
    var session = new People(server()).signIn(email);
    String path = "/api/v1/mijn-account/tweede-factor";
    var begun = session.send("POST", path, "").json();
    String code = new CodesOfAnApp(begun.getString("sleutel"), Instant.now()).code(0);
    var confirmed =
        session.send(
            "PUT",
            path,
            "{\"bewijs\":\"%s\",\"code\":\"%s\"}".formatted(begun.getString("bewijs"), code));
    assertEquals(200, confirmed.status(), confirmed::text);
    return session;
  }

  private String token(String name) {
    return new People(server())
        .signIn("machtigt@beheer.example")
        .send(
            "POST",
            "/api/v1/mijn-account/tokens",
            "{\"naam\":\"%s\",\"rechten\":[\"LOGBOEK\"],\"dagen\":9}".formatted(name))
        .json()
        .getString("token");
  }

  private int opened(String token) {
    return server().as(token).get("/api/v1/logboekregels").status();
  }

  private static Map<String, String> grant(String from, String until) {
    return Map.of("bibliotheek", "Leesbieb", "van", from, "tot", until, "reden", "Onderzoek");
  }

  private static String page(String email) {
    return ACCOUNTS + "/" + Superuser.text("select id::text from account where email = ?", email);
  }
}
