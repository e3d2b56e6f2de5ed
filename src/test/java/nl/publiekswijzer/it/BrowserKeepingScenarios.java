// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.Slow;
import org.junit.jupiter.api.Test;

/** The pages of the keeping in a real browser: each state of each of them is sound. */
@Slow
class BrowserKeepingScenarios extends Scenario {
  static final String EDITIONS = "/ui/beheer/edities";
  static final String LIBRARIES = "/ui/beheer/bibliotheken";

  private Inspection inspection(Look look, String name, String role, String where) {
    String email = name + "@browser.example";
    new People(server()).enter(email, role, where);
    return new Inspection(server(), look, email);
  }

  private Inspection coreTeam(Look look, String name) {
    return inspection(look, name, "KERNTEAM", "");
  }

  private Inspection administrator(Look look, String name) {
    return inspection(look, name, "BEHEERDER", "");
  }

  private Inspection consultant(Look look, String name) {
    server().ensureLibrary("Browserbieb");
    return inspection(
        look, name, "CONSULENT", ",\"ondersteuningsorganisatie\":\"" + Identities.SUPPORTER + "\"");
  }

  /** Those of administrators and consultants are walked by {@link BrowserPageScenarios}. */
  @Test
  void listsOfEditionsAreSoundInEveryLook() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    for (Look look : BrowserPageScenarios.LOOKS) {
      try (var visit = coreTeam(look, "lijsten-" + look)) {
        visit.open("/ui/beheer", "overview").open(EDITIONS, "filled");
        visit.open(EDITIONS + "/" + Server.path(RequestScenarios.EDITION) + "/licenties", "list");
      }
    }
  }

  @Test
  void everyStateOfAnImportIsSound() {
    try (var visit = coreTeam(Look.NARROW, "browser-import")) {
      String form = EDITIONS + "/nieuw";
      visit.open(form, "empty").send(form, "nothing filled in").refused("naam").refused("soort");
      imported(visit, "Browser geweigerd", "0991AB;1;;P1\n9991AB;geen;;P1\n");
      awaitText(visit, "De editie is niet ingelezen");
      visit.open(path(visit), "refused with lines");
      imported(visit, "Browsereditie", "9991AB;1;;P1\n");
      awaitText(visit, "De editie is ingelezen");
      visit.open(path(visit), "done");
      String run = path(visit).replaceFirst(".*/", "");
      Superuser.change(
          "update edition_import set state = 'RUNNING', percent = 40 where id::text = ?", run);
      try {
        visit.open(path(visit), "underway").open(EDITIONS, "with imports");
      } finally {
        Superuser.change(
            "update edition_import set state = 'DONE', percent = 100 where id::text = ?", run);
      }
    }
  }

  private static void imported(Inspection visit, String name, String households) {
    String form = EDITIONS + "/nieuw";
    visit.go(form).fill("naam", name).fill("peildatum", "2023-01-01").check("soort-GELEVERD");
    visit.fill("segmentatie", "Proefsegmentatie");
    visit
        .page()
        .setInputFiles(
            "#bestanden",
            Stream.of(
                    csv("segmentatie.csv", EditionScenarios.CATALOGUE),
                    csv("gebieden.csv", EditionScenarios.AREAS),
                    csv("huishoudens.csv", KeepingEditionScenarios.HEADER + households))
                .toArray(FilePayload[]::new));
    visit.send(form, "begun");
  }

  private static FilePayload csv(String name, String text) {
    return new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private void awaitText(Inspection visit, String text) {
    server()
        .awaitTrue(
            () -> {
              visit.page().reload();
              return visit.find("main").innerText().contains(text);
            });
  }

  private static String path(Inspection visit) {
    return visit.page().url().replaceFirst("https?://[^/]+", "").replaceFirst("\\?.*", "");
  }

  @Test
  void everyStateOfALicenceIsSound() {
    try (var visit = coreTeam(Look.DARK, "browser-licentie")) {
      visit
          .go(EDITIONS + "/nieuw")
          .fill("naam", "Browserlicenties")
          .fill("peildatum", "2019-01-01");
      visit.check("soort-VOORBEELD").send(EDITIONS + "/nieuw", "begun");
      awaitText(visit, "De editie is ingelezen");
      String page = EDITIONS + "/Browserlicenties/licenties";
      visit.open(page, "none");
      visit.fill("van", "2026-02-01").fill("tot", "2026-01-01").send(page, "wrong").refused("tot");
      visit.fill("tot", "2030-12-31").send(page, "added").confirmed();
      visit.open(visit.find("main a[href$='/verwijderen']").getAttribute("href"), "second look");
      visit.send(path(visit), "removed").confirmed();
    }
  }

  @Test
  void everyStateOfEnteringLibrariesIsSound() {
    try (var visit = consultant(Look.NARROW, "browser-invoer")) {
      String form = LIBRARIES + "/nieuw";
      visit.open(LIBRARIES + "?zoek=zoiets-niet", "none found");
      visit.open(form, "empty").send(form, "nothing filled in").refused("naam");
      visit.fill("naam", "Browserinvoer").choose("provincie", Identities.PROVINCE);
      visit.send(form, "entered").confirmed();
      visit.open(form, "list");
      visit.file("bestand", "lijst.csv", "text/csv", "naam;provincie\nA;Nergens\n;x\n");
      visit.send(LIBRARIES + "/lijst", "list with mistakes").refused("bestand");
      visit.file(
          "bestand",
          "lijst.csv",
          "text/csv",
          "naam;provincie\nBrowserlijst;" + Identities.PROVINCE + "\n");
      visit.send(LIBRARIES + "/lijst", "list entered").confirmed();
    }
  }

  @Test
  void everyStateOfALibraryIsSound() {
    try (var visit = consultant(Look.ENGLISH, "browser-bibliotheek")) {
      String page = Keepers.page("Browserbieb");
      visit.open(page, "empty");
      String exact = page + "/exacte-leden";
      visit.open(exact, "no statement").send(exact, "statement wrong").refused("verklaring");
      visit.fill("verklaring", "Wij nemen dit als bibliotheek op ons.");
      visit.send(exact, "statement proposed").confirmed();
      visit.send(exact + "/intrekken", "statement withdrawn").confirmed();
      visit.open(page, "empty again");
      visit.fill("vestigingen", "Noord").send(page + "/vestigingen", "branches wrong");
      visit.refused("vestigingen").fill("vestigingen", "C; Centrum");
      visit.send(page + "/vestigingen", "branches kept").confirmed();
      visit.choose("provincie", "").send(page + "/provincie", "no province").refused("provincie");
      visit.open(page, "filled").send(page + "/afspraken", "arrangement kept");
    }
  }

  @Test
  void everyStateOfAHouseStyleIsSound() {
    try (var visit = consultant(Look.DARK, "browser-stijl")) {
      String page = Keepers.page("Browserbieb") + "/huisstijl";
      visit.open(page, "standard");
      visit.fill("kleur", "blauw").send(page, "no colour").refused("kleur");
      visit.fill("kleur", "#FFCC00").send(page, "too light").refused("kleur");
      visit.find("main .utrecht-alert--warning button").click();
      assertThat(visit.find("#kleur")).not().hasValue("#FFCC00");
      visit.confirmed().open(path(visit), "own colour");
      visit.file(
          "logo",
          "logo.svg",
          "image/svg+xml",
          "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
              + "<rect width='40' height='20' fill='#123456'/></svg>");
      visit.send(page, "own logo").confirmed();
      visit.send(page + "/logo/verwijderen", "without logo").confirmed();
      visit.send(page + "/verwijderen", "standard again").confirmed();
    }
    try (var visit = consultant(Look.NARROW, "browser-stijl-smal")) {
      String page = Keepers.page("Browserbieb") + "/huisstijl";
      visit.open(page, "standard").fill("kleur", "#FFCC00").send(page, "too light");
    }
  }

  @Test
  void everyStateOfAnOrganisationIsSound() {
    try (var visit = administrator(Look.ENGLISH, "browser-organisatie")) {
      String list = "/ui/beheer/organisaties";
      String form = list + "/nieuw";
      visit.open(form, "empty").send(form, "nothing filled in").refused("naam");
      visit.fill("naam", "Browsersteun").fill("provincies", "Browserland");
      visit.fill("vanaf", "2020-02-01").send(form, "entered").confirmed();
      String page =
          list
              + "/"
              + Superuser.text(
                  "select id::text from support_organisation where name = ?", "Browsersteun");
      visit.open(page, "filled");
      visit.fill("email", "steun@browser.example").send(page, "changed").confirmed();
    }
  }

  @Test
  void everyStateOfAnAccountIsSound() {
    server().ensureLibrary("Browserbieb");
    try (var visit = administrator(Look.NARROW, "browser-accounts")) {
      String list = "/ui/beheer/accounts";
      String form = list + "/nieuw";
      visit.open(list + "?zoek=zoiets-niet", "none found");
      visit.open(form, "empty").send(form, "nothing filled in").refused("email").refused("rol");
      visit
          .fill("email", "gekeken@browser.example")
          .fill("naam", "Gekeken")
          .check("rol-ARCHIVARIS");
      visit.send(form, "entered").confirmed();
      String page = path(visit);
      visit.send(page + "/leesrechten", "no grant").refused("bibliotheek");
      visit.choose("bibliotheek", "Browserbieb").fill("van", "2026-01-01");
      visit.fill("tot", "2036-01-01").fill("reden", "Onderzoek");
      visit.send(page + "/leesrechten", "granted").confirmed();
      visit.send(page + "/toestand", "disabled").confirmed();
      String own = list + "/" + account("browser-accounts@browser.example");
      visit.open(list, "filled").open(own, "one's own");
      visit.send(own + "/toestand", "refused").refused("toestand");
    }
  }

  private static String account(String email) {
    return Superuser.text("select id::text from account where email = ?", email);
  }

  @Test
  void everyStateOfTheQueueIsSound() {
    String parked = EndedRequests.of(server(), "Browserwachtrij", "state = 'PARKED'");
    String failed =
        EndedRequests.of(
            server(),
            "Browser mislukt",
            "state = 'DEAD', attempt = 5," + " reason = 'Er ging iets mis. Meld incident 1.'");
    Superuser.change("update analysis_request set finished_at = now() where id::text = ?", failed);
    for (Look look : List.of(Look.NARROW, Look.DARK, Look.ENGLISH)) {
      try (var visit = administrator(look, "browser-rij-" + look)) {
        visit.open("/ui/beheer/wachtrij", "parked and failed");
      }
    }
    try (var visit = administrator(Look.NARROW, "browser-wachtrij")) {
      String list = "/ui/beheer/wachtrij";
      visit.open(list + "?toestand=DEAD", "failed");
      assertThat(visit.find("main form[action='" + list + "/" + failed + "']")).hasCount(1);
      visit.open(list + "?toestand=PARKED", "parked");
      var form = visit.find("main form[action='" + list + "/" + parked + "'] button");
      assertTrue(form.first().innerText().contains("Browserwachtrij"), form.first().innerText());
      Superuser.change(
          "update analysis_request set state = 'CANCELLED' where id::text = ?", parked);
      visit.send(list + "/" + parked, "too late").refused("wachtrij");
      Superuser.change("update analysis_request set state = 'PARKED' where id::text = ?", parked);
      visit.open(list + "?toestand=PARKED", "parked again");
      form.filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Intrekken"))
          .click();
      visit.confirmed().open(path(visit) + "?toestand=HELD", "other state");
    } finally {
      Superuser.change(
          "update analysis_request set state = 'CANCELLED' where id::text = ?", failed);
    }
  }

  @Test
  void everyStateOfAFindingIsSound() {
    String publication = TwoTenants.of(server()).own().publication();
    Superuser.change(
        "insert into fixity_finding (publication_id, library_id, store, path, file, algorithm,"
            + " expected, found, found_at) select id, library_id, 'DATABASE', number ||"
            + " '/publicatie.pdf', 'publicatie.pdf', 'SHA-256', repeat('a', 64), repeat('b', 64),"
            + " now() from publication where id::text = ?",
        publication);
    String page = "/ui/bestandscontrole";
    for (Look look : List.of(Look.WIDE, Look.DARK, Look.ENGLISH)) {
      try (var visit = administrator(look, "browser-vondst-" + look)) {
        visit.open(page, "a finding");
      }
    }
    try (var visit = administrator(Look.NARROW, "browser-bestanden")) {
      String finding =
          Superuser.text(
              "select id::text from fixity_finding where closed_at is null and publication_id::text"
                  + " = ?",
              publication);
      visit.open(page, "a finding");
      String form = page + "/" + finding;
      visit.find("main form[action='" + form + "'] button[value='TERUGZETTEN']").click();
      visit.refused("bevindingen");
      visit.send(form, "checked").confirmed().open(page, "closed");
    }
  }

  @Test
  void everyStateOfAHeldRequestIsSound() {
    String id = EndedRequests.of(server(), "Browserbesluit", "state = 'HELD', held_for = 'BUDGET'");
    try (var visit = consultant(Look.NARROW, "browser-besluit")) {
      String page = "/ui/aangehouden/" + id;
      visit.open("/ui/aangehouden", "one waits").open("/ui/beheer", "overview");
      visit.open(page, "decision").send(page, "no decision").refused("besluit");
      visit.check("besluit-AFWIJZEN").send(page, "no explanation").refused("toelichting");
      visit.fill("toelichting", "Gebruik de eerste.").send(page, "decided").confirmed();
    }
  }

  @Test
  void everyStateOfTheAuditIsSound() {
    try (var visit = administrator(Look.NARROW, "browser-logboek")) {
      String list = "/ui/beheer/logboek";
      visit.open(list + "?object=browser-logboek%40browser.example", "found");
      visit.open(list + "?object=niets&tot=2001-01-01", "none found");
      visit.open(list + "?van=gisteren", "no day").refused("van");
      visit.open(list + "/controle", "proof");
    }
    try (var visit = administrator(Look.DARK, "browser-bewijs")) {
      visit.open("/ui/beheer/logboek/controle", "proof");
    }
  }
}
