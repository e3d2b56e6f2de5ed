// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who come back to where they were, in a browser without scripts. */
class ComingBackScenarios extends Scenario {
  private static final String LIBRARY = "Bibliotheek Terug";
  private static final String DEEP = "/ui/publicaties?zoek=Terug&jaar=2024";
  private static final String DRAFT =
      "/ui/aanvragen/concepten/00000000-0000-0000-0000-000000000000/ledenbestand";

  @BeforeAll
  static void enterPeople() {
    var server = RunningServer.now().server();
    server.demonstrationEdition(RequestScenarios.EDITION);
    new People(server).employee(LIBRARY);
    new People(server).employee("Bibliotheek Elders");
  }

  private static Answer signIn(PageSession browser, String address, String library, String word) {
    return browser.send(address, Map.of("email", People.emailOf(library), "wachtwoord", word));
  }

  private static String action(Answer page) {
    return page.text()
        .replaceAll("(?s).*<form class=\"pw-form[^>]*action=\"([^\"]+)\".*", "$1")
        .replace("&amp;", "&");
  }

  /** Over a wrong password and another language. */
  @Test
  void aLinkIsFollowedAfterSigningIn() {
    var browser = new PageSession(server());
    String door = browser.get(DEEP).header("Location");
    String language =
        browser.get(door).text().replaceAll("(?s).*href=\"(/ui/taal/en[^\"]+)\".*", "$1");
    String english = browser.get(language.replace("&amp;", "&")).header("Location");
    assertEquals(door, english);

    var wrong = signIn(browser, action(browser.get(english)), LIBRARY, "iets anders");
    assertEquals(401, wrong.status());
    var in = signIn(browser, action(wrong), LIBRARY, Identities.PASSWORD);

    assertEquals(DEEP, in.header("Location"));
    assertEquals(200, browser.get(DEEP).status());
  }

  @Test
  void anotherLanguageKeepsWhatWasAskedOfAPage() {
    var browser = PageSession.of(server(), People.emailOf(LIBRARY));
    String link = browser.get(DEEP).text().replaceAll("(?s).*href=\"(/ui/taal/en[^\"]+)\".*", "$1");

    assertEquals(DEEP, browser.get(link.replace("&amp;", "&")).header("Location"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elders.example/",
        "//elders.example",
        "/api/v1/publicaties",
        "/ui/aanmelden",
        "/ui/afmelden",
        "/ui/../api",
        "javascript:alert(1)"
      })
  void nobodyIsLedElsewhere(String address) {
    var browser = new PageSession(server());

    var in =
        signIn(
            browser,
            "/ui/aanmelden?terug=" + URLEncoder.encode(address, StandardCharsets.UTF_8),
            LIBRARY,
            Identities.PASSWORD);

    assertEquals("/ui", in.header("Location"));
  }

  @Test
  void aSessionThatEndedIsTold() {
    var browser = PageSession.of(server(), People.emailOf(LIBRARY));
    end(LIBRARY);

    var away = browser.get(DEEP);

    assertTrue(away.header("Location").startsWith("/ui/aanmelden?na=verlopen&terug="));
    String page = browser.get(away.header("Location")).text();
    assertTrue(page.contains("U bent afgemeld, omdat"), page);
  }

  private static void end(String library) {
    Superuser.change(
        "update account_session set ended_at = clock_timestamp() where account_id ="
            + " (select id from account where email = ?)",
        People.emailOf(library));
  }

  /** A step that is right, so that only its time is wrong. */
  private static final Map<String, String> FILLED =
      Map.of("bibliotheek", LIBRARY, "soort", "LEDEN", "editie", RequestScenarios.EDITION);

  private static String lateForm(PageSession browser) {
    browser.get("/ui/aanvragen/nieuw");
    end(LIBRARY);
    var late = browser.post("/ui/aanvragen/nieuw", FILLED);
    assertEquals(303, late.status(), late::text);
    assertTrue(late.header("Location").contains("hervat%3D"), late.header("Location"));
    assertFalse(late.header("Location").contains("LEDEN"), "nothing of it in the address");
    return late.header("Location");
  }

  @Test
  void aFormThatCameTooLateIsFilledInAgain() {
    var browser = PageSession.of(server(), People.emailOf(LIBRARY));
    String door = lateForm(browser);

    var in = signIn(browser, door, LIBRARY, Identities.PASSWORD);
    String page = browser.get(in.header("Location")).text();

    assertTrue(page.contains("U was afgemeld toen u dit formulier verstuurde"), page);
    assertFalse(page.contains("heeft dat formulier niet meer"), page);
    assertTrue(page.matches("(?s).*id=\"soort-LEDEN\"[^>]* checked.*"), page);
    assertFalse(page.contains("Kies het bestand opnieuw"), page);
    assertEquals(303, browser.post("/ui/aanvragen/nieuw", FILLED).status());
  }

  @Test
  void nobodyElseSeesAFormThatCameTooLate() {
    var browser = PageSession.of(server(), People.emailOf(LIBRARY));
    String door = lateForm(browser);

    var other = signIn(browser, door, "Bibliotheek Elders", Identities.PASSWORD);
    String page = browser.get(other.header("Location")).text();

    assertFalse(page.contains("U was afgemeld toen u"), page);
    assertFalse(page.matches("(?s).*id=\"soort-LEDEN\"[^>]* checked.*"), page);
  }

  @Test
  void nobodyLeavesAFormForSomebodyElse() {
    var stranger = new PageSession(server());

    var late =
        stranger.send(
            "/ui/aanvragen/nieuw",
            Map.of("_csrf", "f".repeat(64), "bibliotheek", LIBRARY, "soort", "LEDEN"));

    assertEquals(
        "/ui/aanmelden?na=verlopen&terug=%2Fui%2Faanvragen%2Fnieuw", late.header("Location"));
  }

  @Test
  void aFileHasToBeChosenAgain() {
    var browser = PageSession.of(server(), People.emailOf(LIBRARY));
    String draft = DraftPages.begin(browser, LIBRARY, "LEDEN");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB01"));
    browser.get(draft + "/ledenbestand");
    end(LIBRARY);

    var late = DraftPages.file(browser, draft, "Postcode;Huisnummer\n9000AA;1\n".getBytes());
    var in = signIn(browser, late.header("Location"), LIBRARY, Identities.PASSWORD);
    String page = browser.get(in.header("Location")).text();

    assertTrue(page.contains("Kies het bestand opnieuw"), page);
    assertEquals(
        List.of("0"),
        Superuser.list("select count(*)::text from kept_text where sealed like '%9000AA%'"));
  }

  /** Its passwords would be kept with it. */
  @Test
  void aFormOfTheOwnAccountIsNotKept() {
    var browser = PageSession.of(server(), People.emailOf(LIBRARY));
    end(LIBRARY);

    var late =
        browser.post(
            "/ui/wachtwoord/kiezen",
            Map.of("huidig", Identities.PASSWORD, "nieuw", "heel-anders-paard-fiets-9"));

    assertEquals(
        "/ui/aanmelden?na=verlopen&terug=%2Fui%2Fwachtwoord%2Fkiezen", late.header("Location"));
  }

  @Test
  void whereOnlyFormsAreSentToIsTheirPage() {
    var browser = PageSession.of(server(), People.emailOf(LIBRARY));

    assertEquals("/ui/mijn-account", browser.get("/ui/mijn-account/tokens").header("Location"));
    assertEquals(
        "/ui/mijn-account/tweede-factor",
        browser.get("/ui/mijn-account/tweede-factor/bevestigen").header("Location"));
    assertEquals(404, browser.get(DRAFT).status(), "that is a page, of a draft that is not there");
  }

  @Test
  void whatIsShownOnceIsShownAgainWhenItsPageIsLoadedAgainAndMadeOnce() {
    var browser = PageSession.of(server(), People.emailOf(LIBRARY));
    var made =
        browser.post(
            "/ui/mijn-account/tokens", Map.of("naam", "Eenmaal", "rechten", "LEZEN", "dagen", "9"));
    assertEquals(303, made.status());
    String first = token(browser.get(made.header("Location")));

    assertEquals(first, token(browser.get(made.header("Location"))));
    assertTrue(first.startsWith("pwz_"), first);
    String own = browser.get("/ui/mijn-account").text();
    assertEquals(2, own.split("Eenmaal", -1).length - 1, "its name and its button, once");

    var elsewhere = PageSession.of(server(), People.emailOf(LIBRARY));
    assertEquals(
        "/ui/mijn-account?na=verborgen", elsewhere.get(made.header("Location")).header("Location"));
    browser.post("/ui/mijn-account/tokens/getoond/einde", Map.of());
    assertEquals(
        "/ui/mijn-account?na=verborgen", browser.get(made.header("Location")).header("Location"));
  }

  private static String token(Answer page) {
    return page.text().replaceAll("(?s).*<code[^>]*>(pwz_[^<]+)</code>.*", "$1");
  }
}
