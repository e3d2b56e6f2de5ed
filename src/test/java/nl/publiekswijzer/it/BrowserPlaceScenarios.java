// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.area.OtherNames;
import nl.publiekswijzer.household.load.MemoryEdition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Municipalities are found, chosen, and let go again. */
class BrowserPlaceScenarios extends Scenario {
  private static final String LIBRARY = "Kiest plaatsen";

  /** What each of the texts finds first, and how many in all. */
  private static final String FOUND =
      """
      async ([places, typed]) => {
        const { find, plain } = await import('/resources/places.js');
        const all = places.map(p => ({ code: p.code, names: p.names.map(plain),
          provinces: p.provinces.map(plain) }));
        return typed.map(text => { const found = find(all, text);
          return (found[0]?.code ?? '-') + ' ' + found.length; });
      }
      """;

  @BeforeAll
  static void enterPeople() {
    var server = RunningServer.now().server();
    server.demonstrationEdition(RequestScenarios.EDITION);
    new People(server).employee(LIBRARY);
  }

  private static List<String> called(String name) {
    return Stream.concat(Stream.of(name), OtherNames.of(name).stream()).toList();
  }

  private List<?> found(List<Map<String, Object>> places, List<String> typed) {
    try (var visitor = new Visitor(server(), Look.WIDE)) {
      visitor.open("/ui/aanmelden");
      return (List<?>) visitor.page().evaluate(FOUND, List.of(places, typed));
    }
  }

  private static List<Map<String, Object>> country() {
    return MemoryEdition.ofCountry().areas().municipalities().stream()
        .map(
            m ->
                Map.<String, Object>of(
                    "code", m.code(),
                    "names", called(m.name()),
                    "provinces", called(m.province())))
        .toList();
  }

  private static String first(Object found) {
    return found.toString().split(" ")[0];
  }

  private static String bare(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  /** As it is spelt, in small letters, in capitals, without marks and without spaces. */
  @Test
  void everyMunicipalityOfTheCountryIsFoundFirstByItsNames() {
    var places = country();
    var codes = new ArrayList<String>();
    var typed = new ArrayList<String>();
    for (var place : places) {
      for (Object name : (List<?>) place.get("names")) {
        String text = name.toString();
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (String spelt :
            List.of(
                text, text.toUpperCase(Locale.ROOT), bare, bare.replaceAll("[^A-Za-z]+", " "))) {
          codes.add(place.get("code").toString());
          typed.add(spelt);
        }
      }
    }

    var found = found(places, typed);

    assertEquals(342, places.size());
    assertEquals(codes, found.stream().map(BrowserPlaceScenarios::first).toList());
  }

  @Test
  void whatPeopleTypeFindsWhatTheyMean() {
    var places = country();
    var typed =
        List.of(
            "den haag",
            "Den Bosch",
            "s gravenhage",
            "sgravenhage",
            "utrecht",
            "groningen",
            "nuenen",
            "sudwest",
            "zuidwest-fr",
            "  Urk ",
            "bloem");

    var found = found(places, typed).stream().map(BrowserPlaceScenarios::first).toList();

    var names =
        MemoryEdition.ofCountry().areas().municipalities().stream()
            .collect(Collectors.toMap(m -> m.code(), m -> m.name()));
    assertEquals(
        List.of(
            "'s-Gravenhage",
            "'s-Hertogenbosch",
            "'s-Gravenhage",
            "'s-Gravenhage",
            "Utrecht",
            "Groningen",
            "Nuenen, Gerwen en Nederwetten",
            "Súdwest-Fryslân",
            "Súdwest-Fryslân",
            "Urk",
            "Bloemendaal"),
        found.stream().map(names::get).toList());
    assertEquals(List.of("- 0"), found(places, List.of("xyzzy")));
  }

  @Test
  void aProvinceFindsAllItsMunicipalities() {
    var places = country();
    for (String province : List.of("Friesland", "Fryslân", "fryslan", "Zuid-Holland", "limburg")) {
      String bare = bare(province);
      long known =
          places.stream()
              .flatMap(place -> ((List<?>) place.get("provinces")).stream())
              .filter(name -> bare(name.toString()).equals(bare))
              .count();
      String found = found(places, List.of(province)).get(0).toString();
      assertTrue(known > 10, province);
      assertTrue(Long.parseLong(found.split(" ")[1]) >= known, province + " " + found);
    }
  }

  @Test
  void whatIsChosenIsSeenAndLetGoAgain() {
    try (var visitor = Visitor.signedIn(server(), Look.WIDE, People.emailOf(LIBRARY))) {
      var page = visitor.page();
      visitor.open("/ui/aanvragen/nieuw");
      page.check("#soort-INWONERS");
      visitor.press("Verder naar werkgebied");
      page.fill("#gemeente-zoek", "merel");
      assertThat(page.locator(".pw-picker__count")).hasText("1 gemeente gevonden, 0 gekozen");
      page.check("input[value=VB01]");
      page.fill("#gemeente-zoek", "vorre");
      page.check("input[value=VB02]");

      assertThat(page.locator(".pw-picker__chosen button")).hasCount(2);
      visitor.assertSound("two chosen");
      page.locator(".pw-picker__chosen button").first().press("Enter");
      assertThat(page.locator(".pw-picker__chosen button")).hasCount(1);
      assertThat(page.locator(".pw-picker__chosen button")).isFocused();
      page.locator(".pw-picker__chosen button").press("Enter");
      assertThat(page.locator("#gemeente-zoek")).isFocused();
      assertThat(page.locator(".pw-picker__count")).hasText("1 gemeente gevonden, 0 gekozen");

      page.selectOption("#provincie", "Voorbeeld-Midden");
      visitor.press("Alle gemeenten kiezen");
      int all = page.locator(".pw-picker__chosen button").count();
      assertTrue(all > 2, all + " chosen");
      page.fill("#gemeente-zoek", "vorre");
      visitor.press("Werkgebied bewaren en verder");
      visitor.follow("Vorige stap");
      assertThat(page.locator(".pw-picker__chosen button")).hasCount(all);
    }
  }

  @Test
  void theSameIsChosenWithoutScripts() {
    try (var visitor = Visitor.signedIn(server(), Look.WITHOUT_SCRIPTS, People.emailOf(LIBRARY))) {
      var page = visitor.page();
      visitor.open("/ui/aanvragen/nieuw");
      page.check("#soort-INWONERS");
      visitor.press("Verder naar werkgebied");
      page.selectOption("#provincie", "Voorbeeld-Midden");
      visitor.press("Alle gemeenten kiezen");
      int all = page.locator(".pw-picker__chosen button").count();
      assertTrue(page.isChecked("input[value=VB02]"));

      page.locator(".pw-picker__chosen button[value='weg:VB02']").click();

      assertEquals(all - 1, page.locator(".pw-picker__chosen button").count());
      assertFalse(page.isChecked("input[value=VB02]"));
      page.locator("input[value=VB02]").press("Enter");
      assertTrue(page.url().endsWith("/themas"), "Enter keeps the step: " + page.url());
    }
  }
}
