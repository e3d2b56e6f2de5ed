// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A request that is filled in step by step, in a browser without scripts. */
class DraftScenarios extends Scenario {
  @Test
  void aRequestByTheFormEndsInAPublication() {
    var browser = employee("aanvrager", "Door het formulier");
    String form = browser.get("/ui/aanvragen/nieuw").text();
    assertTrue(form.contains("<input type=\"hidden\" name=\"bibliotheek\" value=\"Door het"), form);
    String draft = DraftPages.begin(browser, "Door het formulier", "GECOMBINEERD");
    assertTrue(browser.get(draft + "/werkgebied").text().contains("Stap 2 van 5"));
    var area = browser.post(draft + "/werkgebied", Map.of("gemeente", "VB08"));
    assertEquals(draft + "/ledenbestand", area.header("Location"));
    var read = DraftPages.file(browser, draft, members("VB08"));
    assertEquals(draft + "/ledenbestand", read.header("Location"), read::text);
    String report = browser.get(draft + "/ledenbestand").text();
    assertTrue(report.contains("herkend met toevoeging"), report);
    String choices = browser.get(draft + "/themas").text();
    assertTrue(choices.contains("Alle leden") && choices.contains("Heel Nederland"), choices);
    String yesterday = LocalDate.now().minusDays(1).toString();
    var themes =
        browser.post(
            draft + "/themas",
            Map.of(
                "thema", "voorlezen",
                "toelichting", "Plan",
                "basis", "GEMEENTEN",
                "basisgemeenten", "VB01, VB02",
                "peildatum", yesterday,
                "ledental", "12.000",
                "ledentalPer", yesterday));
    assertEquals(draft + "/overzicht", themes.header("Location"), themes::text);
    String review = browser.get(draft + "/overzicht").text();
    for (String told : List.of("Voorlezen", "Plan", "gemeenten ", "12.000 op", "verwacht is 90")) {
      assertTrue(review.contains(told), told);
    }

    var sent = browser.post(draft + "/overzicht", Map.of());

    String request = "/ui/aanvragen/" + draft.replaceFirst(".*/", "");
    assertEquals(request + "/ontvangen", sent.header("Location"), sent::text);
    assertTrue(browser.get(request + "/ontvangen").text().contains("Aanvraag ontvangen"));
    server().awaitTrue(() -> browser.get(request).text().contains("Naar de publicatie"));
    String shown = browser.get(request).text();
    String publication = shown.replaceAll("(?s).*href=\"(/ui/publicaties/[^\"]{36})\".*", "$1");
    assertTrue(browser.get("/ui/publicaties").text().contains(publication));
    assertTrue(browser.get("/ui/aanvragen").text().contains(request));
    assertEquals(200, browser.get(publication).status());
    assertTrue(browser.get(publication + "/csv").header("Content-Type").startsWith("text/csv"));
  }

  @Test
  void choicesForTheReportAreKeptAfterAMistakeAndToldInThePublication() {
    var browser = employee("keuzes", "Met eigen keuzes");
    String draft = DraftPages.begin(browser, "Met eigen keuzes", "INWONERS");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB08"));
    String form = browser.get(draft + "/themas").text();
    assertTrue(form.contains("value=\"KERNRAPPORT\" checked=\"checked\""), form);
    var filled = new HashMap<>(Map.of("naamWerkgebied", "Het Duinland", "grootschrift", "ja"));
    filled.putAll(Map.of("stukken", "ja", "focus", "C", "zin", "Samen lezen, dicht bij huis."));

    var again = browser.post(draft + "/themas", filled);

    assertEquals(400, again.status());
    for (String kept :
        List.of(
            "value=\"Het Duinland\"",
            "value=\"C\" selected=\"selected\"",
            "value=\"Samen lezen, dicht bij huis.\"",
            "id=\"grootschrift-ja\" name=\"grootschrift\" value=\"ja\" checked=\"checked\"",
            "Kies het kernrapport, het rapport of allebei.")) {
      assertTrue(again.text().contains(kept), () -> kept + " in " + again.text());
    }
    filled.put("stuk", "RAPPORT");
    assertEquals(303, browser.post(draft + "/themas", filled).status());
    String review = browser.get(draft + "/overzicht").text();
    for (String told :
        List.of("Het Duinland", "Duinermark", "dicht bij huis.", "C ", "grootschrift")) {
      assertTrue(review.contains(told), () -> told + " in " + review);
    }
    browser.post(draft + "/overzicht", Map.of());
    String request = "/ui/aanvragen/" + draft.replaceFirst(".*/", "");
    server().awaitTrue(() -> browser.get(request).text().contains("Naar de publicatie"));
    String list = browser.get("/ui/publicaties").text();
    assertTrue(list.contains("Het Duinland"), list);
  }

  @Test
  void whatWasFilledInIsThereWhenSomebodyComesBack() {
    var browser = employee("terug", "Met een concept");
    String draft = DraftPages.begin(browser, "Met een concept", "LEDEN");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB08"));

    var later = PageSession.of(server(), "terug@web.example");

    assertTrue(later.get("/ui/aanvragen").text().contains(draft));
    assertEquals(draft + "/ledenbestand", later.get(draft).header("Location"));
    String area = later.get(draft + "/werkgebied").text();
    assertTrue(area.contains("value=\"VB08\" checked=\"checked\""), area);
    assertEquals(draft + "/ledenbestand", later.get(draft + "/overzicht").header("Location"));
  }

  @Test
  void aDraftIsOfOnePersonAlone() {
    var browser = employee("eigen", "Met een concept");
    String draft = DraftPages.begin(browser, "Met een concept", "INWONERS");
    var colleague = employee("collega", "Met een concept");

    assertEquals(404, colleague.get(draft + "/werkgebied").status());
    assertEquals(404, colleague.post(draft + "/overzicht", Map.of()).status());
    assertEquals(404, colleague.post(draft + "/weggooien", Map.of()).status());
    assertFalse(colleague.get("/ui/aanvragen").text().contains(draft));
  }

  @Test
  void aDraftThatIsSentFromTwoWindowsAtOnceIsOneRequest() {
    var browser = employee("tegelijk", "Dubbel geklikt");
    var windows =
        Stream.generate(() -> PageSession.of(server(), "tegelijk@web.example")).limit(8).toList();
    String draft = DraftPages.begin(browser, "Dubbel geklikt", "INWONERS");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB02"));

    var sent =
        windows.stream()
            .map(
                window ->
                    CompletableFuture.supplyAsync(
                        () -> window.post(draft + "/overzicht", Map.of())))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertEquals(List.of(303), sent.stream().map(Answer::status).distinct().toList());
    assertEquals(1, sent.stream().map(a -> a.header("Location")).distinct().count());
    assertEquals(
        "1",
        Superuser.text(
            "select count(*)::text from analysis_request r join library l on l.id = r.library_id"
                + " where l.name = 'Dubbel geklikt'"));
  }

  @Test
  void anotherWorkAreaAsksForTheMemberFileAgain() {
    var browser = employee("gebied", "Ander gebied");
    String draft = DraftPages.begin(browser, "Ander gebied", "LEDEN");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB08"));
    assertEquals(303, DraftPages.file(browser, draft, members("VB08")).status());
    assertTrue(browser.get(draft + "/werkgebied").text().contains("opnieuw"));

    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB02"));

    assertEquals(draft + "/ledenbestand", browser.get(draft + "/overzicht").header("Location"));
    browser.get(draft + "/ledenbestand");
    var sent = browser.post(draft + "/overzicht", Map.of());
    assertEquals(400, sent.status());
    assertTrue(sent.text().contains("Kies een ledenbestand"), sent.text());
  }

  @Test
  void postcodesAreTakenInAnySpelling() {
    var browser = employee("postcodes", "Met postcodes");
    String draft = DraftPages.begin(browser, "Met postcodes", "INWONERS");

    var strange = browser.post(draft + "/werkgebied", Map.of("postcodes", "0123, 12345 en straat"));
    var unknown = browser.post(draft + "/werkgebied", Map.of("postcodes", "9999"));
    var nothing = browser.post(draft + "/werkgebied", Map.of());
    var taken = browser.post(draft + "/werkgebied", Map.of("postcodes", "3668"));

    assertEquals(400, strange.status());
    assertTrue(strange.text().contains("Dit is geen postcode"), strange.text());
    assertTrue(strange.text().contains("straat</textarea>"), strange.text());
    assertTrue(unknown.text().contains("kent de editie niet: 9999"), unknown.text());
    assertTrue(nothing.text().contains("href=\"#werkgebied\""), nothing.text());
    assertEquals(303, taken.status(), taken::text);
  }

  @Test
  void theMapFollowsTheChoiceWithoutKeepingIt() {
    var browser = employee("kaart", "Met een kaart");
    String draft = DraftPages.begin(browser, "Met een kaart", "INWONERS");

    var picture = browser.post(draft + "/werkgebied/beeld", Map.of("gemeente", "VB08"));
    var page = browser.post(draft + "/werkgebied", Map.of("gemeente", "VB08", "doen", "tonen"));

    assertEquals(200, picture.status());
    assertTrue(picture.text().contains("<svg") && picture.text().contains("Gekozen:"));
    assertFalse(picture.text().contains("<html"), picture.text());
    assertEquals(200, page.status());
    assertTrue(page.text().contains("value=\"VB08\" checked"), page.text());
    assertEquals(draft + "/werkgebied", browser.get(draft).header("Location"));
  }

  @Test
  void aFileThatCannotBeUsedIsExplained() {
    var browser = employee("fout", "Met een fout");
    String draft = DraftPages.begin(browser, "Met een fout", "LEDEN");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB08"));

    var columns =
        DraftPages.file(browser, draft, "naam;leeftijd\nx;1\n".getBytes(StandardCharsets.UTF_8));
    var elsewhere = DraftPages.file(browser, draft, members("VB02"));
    var none = DraftPages.file(browser, draft, new byte[0]);

    assertEquals(400, columns.status());
    assertTrue(columns.text().contains("welke kolom postcode en huisnummer is"), columns.text());
    assertEquals(400, elsewhere.status());
    assertTrue(elsewhere.text().contains("buiten het werkgebied"), elsewhere.text());
    assertEquals(400, none.status());
    assertTrue(none.text().contains("Kies een ledenbestand"), none.text());
    assertFalse(browser.get(draft + "/ledenbestand").text().contains("af: buiten het werkgebied"));
  }

  @Test
  void aDraftCanBeThrownAway() {
    var browser = employee("weg", "Met een concept");
    String draft = DraftPages.begin(browser, "Met een concept", "INWONERS");

    String thrown = browser.post(draft + "/weggooien", Map.of()).header("Location");
    assertEquals("/ui/aanvragen?weg=" + draft.replaceFirst(".*/", ""), thrown);
    assertTrue(browser.get(thrown).text().contains(draft + "/terughalen"));

    assertEquals(404, browser.get(draft + "/werkgebied").status());
  }

  @Test
  void aRequestThatWaitsCanBeWithdrawnOnItsPage() throws SQLException {
    try (var stopped = StoppedAttempts.busy(server())) {
      var browser = employee("intrekken", "Trekt in");
      String draft = DraftPages.begin(browser, "Trekt in", "INWONERS");
      browser.post(draft + "/werkgebied", Map.of("gemeente", "VB08"));
      browser.post(draft + "/overzicht", Map.of());
      String request = "/ui/aanvragen/" + draft.replaceFirst(".*/", "");
      assertTrue(stopped.waiting() >= 2);
      assertTrue(browser.get(request).text().contains("als volgende aan de beurt"));

      var withdrawn = browser.post(request + "/intrekken", Map.of());

      assertEquals(request, withdrawn.header("Location"));
      assertTrue(browser.get(request).text().contains("Ingetrokken"));
    }
  }

  private byte[] members(String municipality) {
    return server().sampleMembers(RequestScenarios.EDITION, municipality);
  }

  private PageSession employee(String name, String library) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary(library);
    new People(server())
        .signedIn(name + "@web.example", "MEDEWERKER", ",\"bibliotheek\":\"" + library + "\"");
    return PageSession.of(server(), name + "@web.example");
  }
}
