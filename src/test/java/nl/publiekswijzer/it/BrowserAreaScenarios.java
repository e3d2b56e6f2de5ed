// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A library chooses its work area in a real browser. */
class BrowserAreaScenarios extends Scenario {
  private static final String NAMES =
      ".pw-picker__list > li:not([hidden]) label > span:nth-of-type(1)";
  private static final String CHOSEN = ".pw-chosen .pw-chosen__name";
  private static final List<String> TYPED =
      List.of("merel", "MERELSTEDE", "e", "stede", "dam", "noord", "Voorbeeld", "xyz", "");

  /** Height of the smallest name on the map, in pixels of the screen. */
  private static final String SMALLEST =
      """
      () => Math.min(...[...document.querySelectorAll('#beeld svg text')].map(text =>
        parseFloat(text.getAttribute('font-size')) * text.ownerSVGElement.getScreenCTM().a))
      """;

  @Test
  void searchGivesTheSameOrderWithAndWithoutScripts() {
    try (var scripted = step(Look.WIDE, "Zoekt met script");
        var plain = step(Look.WITHOUT_SCRIPTS, "Zoekt zonder script")) {
      for (String typed : TYPED) {
        scripted.page().fill("#gemeente-zoek", typed);
        plain.page().fill("#gemeente-zoek", typed);
        plain.press("Zoeken");

        assertEquals(
            plain.page().locator(NAMES).allInnerTexts(),
            scripted.page().locator(NAMES).allInnerTexts(),
            typed);
        assertEquals(
            plain.page().locator(".pw-picker__count").innerText(),
            scripted.page().locator(".pw-picker__count").innerText(),
            typed);
      }
    }
  }

  @Test
  void whatIsChosenIsListedAndTakenOutWithTheFocusKept() {
    try (var visitor = step(Look.WIDE, "Kiest en laat weg")) {
      var page = visitor.page();
      page.check("input[value=VB01]");
      page.check("input[value=VB02]");
      page.check("input[value=VB03]");
      assertThat(page.locator(CHOSEN)).hasCount(3);
      visitor.assertSound("three chosen");

      page.locator(".pw-chosen__remove").nth(1).click();

      assertThat(page.locator(CHOSEN)).hasCount(2);
      assertThat(page.locator(".pw-chosen__remove").nth(1)).isFocused();
      assertThat(page.locator(".pw-picker__count"))
          .hasText(Pattern.compile("is weggehaald\\. \\d+ gemeenten gevonden, 2 gekozen"));
      page.locator(".pw-chosen__remove").nth(1).click();
      page.locator(".pw-chosen__remove").nth(0).click();
      assertThat(page.locator("#gemeente-zoek")).isFocused();
      assertThat(page.locator(".pw-picker__chosen")).isHidden();

      visitor.press("Alles in deze provincie kiezen");
      String province = page.inputValue("#provincie");
      assertThat(page.locator(".pw-picker__list :checked"))
          .hasCount(page.locator("li[data-province='" + province + "']").count());
      visitor.press("Alle gekozen gemeenten weghalen");
      assertThat(page.locator(".pw-picker__list :checked")).hasCount(0);
    }
  }

  @Test
  void theSameGoesWithoutScripts() {
    try (var visitor = step(Look.WITHOUT_SCRIPTS, "Kiest zonder script")) {
      var page = visitor.page();
      visitor.press("Alles in deze provincie kiezen");
      List<String> all = page.locator(CHOSEN).allInnerTexts();
      assertTrue(all.size() > 1, all::toString);
      page.fill("#gemeente-zoek", "xyz");
      visitor.press("Zoeken");
      assertEquals(all, page.locator(CHOSEN).allInnerTexts());

      page.locator(".pw-chosen__remove").first().click();

      assertEquals(all.subList(1, all.size()), page.locator(CHOSEN).allInnerTexts());
      String before = page.locator("#beeld svg").getAttribute("viewBox");
      visitor.press("Vergroten");
      assertTrue(!before.equals(page.locator("#beeld svg").getAttribute("viewBox")), before);
      visitor.press("Naar het westen");
      assertEquals(all.subList(1, all.size()), page.locator(CHOSEN).allInnerTexts());
      visitor.press("Werkgebied bewaren en verder");
      assertThat(page).hasTitle(Pattern.compile("^Stap 3"));
    }
  }

  @Test
  void theMapTellsItsPartsAndIsEnlargedByKeys() {
    try (var visitor = step(Look.WIDE, "Leest de kaart")) {
      var page = visitor.page();
      page.setViewportSize(1440, 900);
      page.check("input[value=VB01]");
      var spot = page.locator("#beeld .pw-spot[data-code=VB01]");
      assertThat(spot)
          .hasAttribute("aria-label", Pattern.compile("^Merelstede: .* huishoudens, gekozen$"));
      double smallest = ((Number) page.evaluate(SMALLEST)).doubleValue();
      assertTrue(smallest >= 9, "names are " + smallest + " px");

      Locator first = page.locator("#beeld .pw-spot[tabindex='0']");
      first.focus();
      assertThat(page.locator("#kaart-status")).hasText(first.getAttribute("aria-label"));
      String whole = page.locator("#beeld svg").getAttribute("viewBox");
      page.keyboard().press("+");
      assertThat(page.locator("#beeld svg")).not().hasAttribute("viewBox", whole);
      visitor.press("Verkleinen");
      assertThat(page.locator("#beeld svg")).hasAttribute("viewBox", whole);
      assertThat(page.locator("[data-step=out]")).isFocused();
      visitor.assertSound("map");
    }
  }

  @Test
  void everyPieceOfThePostcodesIsUnderstoodOrObjectedTo() {
    try (var visitor = step(Look.WIDE, "Typt postcodes")) {
      var page = visitor.page();
      page.fill("#postcodes", "abc 1000");
      assertThat(page.locator("#beeld")).containsText("Dit is geen postcode: abc.");
      assertThat(page.locator("#beeld"))
          .containsText("Deze postcodegebieden kent de editie niet: 1000.");

      visitor.press("Werkgebied bewaren en verder");

      assertThat(page.locator(".pw-summary__title")).hasText("Er is 1 veld niet goed ingevuld");
      assertThat(page.locator(".pw-summary__link")).hasCount(2);
      assertThat(page.locator("#postcodes-fout .pw-fault")).hasCount(2);
      visitor.assertSound("two mistakes of one field");
    }
  }

  /** At the second step of a new request. */
  private Visitor step(Look look, String library) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    new People(server()).employee(library);
    var visitor = Visitor.signedIn(server(), look, People.emailOf(library));
    visitor.open("/ui/aanvragen/nieuw");
    visitor.page().check("#soort-LEDEN");
    visitor.press("Verder naar werkgebied");
    assertThat(visitor.page()).hasTitle(Pattern.compile("^Stap 2"));
    return visitor;
  }
}
