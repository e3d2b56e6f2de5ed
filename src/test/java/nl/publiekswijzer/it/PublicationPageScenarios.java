// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pages of one publication: its report, a segment in it, and its other versions. */
class PublicationPageScenarios extends Scenario {
  private String publication(String library, String kind, String... municipalities) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    String order = Orders.order(library, kind, RequestScenarios.EDITION, municipalities);
    var accepted =
        kind.equals("INWONERS")
            ? server().submit(order)
            : server()
                .submit(order, server().sampleMembers(RequestScenarios.EDITION, municipalities[0]));
    return server().publication(accepted).getString("id");
  }

  private PageSession reader(String name, String library) {
    server().ensureLibrary(library);
    new People(server())
        .signedIn(name + "@rapport.example", "MEDEWERKER", ",\"bibliotheek\":\"" + library + "\"");
    return PageSession.of(server(), name + "@rapport.example");
  }

  private static void assertHolds(Answer answer, String... expected) {
    assertEquals(200, answer.status(), answer::text);
    for (String text : expected) {
      assertTrue(answer.text().contains(text), () -> text + " is not in " + answer.text());
    }
  }

  @Test
  void reportIsReadOnAPageWithItsFiguresAndFiles() {
    String page = "/ui/publicaties/" + publication("Rapport lezen", "GECOMBINEERD", "VB10");
    var browser = reader("lezer", "Rapport lezen");

    var shown = browser.get(page);

    assertHolds(
        shown,
        "<h1 class=\"nl-heading nl-heading--level-1\">Rapport lezen: Inwoners en leden 2024</h1>",
        "id=\"samenvatting\">In het kort</h2>",
        "aria-labelledby=\"samenvatting-rang-titel\"",
        "id=\"waar\"",
        "aria-labelledby=\"ontbreekt-figuur-titel\"",
        "id=\"doen\"",
        "id=\"werkgebied\"",
        "id=\"leden\"",
        "id=\"verantwoording\"",
        "aria-labelledby=\"leden-figuur-titel\" aria-describedby=\"leden-figuur-tekst\"",
        "role=\"status\" id=\"positie-figuur-status\"",
        "Nieuwste versie",
        "Rapport (PDF, ",
        "Cijfers (Excel, ");
    assertFalse(shown.text().contains("pw-row--chosen"));
    assertFalse(shown.text().contains(" style="));
    assertTrue(browser.get(page + "/csv").header("Content-Type").startsWith("text/csv"));
    assertTrue(browser.get(page + "/xlsx").header("Content-Type").contains("spreadsheetml"));
    assertHolds(browser.get(page + "/uitleg"), "\"werkgebied.segment\";\"index\";\"index, 100");
    assertHolds(server().get("/api/v1" + page.substring(3) + "/cijfers/uitleg"), "\"reden\"");
  }

  @Test
  void everyTableOfThePageIsAFileOfItsOwn() {
    String page = "/ui/publicaties/" + publication("Rapport tabellen", "INWONERS", "VB10");
    var browser = reader("tabellen", "Rapport tabellen");
    var links =
        Pattern.compile("href=\"(" + page + "/tabel/[^\"]+)\"")
            .matcher(browser.get(page).text())
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();

    assertTrue(links.size() > 5, links.toString());
    for (String link : links) {
      assertHolds(browser.get(link), "\"");
    }
    var table = browser.get(page + "/tabel/werkgebied-1");
    assertTrue(
        table
            .header("Content-Disposition")
            .matches("attachment; filename=\"rapport-tabellen_.*_2024_v1_.*[.]csv\""),
        table.header("Content-Disposition"));
    assertEquals(404, browser.get(page + "/tabel/werkgebied-99").status());
    assertEquals(404, reader("vreemd", "Rapport anders").get(links.get(0)).status());
  }

  @Test
  void figuresOnThePageAreThoseThatWerePublished() {
    String id = publication("Rapport cijfers", "GECOMBINEERD", "VB10");
    var browser = reader("rekenaar", "Rapport cijfers");
    var figures = server().get("/api/v1/publicaties/" + id + "/cijfers", "application/json").json();

    String shown = browser.get("/ui/publicaties/" + id).text();

    var members = figures.getJsonObject("leden");
    var segment = members.getJsonArray("segmenten").getJsonObject(0);
    assertTrue(shown.contains(segment.getString("code") + " " + segment.getString("naam")));
    String reach = members.getJsonNumber("dekkingsgraad").toString().replace('.', ',');
    assertTrue(shown.contains("<dd class=\"pw-stat__value\">" + reach + "</dd>"), shown);
  }

  @Test
  void chosenSegmentIsFollowedThroughTheReport() {
    String page = "/ui/publicaties/" + publication("Rapport volgen", "INWONERS", "VB10");
    var browser = reader("volger", "Rapport volgen");

    assertHolds(
        browser.get(page + "?segment=B"),
        "data-segment=\"B\" aria-current=\"true\"",
        "id=\"segment\" tabindex=\"-1\"><span class=\"pw-tile__code pw-tile--2\">B</span> ",
        "pw-row--chosen",
        "U volgt segment B ",
        "Zo bereikt u hen");
    for (String unknown : List.of("Z9", "%3Cscript%3E", "A01")) {
      var plain = browser.get(page + "?segment=" + unknown);
      assertHolds(plain, "U volgt nu geen segment.");
      assertFalse(plain.text().contains("id=\"segment\""), unknown);
    }
  }

  @Test
  void reportIsAroundItsDutchInEnglish() {
    String page = "/ui/publicaties/" + publication("Rapport Engels", "LEDEN", "VB10");
    var browser = reader("engels", "Rapport Engels");

    browser.get("/ui/taal/en?terug=" + page);

    assertHolds(
        browser.get(page),
        "<html lang=\"en\"",
        "Choose a segment",
        "lang=\"nl\"",
        "<summary class=\"pw-details__summary\" lang=\"en\">The numbers of this figure</summary>");
    assertHolds(browser.get(page + "/vergelijken"), "What changed?", "no other version");
  }

  @Test
  void versionsAreListedAndSetSideBySide() {
    String first = publication("Rapport versies", "INWONERS", "VB10");
    String second = publication("Rapport versies", "GECOMBINEERD", "VB10");
    String elsewhere = publication("Rapport versies", "INWONERS", "VB11");
    String order = Orders.order("Rapport versies", "INWONERS", RequestScenarios.EDITION, "VB10");
    String third =
        server().publication(server().submit(order.replace("proef", "nieuw"))).getString("id");
    var browser = reader("versies", "Rapport versies");
    String page = "/ui/publicaties/" + first;

    assertHolds(
        browser.get(page),
        "Van deze publicatie is een nieuwere versie.",
        page + "/vergelijken?met=" + third,
        "2024, versie 2");
    String latest = server().get("/api/v1/publicaties/" + first).header("Link");
    assertTrue(
        latest.contains("/publicaties/" + third) && latest.contains("latest-version"), latest);
    assertFalse(browser.get(page).text().contains(second), "another kind of report");
    assertFalse(browser.get(page).text().contains(elsewhere), "another work area");
    assertHolds(
        browser.get(page + "/vergelijken?met=" + third),
        "Van 2024, versie 1 naar 2024, versie 2",
        "selected=\"selected\">2024, versie 2</option>");
    assertHolds(browser.get(page + "/vergelijken"), "Vergelijk deze publicatie met");
    assertEquals(404, browser.get(page + "/vergelijken?met=" + second).status());
    assertEquals(404, browser.get(page + "/vergelijken?met=" + elsewhere).status());
    assertEquals(404, browser.get(page + "/vergelijken?met=geen").status());
  }

  @Test
  void twoVersionsTellWhatChanged() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    byte[] all = server().sampleMembers(RequestScenarios.EDITION, "VB10");
    byte[] fewer =
        new String(all, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.hashCode() % 4 != 0 || line.startsWith("postcode"))
            .collect(Collectors.joining("\n"))
            .getBytes(StandardCharsets.UTF_8);
    String order =
        Orders.order("Rapport verschil", "GECOMBINEERD", RequestScenarios.EDITION, "VB10");
    String first = server().publication(server().submit(order, all)).getString("id");
    String second = server().publication(server().submit(order, fewer)).getString("id");
    var browser = reader("verschil", "Rapport verschil");

    for (String path :
        List.of(first + "/vergelijken?met=" + second, second + "/vergelijken?met=" + first)) {
      assertHolds(
          browser.get("/ui/publicaties/" + path),
          "Van 2024, versie 1 naar 2024, versie 2",
          "Dekkingsgraad per segment, toen en nu",
          "vergeleken met " + RequestScenarios.EDITION);
    }
  }

  @Test
  void pagesOfAnotherLibraryDoNotExist() {
    String own = publication("Rapport eigen", "INWONERS", "VB10");
    String foreign = publication("Rapport vreemd", "INWONERS", "VB10");
    var browser = reader("eigen", "Rapport eigen");

    assertEquals(200, browser.get("/ui/publicaties/" + own).status());
    for (String path :
        List.of(
            foreign,
            foreign + "?segment=A",
            foreign + "/csv",
            foreign + "/xlsx",
            foreign + "/vergelijken",
            foreign + "/vergelijken?met=" + own,
            own + "/vergelijken?met=" + foreign)) {
      assertEquals(404, browser.get("/ui/publicaties/" + path).status(), path);
    }
  }
}
