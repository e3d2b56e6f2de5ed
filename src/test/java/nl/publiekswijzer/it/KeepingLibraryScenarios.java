// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Libraries and their supporters are kept by pages. */
class KeepingLibraryScenarios extends Scenario {
  private Keepers keepers() {
    return new Keepers(server());
  }

  @Test
  void aLibraryIsEnteredAndFound() {
    var browser = keepers().consultant("invoer");
    String form = "/ui/beheer/bibliotheken/nieuw";
    assertTrue(browser.get(form).text().contains(Identities.PROVINCE));

    var wrong = browser.post(form, Map.of("naam", "", "provincie", Identities.PROVINCE));
    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("href=\"#naam\""), wrong.text());
    var entered =
        browser.post(form, Map.of("naam", "Paginabieb", "provincie", Identities.PROVINCE));

    assertEquals("/ui/beheer/bibliotheken?na=ingevoerd", entered.header("Location"));
    String found = browser.get("/ui/beheer/bibliotheken?zoek=PAGINAB").text();
    assertTrue(found.contains(Keepers.page("Paginabieb")), found);
    String none = browser.get("/ui/beheer/bibliotheken?zoek=zoiets-niet").text();
    assertTrue(none.contains("Geen bibliotheek gevonden"), none);
    String alone = browser.get("/ui/beheer/bibliotheken?zoek=Paginabieb&zonder=ja").text();
    assertFalse(alone.contains(Keepers.page("Paginabieb")), alone);
  }

  @Test
  void aListWithMistakesIsRefusedLineByLine() {
    var browser = keepers().consultant("lijst");
    var refused =
        list(browser, "naam;provincie\nLijstbieb;" + Identities.PROVINCE + "\n;x\nB;Nergens\n");
    assertEquals(400, refused.status());
    assertTrue(refused.text().contains("Er staan 2 fouten in de lijst"), refused.text());
    assertTrue(refused.text().contains("regel 4"), refused.text());
    assertEquals(
        "0", Superuser.text("select count(*)::text from library where name = ?", "Lijstbieb"));
    var nothing = list(browser, "");
    assertEquals(400, nothing.status());

    var taken = list(browser, "naam;provincie\nLijstbieb;" + Identities.PROVINCE + "\n");

    assertEquals("/ui/beheer/bibliotheken?na=lijst", taken.header("Location"));
    assertTrue(browser.get("/ui/beheer/bibliotheken").text().contains("Lijstbieb"));
  }

  private static Answer list(PageSession browser, String csv) {
    browser.get("/ui/beheer/bibliotheken/nieuw");
    return browser.send(
        "/ui/beheer/bibliotheken/lijst",
        new Form().field("_csrf", browser.csrf()).file("bestand", csv));
  }

  @Test
  void whatALibraryMayAskIsArrangedByItsPage() {
    server().ensureLibrary("Afsprakenbieb");
    var browser = keepers().consultant("afspraken");
    String page = Keepers.page("Afsprakenbieb");
    browser.get(page);

    var wrong = browser.post(page + "/afspraken", Map.of("soorten", "LEDEN"));
    var kept =
        browser.post(page + "/afspraken", Map.of("soorten", "LEDEN", "resultaatNaar", "AANVRAGER"));

    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("href=\"#resultaatNaar\""), wrong.text());
    assertEquals(page + "?na=afspraken", kept.header("Location"));
    String shown = browser.get(page + "?na=afspraken").text();
    assertTrue(shown.contains("De afspraken zijn bewaard."), shown);
    assertTrue(shown.contains("value=\"AANVRAGER\" checked"), shown);
    assertFalse(shown.contains("value=\"INWONERS\" checked"), shown);
    var administrator = keepers().administrator();
    assertFalse(administrator.get(page).text().contains(page + "/afspraken"));
    assertEquals(403, administrator.post(page + "/afspraken", Map.of()).status());
  }

  @Test
  void branchesAndProvinceAreKeptByThePage() {
    server().ensureLibrary("Vestigingenbieb");
    var browser = keepers().consultant("vestigingen");
    String page = Keepers.page("Vestigingenbieb");
    browser.get(page);

    var wrong = browser.post(page + "/vestigingen", Map.of("vestigingen", "C; Centrum\nNoord"));
    var kept =
        browser.post(page + "/vestigingen", Map.of("vestigingen", "C; Centrum\r\nN;Noord\r\n"));
    var moved = browser.post(page + "/provincie", Map.of("provincie", "Nergens"));

    assertEquals(400, wrong.status());
    assertTrue(wrong.text().contains("C; Centrum\nNoord</textarea>"), wrong.text());
    assertEquals(page + "?na=vestigingen", kept.header("Location"));
    assertTrue(browser.get(page).text().contains("C; Centrum\nN; Noord</textarea>"));
    assertEquals(400, moved.status());
    assertTrue(moved.text().contains("href=\"#provincie\""), moved.text());
    assertEquals(
        page + "?na=provincie",
        browser
            .post(page + "/provincie", Map.of("provincie", Identities.PROVINCE))
            .header("Location"));
  }

  @Test
  void exactMembersAreProposedConfirmedByAnotherAndWithdrawn() {
    server().ensureLibrary("Ruisbieb");
    server().demonstrationEdition(RequestScenarios.EDITION);
    var consultant = keepers().consultant("ruis");
    var employee = keepers().employee("ruis-collega", "Ruisbieb");
    String page = Keepers.page("Ruisbieb") + "/exacte-leden";
    String statement = "Wij nemen dit als bibliotheek op ons.";
    consultant.get(page);

    var wrong =
        consultant.post(page, Map.of("editie", RequestScenarios.EDITION, "verklaring", "ja"));
    var proposed =
        consultant.post(page, Map.of("editie", RequestScenarios.EDITION, "verklaring", statement));

    assertEquals(400, wrong.status());
    assertEquals(page + "?na=voorgesteld", proposed.header("Location"));
    assertFalse(consultant.get(page).text().contains(page + "/bevestigen"));
    var read =
        Pattern.compile("name=\"voorgesteldOp\" value=\"([^\"]+)\"")
            .matcher(employee.get(page).text());
    assertTrue(read.find(), "to be confirmed");
    var edition = Map.of("editie", RequestScenarios.EDITION);
    var confirmation = Map.of("editie", RequestScenarios.EDITION, "voorgesteldOp", read.group(1));
    assertEquals(409, employee.post(page + "/bevestigen", edition).status());
    assertEquals(
        page + "?na=bevestigd",
        employee.post(page + "/bevestigen", confirmation).header("Location"));
    assertTrue(consultant.get(page).text().contains(statement));
    assertEquals(
        page + "?na=ingetrokken", consultant.post(page + "/intrekken", edition).header("Location"));
    assertFalse(consultant.get(page).text().contains(statement));
  }

  @Test
  void aColourThatIsTooLightIsShownBesideTheNearestShade() {
    var browser = keepers().employee("huisstijl", "Stijlbieb");
    String page = Keepers.page("Stijlbieb") + "/huisstijl";
    String picture = Keepers.page("Stijlbieb") + "/logo";
    String logo = "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>%s</svg>";
    String drawn = logo.formatted("<rect width='40' height='20' fill='#123456'/>");
    browser.get(page);

    var light = styled(browser, page, "#FFCC00", "");
    assertEquals(400, light.status());
    assertTrue(light.text().contains("te licht voor koppen"), light.text());
    assertTrue(light.text().contains("fill=\"#FFCC00\""), light.text());
    assertEquals(400, styled(browser, page, "blauw", "").status());
    var set = styled(browser, page, "#123456", drawn);
    assertEquals(page + "?na=huisstijl", set.header("Location"));
    assertTrue(browser.get(picture).header("Content-Type").startsWith("image/png"));

    styled(browser, page, "#234567", "");
    String shown = browser.get(page).text();
    assertTrue(shown.contains("value=\"#234567\"") && shown.contains(picture + "\""), shown);
    browser.post(page + "/logo/verwijderen", Map.of());
    assertEquals(404, browser.get(picture).status());
    browser.get(page);
    var standard = browser.post(page + "/verwijderen", Map.of());
    assertEquals(page + "?na=standaard", standard.header("Location"));
    assertTrue(browser.get(page).text().contains("value=\"#0B4F6C\""));
  }

  @Test
  void whoWorksForOneLibraryFindsItsHouseStyleAtTheOwnAccount() {
    var employee = keepers().employee("eigenstijl", "Eigen stijl");
    String page = Keepers.page("Eigen stijl") + "/huisstijl";

    String shown = employee.get("/ui/mijn-account").text();

    assertTrue(shown.contains("href=\"" + page + "\""), shown);
    assertEquals(200, employee.get(page).status());
    for (var other : List.of(keepers().consultant("veelstijl"), keepers().administrator())) {
      String none = other.get("/ui/mijn-account").text();
      assertFalse(none.contains("/huisstijl\""), none);
    }
  }

  private static Answer styled(PageSession browser, String page, String colour, String logo) {
    return browser.send(
        page,
        new Form()
            .field("_csrf", browser.csrf())
            .field("kleur", colour)
            .named("logo", "logo.svg", "image/svg+xml", logo));
  }

  @Test
  void aSupportOrganisationServesFromADay() {
    var browser = keepers().administrator();
    String list = "/ui/beheer/organisaties";
    browser.get(list + "/nieuw");

    var wrong = browser.post(list + "/nieuw", Map.of("naam", " "));
    var day = browser.post(list + "/nieuw", Map.of("naam", "Paginasteun", "vanaf", "morgen"));
    var entered =
        browser.post(
            list + "/nieuw",
            Map.of("naam", "Paginasteun", "provincies", "Paginaland\n", "vanaf", "2020-02-01"));

    assertEquals(400, wrong.status());
    assertEquals(400, day.status());
    assertTrue(day.text().contains("value=\"Paginasteun\""), day.text());
    assertEquals(list + "?na=bewaard", entered.header("Location"));
    String page =
        list
            + "/"
            + Superuser.text(
                "select id::text from support_organisation where name = ?", "Paginasteun");
    String shown = browser.get(page).text();
    assertTrue(shown.contains("Paginaland") && shown.contains("vanaf 1 februari 2020"), shown);
    assertEquals(
        list + "?na=bewaard",
        browser.post(page, Map.of("email", "steun@pagina.example")).header("Location"));
    assertTrue(browser.get(list).text().contains("steun@pagina.example"));
    assertEquals(List.of(), browser.get(list).headers("Set-Cookie"));
  }
}
