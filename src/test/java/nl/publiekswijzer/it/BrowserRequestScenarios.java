// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A library asks for an analysis in a real browser. */
class BrowserRequestScenarios extends Scenario {
  static final int PATIENCE_MILLIS = 120_000;

  @Test
  void aRequestIsFilledInStepByStepAndFollowedLive() {
    try (var visitor = employee(Look.WIDE, "Met een muis")) {
      var page = visitor.page();
      assertEquals("Aanvragen", visitor.heading());
      visitor.assertSound("empty");
      visitor.follow("Nieuwe aanvraag");
      assertThat(page).hasTitle(Pattern.compile("^Stap 1 van 5: Bibliotheek en editie"));
      visitor.press("Verder naar werkgebied");
      assertThat(page).hasTitle(Pattern.compile("^Fout: Stap 1 van 5"));
      assertThat(page.locator(".pw-summary__title")).isFocused();
      visitor.assertSound("error");
      page.check("#soort-GECOMBINEERD");
      visitor.press("Verder naar werkgebied");

      page.fill("#gemeente-zoek", "merel");
      assertThat(page.locator(".pw-picker__count")).hasText("1 gemeente gevonden, 0 gekozen");
      page.check("input[value=VB01]");
      assertThat(page.locator("#beeld .pw-stat__value").first()).not().hasText("0");
      assertThat(page.locator("#beeld svg")).containsText("Gekozen: Merelstede");
      visitor.assertSound("chosen");
      visitor.press("Werkgebied bewaren en verder");

      page.setInputFiles("#ledenbestand", file("naam;leeftijd\nx;1\n"));
      visitor.press("Bestand lezen");
      assertThat(page).hasTitle(Pattern.compile("^Fout: Stap 3 van 5"));
      assertThat(page.locator(".pw-summary__title")).isFocused();
      visitor.assertSound("file error");
      page.setInputFiles("#ledenbestand", members());
      visitor.press("Bestand lezen");
      assertThat(page.locator("#herkend")).isVisible();
      visitor.assertSound("file accepted");
      visitor.follow("Verder naar thema’s");
      page.check("#thema-voorlezen");
      visitor.assertSound("themes");
      visitor.press("Bewaren en controleren");
      assertThat(page.locator("dl")).containsText("Voorlezen");
      visitor.assertSound("review");
      visitor.press("Aanvraag versturen");

      assertThat(page.locator("h1")).isFocused();
      assertEquals("Aanvraag ontvangen", visitor.heading());
      visitor.assertSound("received");
      visitor.follow("Voortgang volgen");
      awaitPublication(visitor);
      visitor.assertSound("ready");
    }
  }

  @Test
  void theSameWorksWithoutScripts() {
    try (var visitor = employee(Look.WITHOUT_SCRIPTS, "Zonder scripts")) {
      var page = visitor.page();
      visitor.follow("Nieuwe aanvraag");
      page.check("#soort-LEDEN");
      visitor.press("Verder naar werkgebied");
      page.check("input[value=VB01]");
      visitor.press("Kaart en totaal bijwerken");
      assertThat(page.locator("#beeld svg")).containsText("Gekozen: Merelstede");
      visitor.press("Werkgebied bewaren en verder");
      page.setInputFiles("#ledenbestand", members());
      visitor.press("Bestand lezen");
      visitor.follow("Verder naar thema’s");
      visitor.press("Bewaren en controleren");
      visitor.press("Aanvraag versturen");
      visitor.follow("Voortgang volgen");

      server()
          .awaitTrue(
              () -> {
                if (visitor.link("Vernieuwen").count() > 0) {
                  visitor.follow("Vernieuwen");
                }
                return visitor.link("Naar de publicatie").count() > 0;
              });
      visitor.follow("Naar de publicatie");
      assertTrue(visitor.heading().contains("Zonder scripts"), visitor.heading());
    }
  }

  @Test
  void theSameWorksByKeyboardAlone() {
    try (var visitor = employee(Look.WIDE, "Met toetsen")) {
      var page = visitor.page();
      visitor.keys("a[href='/ui/aanvragen/nieuw']", "Enter");
      page.waitForURL("**/nieuw");
      visitor.keys("input[name=soort]", "ArrowDown");
      page.keyboard().press("ArrowDown");
      visitor.keys("main button[type=submit]", "Enter");
      page.waitForURL("**/werkgebied");
      visitor.keys("#gemeente-zoek", "m");
      page.keyboard().type("erel");
      visitor.keys("input[value=VB01]", "Space");
      visitor.keys(".pw-actions button[type=submit]", "Enter");
      page.waitForURL("**/ledenbestand");
      var chooser = page.waitForFileChooser(() -> visitor.keys("#ledenbestand", "Enter"));
      chooser.setFiles(members());
      visitor.keys("main button[type=submit]", "Enter");
      page.locator("#herkend").waitFor();
      visitor.keys("a[href$='/themas']", "Enter");
      page.waitForURL("**/themas");
      visitor.keys("#toelichting", "a");
      visitor.keys("main button[type=submit]", "Enter");
      page.waitForURL("**/overzicht");
      visitor.keys("form[action$='/overzicht'] button[type=submit]", "Enter");
      page.waitForURL("**/ontvangen");

      assertEquals("Aanvraag ontvangen", visitor.heading());
    }
  }

  @Test
  void aDraftIsTakenUpAgainWhereItWasLeft() {
    try (var visitor = employee(Look.WIDE, "Komt terug")) {
      visitor.follow("Nieuwe aanvraag");
      visitor.page().check("#soort-INWONERS");
      visitor.press("Verder naar werkgebied");
      visitor.page().check("input[value=VB02]");
      visitor.press("Werkgebied bewaren en verder");
      assertThat(visitor.page()).hasTitle(Pattern.compile("^Stap 3 van 4"));
      visitor.open("/ui/aanvragen");
      visitor.assertSound("draft");

      visitor.follow("Verder gaan");
      assertThat(visitor.page()).hasTitle(Pattern.compile("^Stap 3 van 4"));
      visitor.follow("Werkgebied");
      assertTrue(visitor.page().isChecked("input[value=VB02]"));
    }
  }

  @Test
  void aRequestThatWaitsIsWithdrawn() throws SQLException {
    try (var stopped = StoppedAttempts.busy(server());
        var visitor = employee(Look.WIDE, "Bedenkt zich")) {
      BrowserRequests.send(visitor, "Bedenkt zich", "INWONERS", null);
      visitor.follow("Voortgang volgen");
      assertTrue(stopped.waiting() >= 2);
      assertThat(visitor.page().locator(".pw-progress__text")).containsText("aan de beurt");
      visitor.assertSound("underway");

      visitor.press("Aanvraag intrekken");

      assertThat(visitor.page().locator(".utrecht-status-badge").first()).hasText("Ingetrokken");
      visitor.assertSound("withdrawn");
    }
  }

  @Test
  void theEndOfASessionIsToldInTimeAndCanBePutOff() {
    try (var visitor = new Visitor(server(), Look.WIDE)) {
      new People(server()).employee("Blijft aangemeld");
      visitor.page().clock().install();
      visitor.signIn(People.emailOf("Blijft aangemeld"));
      var away = visitor.page().locator(".pw-session[hidden]");
      assertThat(away).hasCount(1);

      visitor.page().clock().fastForward("56:00");

      assertThat(visitor.page().locator(".pw-session")).isVisible();
      visitor.assertSound("session ends");
      visitor.press("Aangemeld blijven");
      assertThat(away).hasCount(1);
    }
  }

  private static void awaitPublication(Visitor visitor) {
    assertThat(visitor.link("Naar de publicatie"))
        .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
  }

  private Visitor employee(Look look, String library) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    new People(server()).employee(library);
    return Visitor.signedIn(server(), look, People.emailOf(library));
  }

  private FilePayload members() {
    return BrowserRequests.file(server().sampleMembers(RequestScenarios.EDITION, "VB01"));
  }

  private static FilePayload file(String text) {
    return BrowserRequests.file(text.getBytes(StandardCharsets.UTF_8));
  }
}
