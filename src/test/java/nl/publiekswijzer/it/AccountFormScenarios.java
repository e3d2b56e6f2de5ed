// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.publiekswijzer.account.credential.CodesOfAnApp;
import org.junit.jupiter.api.Test;

/** What people do about their account in a browser without scripts. */
class AccountFormScenarios extends Scenario {
  private static final Pattern CODE = Pattern.compile("<code[^>]*>([a-z2-7]{4}-){5}[a-z2-7]{4}<");

  @Test
  void somebodySignsInAndOutByTheForm() {
    employee("formulier", "Met formulier");
    var browser = new PageSession(server());

    assertEquals("/ui/aanmelden", browser.get("/").header("Location"));
    assertEquals(200, browser.get("/ui/aanmelden").status());
    var in = signIn(browser, "formulier@web.example", Identities.PASSWORD);
    assertEquals("/ui", in.header("Location"));
    assertEquals("/ui/aanvragen", browser.get("/").header("Location"));
    assertEquals("/ui/aanvragen", browser.get("/ui").header("Location"));

    browser.get("/ui/mijn-account");
    var out = browser.post("/ui/afmelden", Map.of());

    assertEquals("/ui/aanmelden?na=afmelden", out.header("Location"));
    assertEquals(
        "/ui/aanmelden?terug=%2Fui%2Fmijn-account",
        browser.get("/ui/mijn-account").header("Location"));
  }

  @Test
  void aWrongPasswordIsToldAboveTheForm() {
    employee("mis", "Met formulier");

    var wrong = signIn(new PageSession(server()), "mis@web.example", "iets anders");
    var empty = signIn(new PageSession(server()), "", "");

    assertEquals(401, wrong.status());
    assertTrue(wrong.text().contains("E-mailadres, wachtwoord of code klopt niet"), wrong.text());
    assertTrue(wrong.text().contains("value=\"mis@web.example\""), wrong.text());
    assertEquals(400, empty.status());
    assertTrue(empty.text().contains("Er zijn 2 velden niet goed ingevuld"), empty.text());
    assertTrue(empty.text().contains("href=\"#wachtwoord\""), empty.text());
  }

  @Test
  void aOneTimePasswordLeadsToTheChoiceOfTheNext() {
    employee("eenmalig", "Met formulier");
    People.mustChoosePassword("eenmalig@web.example");
    var browser = new PageSession(server());

    var in = signIn(browser, "eenmalig@web.example", Identities.PASSWORD);

    assertEquals("/ui/wachtwoord/kiezen", in.header("Location"));
    assertEquals(
        "/ui/wachtwoord/kiezen?terug=%2Fui%2Fpublicaties",
        browser.get("/ui/publicaties").header("Location"));
    assertEquals("/ui/wachtwoord/kiezen", browser.get("/").header("Location"));
    assertEquals(200, browser.get("/ui/wachtwoord/kiezen").status());
  }

  @Test
  void somebodyKeepsTheOwnAccountByForms() {
    employee("zelf", "Met formulier");
    var browser = PageSession.of(server(), "zelf@web.example");

    browser.post("/ui/mijn-account/voorkeuren", Map.of("mislukt", "ja"));
    String wishes = browser.get("/ui/mijn-account").text();
    assertFalse(wishes.contains("name=\"gereed\" value=\"ja\" checked"), wishes);
    assertTrue(wishes.contains("name=\"mislukt\" value=\"ja\" checked"), wishes);

    var token =
        browser.post(
            "/ui/mijn-account/tokens", Map.of("naam", "Mijn", "rechten", "LEZEN", "dagen", "9"));
    String value =
        browser
            .get(token.header("Location"))
            .text()
            .replaceAll("(?s).*<code[^>]*>(pwz_[^<]+)</code>.*", "$1");
    assertEquals(200, server().as(value).get("/api/v1/publicaties").status());
    String listed = browser.get("/ui/mijn-account").text();
    assertFalse(listed.contains(value));
    String revoke = listed.replaceAll("(?s).*action=\"([^\"]+/intrekken)\".*", "$1");
    assertEquals(303, browser.post(revoke, Map.of()).status());
    assertEquals(401, server().as(value).get("/api/v1/publicaties").status());

    var weak =
        browser.post(
            "/ui/wachtwoord/kiezen", Map.of("huidig", Identities.PASSWORD, "nieuw", "kort"));
    assertEquals(400, weak.status());
    assertTrue(weak.text().contains("ten minste 12 tekens"), weak.text());
    String next = "heel-anders-paard-fiets-9";
    var changed =
        browser.post("/ui/wachtwoord/kiezen", Map.of("huidig", Identities.PASSWORD, "nieuw", next));
    assertEquals("/ui/aanmelden?na=wachtwoord", changed.header("Location"));
    assertEquals("/ui", signIn(browser, "zelf@web.example", next).header("Location"));

    browser.get("/ui/mijn-account");
    assertEquals(400, browser.post("/ui/mijn-account/verwijderen", Map.of()).status());
    browser.post("/ui/mijn-account/verwijderen", Map.of("zeker", "ja"));
    assertEquals(401, signIn(browser, "zelf@web.example", next).status());
  }

  @Test
  void aSecondFactorIsShownAndConfirmed() {
    employee("tweede", "Met formulier");
    var browser = PageSession.of(server(), "tweede@web.example");

    var other = browser.post("/ui/mijn-account/tweede-factor", Map.of());
    String begun = browser.get(other.header("Location")).text();
    assertTrue(begun.contains("otpauth://totp/"), begun);
    assertTrue(begun.contains("class=\"pw-square\""), begun);
    var wrong = browser.post("/ui/mijn-account/tweede-factor/bevestigen", Map.of("code", "abc"));

    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("Deze code klopt niet"), wrong.text());
    assertFalse(wrong.text().contains("name=\"huidig\""), "nothing is replaced");
  }

  @Test
  void recoveryCodesAreShownOnceAndTheFactorIsReplacedAndEndedByItsOwner() {
    employee("herstel", "Met formulier");
    var browser = PageSession.of(server(), "herstel@web.example");
    String shown = confirmed(browser, "").header("Location");
    assertEquals(10, CODE.matcher(browser.get(shown).text()).results().count());
    assertEquals(10, CODE.matcher(browser.get(shown).text()).results().count(), "loaded again");
    browser.post("/ui/mijn-account/tweede-factor/herstelcodes/bewaard", Map.of());
    assertEquals("/ui/mijn-account?na=verborgen", browser.get(shown).header("Location"));

    String own = browser.get("/ui/mijn-account").text();
    assertTrue(own.contains("Herstelcodes over: 10."), own);
    assertEquals(0, CODE.matcher(own).results().count());
    String replacing = browser.get("/ui/mijn-account/tweede-factor").text();
    assertTrue(replacing.contains("name=\"huidig\""), replacing);
    assertEquals(400, confirmed(browser, "mis").status());
    assertEquals(303, confirmed(browser, Identities.PASSWORD).status());
    var wrong =
        browser.post("/ui/mijn-account/tweede-factor/herstelcodes", Map.of("huidig", "mis"));
    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("href=\"#huidig\""), wrong.text());
    var renewed =
        browser.post(
            "/ui/mijn-account/tweede-factor/herstelcodes", Map.of("huidig", Identities.PASSWORD));
    String codes = browser.get(renewed.header("Location")).text();
    assertEquals(10, CODE.matcher(codes).results().count());
    var ended =
        browser.post("/ui/mijn-account/tweede-factor/einde", Map.of("code", Identities.PASSWORD));
    assertEquals("/ui/mijn-account", ended.header("Location"));
    assertTrue(browser.get("/ui/mijn-account").text().contains("Tweede factor instellen"));
  }

  private static Answer confirmed(PageSession browser, String owner) {
    String key = key(browser.get("/ui/mijn-account/tweede-factor").text());
    assertEquals(key, key(browser.get("/ui/mijn-account/tweede-factor").text()), "loaded again");
    return browser.post(
        "/ui/mijn-account/tweede-factor/bevestigen",
        Map.of("huidig", owner, "code", new CodesOfAnApp(key, Instant.now()).code(0)));
  }

  /** In groups of four. */
  private static String key(String page) {
    return page.replaceAll("(?s).*<code[^>]*>((?:[A-Z2-7]{4} )+[A-Z2-7]{4})</code>.*", "$1")
        .replace(" ", "");
  }

  @Test
  void whoForgotAPasswordIsToldTheSameAlways() {
    employee("bekend", "Met formulier");
    var browser = new PageSession(server());

    for (String email : List.of("bekend@web.example", "onbekend@web.example")) {
      var sent = browser.send("/ui/wachtwoord", Map.of("email", email));
      assertEquals("/ui/wachtwoord?na=verstuurd", sent.header("Location"));
    }
    var used =
        browser.send(
            "/ui/wachtwoord/nieuw", Map.of("sleutel", "niets", "nieuw", Identities.PASSWORD));
    assertEquals(400, used.status());
    assertTrue(used.text().contains("Deze link is verlopen"), used.text());
  }

  @Test
  void signingInAgainEndsTheSessionBefore() {
    employee("opnieuw", "Met formulier");
    var browser = PageSession.of(server(), "opnieuw@web.example");
    var before = new PageSession(server());
    before.cookies().putAll(browser.cookies());

    signIn(browser, "opnieuw@web.example", Identities.PASSWORD);

    assertEquals(200, browser.get("/ui/mijn-account").status());
    assertTrue(before.get("/ui/mijn-account").header("Location").startsWith("/ui/aanmelden?"));
  }

  @Test
  void pagesSpeakEnglishToWhoChoseIt() {
    var browser = new PageSession(server());

    var switched = browser.get("/ui/taal/en?terug=%2Fui%2Faanmelden");

    assertEquals("/ui/aanmelden", switched.header("Location"));
    String page = browser.get("/ui/aanmelden").text();
    assertTrue(page.contains("<html lang=\"en\"") && page.contains("Sign in"), page);
    assertEquals("/ui", browser.get("/ui/taal/nl?terug=//elders.example").header("Location"));
    assertEquals(404, browser.get("/ui/taal/xx").status());
  }

  private Answer signIn(PageSession browser, String email, String password) {
    return browser.send("/ui/aanmelden", Map.of("email", email, "wachtwoord", password));
  }

  private void employee(String name, String library) {
    server().ensureLibrary(library);
    new People(server())
        .signedIn(name + "@web.example", "MEDEWERKER", ",\"bibliotheek\":\"" + library + "\"");
  }
}
