// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages withstand. */
class FormSafetyScenarios extends Scenario {
  /** All a name or a remark could hold to become part of a page. */
  static final List<String> SCRIPTS =
      List.of(
          "<script>alert(1)</script>",
          "\"><script>alert(1)</script>",
          "'><img src=x onerror=alert(1)>",
          "</textarea><svg/onload=alert(1)>",
          "\" onfocus=\"alert(1)\" autofocus=\"",
          "<b onclick=alert(1)>");

  static final String SCRIPT_NAME = "Bieb <b onclick=alert(1)>";

  static final List<String> PAGES =
      List.of(
          "/ui/publicaties",
          "/ui/aanvragen",
          "/ui/aanvragen/nieuw",
          "/ui/publicaties/jaaroverzicht",
          "/ui/archief",
          "/ui/aangehouden",
          "/ui/mijn-account",
          "/ui/mijn-account/tweede-factor",
          "/ui/wachtwoord/kiezen");

  static final List<String> OPEN_PAGES =
      List.of(
          "/ui/aanmelden",
          "/ui/wachtwoord",
          "/ui/wachtwoord/nieuw?sleutel=x",
          "/ui/hulp",
          "/ui/privacy",
          "/ui/toegankelijkheid",
          "/ui/niets");

  static final List<String> FORMS =
      List.of(
          "/ui/afmelden",
          "/ui/aanvragen/nieuw",
          "/ui/aanvragen/00000000-0000-0000-0000-000000000000/intrekken",
          "/ui/aanvragen/concepten/00000000-0000-0000-0000-000000000000/bibliotheek",
          "/ui/aanvragen/concepten/00000000-0000-0000-0000-000000000000/werkgebied",
          "/ui/aanvragen/concepten/00000000-0000-0000-0000-000000000000/werkgebied/beeld",
          "/ui/aanvragen/concepten/00000000-0000-0000-0000-000000000000/themas",
          "/ui/aanvragen/concepten/00000000-0000-0000-0000-000000000000/overzicht",
          "/ui/aanvragen/concepten/00000000-0000-0000-0000-000000000000/weggooien",
          "/ui/wachtwoord/kiezen",
          "/ui/mijn-account/voorkeuren",
          "/ui/mijn-account/verwijderen",
          "/ui/mijn-account/tweede-factor",
          "/ui/mijn-account/tweede-factor/bevestigen",
          "/ui/mijn-account/tweede-factor/einde",
          "/ui/mijn-account/tweede-factor/herstelcodes",
          "/ui/mijn-account/tokens",
          "/ui/mijn-account/tokens/getoond/einde",
          "/ui/mijn-account/tweede-factor/herstelcodes/bewaard",
          "/ui/mijn-account/tokens/00000000-0000-0000-0000-000000000000/intrekken",
          "/ui/aangehouden/00000000-0000-0000-0000-000000000000");

  static final String FILE =
      "/ui/aanvragen/concepten/00000000-0000-0000-0000-000000000000/ledenbestand";

  static final Pattern OWN_SCRIPT =
      Pattern.compile(
          "<script type=\"module\" src=\"/resources/[a-z]+\\.js\\?v=[0-9a-f]+\"></script>");

  @Test
  void aPageThatIsNotThereIsAPage() {
    var missing = new PageSession(server()).get("/ui/niets");

    assertEquals(404, missing.status());
    assertTrue(missing.text().contains("Deze pagina bestaat niet"), missing.text());
    assertTrue(missing.header("Content-Type").startsWith("text/html"));
  }

  @Test
  void aFormOfAnotherSiteSignsNobodyIn() {
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
  void withoutASessionEveryPageLeadsToSigningIn() {
    var browser = new PageSession(server());
    for (String page : PAGES) {
      assertEquals(303, browser.get(page).status(), page);
      assertEquals(
          "/ui/aanmelden?terug=" + URLEncoder.encode(page, StandardCharsets.UTF_8),
          browser.get(page).header("Location"),
          page);
    }
    for (String form : FORMS) {
      assertTrue(
          browser
              .send(form, Map.of())
              .header("Location")
              .startsWith("/ui/aanmelden?na=verlopen&terug=%2Fui"),
          form);
    }
  }

  @Test
  void noFormIsTakenWithoutItsProof() {
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
            new Form().file("ledenbestand", new byte[] {1}),
            new Form().field("ander", "veld").field("_csrf", browser.csrf()),
            new Form().field("_csrf", "f".repeat(64)))) {
      assertEquals(403, browser.send(FILE, form).status());
    }
    assertEquals(200, browser.get("/ui/mijn-account").status());
  }

  /** Whoever may send the form: without its proof it is refused before anything of it is read. */
  @Test
  void everyAddressThatTakesAFormAsksForItsProof() {
    var people = new People(server());
    var browsers =
        Map.of(
                "CONSULENT",
                ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"",
                "BEHEERDER",
                "",
                "KERNTEAM",
                "")
            .entrySet()
            .stream()
            .map(
                role -> {
                  String email = "bewijs." + role.getKey() + "@web.example";
                  people.enter(email, role.getKey(), role.getValue());
                  return PageSession.of(server(), email);
                })
            .toList();
    var forms = PageForms.all();

    for (var form : forms) {
      assertTrue(
          browsers.stream()
              .map(browser -> sendWithoutProof(browser, form))
              .anyMatch(a -> a.status() == 403 && a.text().contains("Dit formulier is verlopen")),
          form::toString);
    }
    assertTrue(forms.size() > 40, forms::toString);
  }

  private static Answer sendWithoutProof(PageSession browser, PageForms.Address form) {
    return form.file()
        ? browser.send(form.path(), new Form().field("ander", "veld"))
        : browser.send(form.path(), Map.of());
  }

  @Test
  void expressionsInWhatPeopleWriteStayText() {
    employee("uitdrukking", "Met formulier");
    var browser = PageSession.of(server(), "uitdrukking@web.example");
    for (String attack : List.of("#{signedIn.name()}", "${7*7}")) {
      var name = browser.post("/ui/mijn-account/tokens", Map.of("naam", attack));
      assertTrue(name.text().contains("value=\"" + attack + "\""), name.text());
    }
  }

  @Test
  void noPageBeginsASessionOfTheServerOrHoldsScripts() {
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
  void aPageIsForWhoMaySeeIt() {
    employee("geenbesluit", "Met formulier");

    var refused = PageSession.of(server(), "geenbesluit@web.example").get("/ui/aangehouden");

    assertEquals(403, refused.status());
    assertTrue(refused.text().contains("U hebt hier geen recht op"), refused.text());
  }

  @Test
  void whatPeopleWriteIsShownAsText() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    employee("script", SCRIPT_NAME);
    var browser = PageSession.of(server(), "script@web.example");
    browser.get("/ui/mijn-account");

    String form = browser.get("/ui/aanvragen/nieuw").text();
    assertTrue(form.contains("&lt;b onclick=") && !form.contains("<b "), form);
    String draft = DraftPages.begin(browser, SCRIPT_NAME, "INWONERS");
    for (String attack : SCRIPTS) {
      var start = browser.post("/ui/aanvragen/nieuw", Map.of("editie", attack, "soort", attack));
      assertEquals(400, start.status());
      assertShownAsText(attack, start);
      var area = browser.post(draft + "/werkgebied", Map.of("postcodes", attack));
      assertEquals(400, area.status());
      assertShownAsText(attack, area);
      browser.post(draft + "/werkgebied", Map.of("gemeente", "VB01"));
      assertEquals(303, browser.post(draft + "/themas", Map.of("toelichting", attack)).status());
      assertShownAsText(attack, browser.get(draft + "/overzicht"));
      assertShownAsText(attack, browser.get(draft + "/themas"));
      var name = browser.post("/ui/mijn-account/tokens", Map.of("naam", attack));
      assertEquals(400, name.status());
      assertShownAsText(attack, name);
      var fields = Map.of("email", attack, "wachtwoord", "fout");
      assertShownAsText(attack, new PageSession(server()).send("/ui/aanmelden", fields));
    }
  }

  /** Outside attributes a quote is a character like any other. */
  private static void assertShownAsText(String attack, Answer page) {
    assertFalse(page.text().contains("=\"" + attack), attack);
    assertFalse(attack.contains("<") && page.text().contains(attack), attack);
    assertHarmless(page);
  }

  private static void assertHarmless(Answer page) {
    String text = OWN_SCRIPT.matcher(page.text()).replaceAll("");
    assertTrue(page.header("Content-Security-Policy").contains("script-src 'self'"));
    assertTrue(text.contains("<html lang=\"nl\""), text);
    assertFalse(text.contains("<script") || text.contains("<style"), text);
    String unquoted =
        text.replaceAll("(?s)(<textarea[^>]*>).*?</textarea>", "$1")
            .replaceAll("\"[^\"]*\"", "\"\"");
    assertFalse(unquoted.matches("(?s).*<[^>]+\\s(style|on\\w+)=.*"), text);
    assertFalse(text.contains("placeholder=") || text.contains("ViewState"), text);
  }

  private void employee(String name, String library) {
    server().ensureLibrary(library);
    new People(server())
        .signedIn(name + "@web.example", "MEDEWERKER", ",\"bibliotheek\":\"" + library + "\"");
  }
}
