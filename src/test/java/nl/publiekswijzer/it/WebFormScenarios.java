package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people do in a browser without scripts. */
interface WebFormScenarios {
  /** All a name or a remark could hold to become part of a page. */
  List<String> SCRIPTS =
      List.of(
          "<script>alert(1)</script>",
          "\"><script>alert(1)</script>",
          "'><img src=x onerror=alert(1)>",
          "</textarea><svg/onload=alert(1)>",
          "\" onfocus=\"alert(1)\" autofocus=\"",
          "<b onclick=alert(1)>");

  String SCRIPT_NAME = "Bieb <b onclick=alert(1)>";

  List<String> PAGES =
      List.of(
          "/ui/publicaties",
          "/ui/aanvragen",
          "/ui/aanvragen/nieuw",
          "/ui/aangehouden",
          "/ui/mijn-account",
          "/ui/wachtwoord/kiezen");

  List<String> OPEN_PAGES =
      List.of("/ui/aanmelden", "/ui/wachtwoord", "/ui/wachtwoord/nieuw?sleutel=x", "/ui/niets");

  List<String> FORMS =
      List.of(
          "/ui/afmelden",
          "/ui/wachtwoord/kiezen",
          "/ui/mijn-account/voorkeuren",
          "/ui/mijn-account/verwijderen",
          "/ui/mijn-account/tweede-factor",
          "/ui/mijn-account/tweede-factor/bevestigen",
          "/ui/mijn-account/tweede-factor/einde",
          "/ui/mijn-account/tokens",
          "/ui/mijn-account/tokens/00000000-0000-0000-0000-000000000000/intrekken",
          "/ui/aangehouden/00000000-0000-0000-0000-000000000000");

  Server server();

  @Test
  default void somebodySignsInAndOutByTheForm() {
    employee("formulier", "Met formulier");
    var browser = new PageSession(server());

    assertEquals("/ui/aanmelden", browser.get("/").header("Location"));
    assertEquals(200, browser.get("/ui/aanmelden").status());
    var in = signIn(browser, "formulier@web.example", Identities.PASSWORD);
    assertEquals("/ui", in.header("Location"));
    assertEquals("/ui/publicaties", browser.get("/").header("Location"));
    assertEquals("/ui/publicaties", browser.get("/ui").header("Location"));

    browser.get("/ui/mijn-account");
    var out = browser.post("/ui/afmelden", Map.of());

    assertEquals("/ui/aanmelden?na=afmelden", out.header("Location"));
    assertEquals("/ui/aanmelden", browser.get("/ui/mijn-account").header("Location"));
  }

  @Test
  default void aWrongPasswordIsToldAboveTheForm() {
    employee("mis", "Met formulier");

    var wrong = signIn(new PageSession(server()), "mis@web.example", "iets anders");
    var empty = signIn(new PageSession(server()), "", "");

    assertEquals(401, wrong.status());
    assertTrue(wrong.text().contains("E-mailadres, wachtwoord of code klopt niet"), wrong.text());
    assertTrue(wrong.text().contains("value=\"mis@web.example\""), wrong.text());
    assertEquals(400, empty.status());
    assertTrue(empty.text().contains("Er zijn 2 dingen niet goed ingevuld"), empty.text());
    assertTrue(empty.text().contains("href=\"#wachtwoord\""), empty.text());
  }

  @Test
  default void aPageThatIsNotThereIsAPage() {
    var missing = new PageSession(server()).get("/ui/niets");

    assertEquals(404, missing.status());
    assertTrue(missing.text().contains("Deze pagina bestaat niet"), missing.text());
    assertTrue(missing.header("Content-Type").startsWith("text/html"));
  }

  @Test
  default void aFormOfAnotherSiteSignsNobodyIn() {
    var browser = new PageSession(server());
    var fields = Map.of("email", "beheerder", "wachtwoord", Identities.PASSWORD);

    for (var header :
        Set.of(
            Map.of("Origin", "https://elders.example"),
            Map.of("Origin", "null"),
            Map.of("Sec-Fetch-Site", "cross-site"))) {
      var refused = browser.send("/ui/aanmelden", header, fields);
      assertEquals(403, refused.status(), header::toString);
      assertTrue(refused.text().contains("een andere website"), refused.text());
    }
    assertEquals(Map.of(), browser.cookies());
  }

  @Test
  default void aRequestByTheFormEndsInAPublication() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    employee("aanvrager", "Door het formulier");
    var browser = PageSession.of(server(), "aanvrager@web.example");
    String form = browser.get("/ui/aanvragen/nieuw?editie=" + RequestScenarios.EDITION).text();
    assertTrue(form.contains("<option value=\"Door het formulier\""), form);
    assertTrue(form.contains("id=\"gemeente-VB01\""), form);

    var sent = browser.send("/ui/aanvragen/nieuw", request(browser, "GECOMBINEERD", members()));

    assertEquals(303, sent.status(), sent::text);
    String address = sent.header("Location");
    server().awaitTrue(() -> browser.get(address).text().contains("Naar de publicatie"));
    String shown = browser.get(address).text();
    assertTrue(shown.contains("<dd>Gereed</dd>") && shown.contains("Herkend op"), shown);
    String publication = shown.replaceAll("(?s).*href=\"(/ui/publicaties/[^\"]{36})\".*", "$1");
    assertTrue(browser.get("/ui/publicaties").text().contains(publication));
    assertTrue(browser.get("/ui/aanvragen").text().contains(address));
    String facts = browser.get(publication).text();
    assertTrue(facts.contains("Door het formulier: Inwoners en leden"), facts);
    assertTrue(browser.get(publication + "/csv").header("Content-Type").startsWith("text/csv"));
    for (String end : new String[] {"/pdf", "/cijfers"}) {
      assertEquals(200, browser.get(publication.replace("/ui/", "/api/v1/") + end).status());
    }
  }

  @Test
  default void aRequestWithMistakesKeepsWhatWasFilledIn() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    employee("vergeten", "Door het formulier");
    var browser = PageSession.of(server(), "vergeten@web.example");

    var noFile = browser.send("/ui/aanvragen/nieuw", request(browser, "LEDEN", new byte[0]));
    var needless = browser.send("/ui/aanvragen/nieuw", request(browser, "INWONERS", members()));
    var noArea =
        browser.send(
            "/ui/aanvragen/nieuw",
            new Form()
                .field("_csrf", browser.csrf())
                .field("bibliotheek", "Door het formulier")
                .field("soort", "INWONERS")
                .field("editie", RequestScenarios.EDITION));

    assertEquals(400, noFile.status());
    assertTrue(noFile.text().contains("Kies een ledenbestand"), noFile.text());
    assertTrue(noFile.text().contains("value=\"VB01\" checked=\"checked\""), noFile.text());
    assertTrue(noFile.text().contains("<option value=\"LEDEN\" selected"), noFile.text());
    assertEquals(400, needless.status());
    assertTrue(needless.text().contains("gebruikt geen ledenbestand"), needless.text());
    assertEquals(400, noArea.status());
    assertTrue(noArea.text().contains("href=\"#werkgebied\""), noArea.text());
  }

  @Test
  default void withoutASessionEveryPageLeadsToSigningIn() {
    var browser = new PageSession(server());
    for (String page : PAGES) {
      assertEquals(303, browser.get(page).status(), page);
      assertEquals("/ui/aanmelden", browser.get(page).header("Location"), page);
    }
    for (String form : FORMS) {
      assertEquals("/ui/aanmelden", browser.send(form, Map.of()).header("Location"), form);
    }
  }

  @Test
  default void noFormIsTakenWithoutItsProof() {
    server().ensureLibrary("Met formulier");
    new People(server())
        .signedIn(
            "bewijs@web.example",
            "CONSULENT",
            ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"");
    var browser = PageSession.of(server(), "bewijs@web.example");

    for (String form : FORMS) {
      assertEquals(403, browser.send(form, Map.of()).status(), form);
      assertEquals(403, browser.send(form, Map.of("_csrf", "f".repeat(64))).status(), form);
    }
    for (var form :
        List.of(
            new Form().field("bibliotheek", "Met formulier"),
            new Form().field("bibliotheek", "Met formulier").field("_csrf", browser.csrf()),
            new Form().field("_csrf", "f".repeat(64)))) {
      assertEquals(403, browser.send("/ui/aanvragen/nieuw", form).status());
    }
    assertEquals(200, browser.get("/ui/mijn-account").status());
  }

  @Test
  default void whatPeopleWriteIsShownAsText() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    employee("script", SCRIPT_NAME);
    var browser = PageSession.of(server(), "script@web.example");
    browser.get("/ui/mijn-account");

    String form = browser.get("/ui/aanvragen/nieuw").text();
    assertTrue(form.contains("&lt;b onclick=") && !form.contains("<b "), form);
    for (String attack : SCRIPTS) {
      var again =
          browser.send(
              "/ui/aanvragen/nieuw",
              new Form()
                  .field("_csrf", browser.csrf())
                  .field("editie", RequestScenarios.EDITION)
                  .field("bibliotheek", attack)
                  .field("soort", attack)
                  .field("toelichting", attack)
                  .field("gemeente", attack));
      assertEquals(400, again.status());
      assertShownAsText(attack, again);
      var name = browser.post("/ui/mijn-account/tokens", Map.of("naam", attack));
      assertEquals(400, name.status());
      assertShownAsText(attack, name);
      assertShownAsText(attack, signIn(new PageSession(server()), attack, "fout"));
    }
  }

  @Test
  default void expressionsInWhatPeopleWriteStayText() {
    employee("uitdrukking", "Met formulier");
    var browser = PageSession.of(server(), "uitdrukking@web.example");
    for (String attack : List.of("#{signedIn.name()}", "${7*7}")) {
      var name = browser.post("/ui/mijn-account/tokens", Map.of("naam", attack));
      assertTrue(name.text().contains("value=\"" + attack + "\""), name.text());
    }
  }

  @Test
  default void aOneTimePasswordLeadsToTheChoiceOfTheNext() {
    employee("eenmalig", "Met formulier");
    People.mustChoosePassword("eenmalig@web.example");
    var browser = new PageSession(server());

    var in = signIn(browser, "eenmalig@web.example", Identities.PASSWORD);

    assertEquals("/ui/wachtwoord/kiezen", in.header("Location"));
    assertEquals("/ui/wachtwoord/kiezen", browser.get("/ui/publicaties").header("Location"));
    assertEquals("/ui/wachtwoord/kiezen", browser.get("/").header("Location"));
    assertEquals(200, browser.get("/ui/wachtwoord/kiezen").status());
  }

  @Test
  default void noPageBeginsASessionOfTheServerOrHoldsScripts() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    new People(server())
        .signedIn(
            "paginas@web.example",
            "CONSULENT",
            ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"");
    var browser = PageSession.of(server(), "paginas@web.example");

    for (String page : PAGES) {
      var shown = browser.get(page);
      assertEquals(200, shown.status(), page);
      assertHarmless(shown);
      assertEquals("no-store", shown.header("Cache-Control"), page);
    }
    var anonymous = new PageSession(server());
    for (String page : OPEN_PAGES) {
      assertHarmless(anonymous.get(page));
    }
    assertEquals(Set.of("__Host-publiekswijzer"), browser.cookies().keySet());
    assertEquals(Set.of(), anonymous.cookies().keySet());
  }

  @Test
  default void aPageIsForWhoMaySeeIt() {
    employee("geenbesluit", "Met formulier");

    var refused = PageSession.of(server(), "geenbesluit@web.example").get("/ui/aangehouden");

    assertEquals(403, refused.status());
    assertTrue(refused.text().contains("U hebt hier geen recht op"), refused.text());
  }

  @Test
  default void somebodyKeepsTheOwnAccountByForms() {
    employee("zelf", "Met formulier");
    var browser = PageSession.of(server(), "zelf@web.example");

    browser.post("/ui/mijn-account/voorkeuren", Map.of("mislukt", "ja"));
    String wishes = browser.get("/ui/mijn-account").text();
    assertFalse(wishes.contains("name=\"gereed\" value=\"ja\" checked"), wishes);
    assertTrue(wishes.contains("name=\"mislukt\" value=\"ja\" checked"), wishes);

    var token =
        browser.post(
            "/ui/mijn-account/tokens", Map.of("naam", "Mijn", "rechten", "LEZEN", "dagen", "9"));
    String value = token.text().replaceAll("(?s).*<code>(pwz_[^<]+)</code>.*", "$1");
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
  default void aSecondFactorIsShownAndConfirmed() {
    employee("tweede", "Met formulier");
    var browser = PageSession.of(server(), "tweede@web.example");

    String begun = browser.post("/ui/mijn-account/tweede-factor", Map.of()).text();
    assertTrue(begun.contains("otpauth://totp/"), begun);
    var wrong =
        browser.post(
            "/ui/mijn-account/tweede-factor/bevestigen",
            Map.of("bewijs", hidden(begun, "bewijs"), "sleutel", "A", "code", "abc"));

    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("Deze code klopt niet"), wrong.text());
  }

  @Test
  default void whoForgotAPasswordIsToldTheSameAlways() {
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

  private byte[] members() {
    return server().sampleMembers(RequestScenarios.EDITION, "VB01");
  }

  private static Form request(PageSession browser, String kind, byte[] members) {
    return new Form()
        .field("_csrf", browser.csrf())
        .field("editie", RequestScenarios.EDITION)
        .field("bibliotheek", "Door het formulier")
        .field("soort", kind)
        .field("gemeente", "VB01")
        .field("toelichting", "")
        .file("ledenbestand", members);
  }

  private static String hidden(String page, String name) {
    return page.replaceAll("(?s).*name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
  }

  /** Outside attributes a quote is a character like any other. */
  private static void assertShownAsText(String attack, Answer page) {
    assertFalse(page.text().contains("=\"" + attack), attack);
    assertFalse(attack.contains("<") && page.text().contains(attack), attack);
    assertHarmless(page);
  }

  private static void assertHarmless(Answer page) {
    String text = page.text();
    assertTrue(page.header("Content-Security-Policy").contains("script-src 'self'"));
    assertTrue(text.contains("<html lang=\"nl\""), text);
    assertFalse(text.contains("<script") || text.contains("<style"), text);
    String unquoted =
        text.replaceAll("(?s)(<textarea[^>]*>).*?</textarea>", "$1")
            .replaceAll("\"[^\"]*\"", "\"\"");
    assertFalse(unquoted.matches("(?s).*<[^>]+\\s(style|on\\w+)=.*"), text);
    assertFalse(text.contains("placeholder=") || text.contains("ViewState"), text);
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
