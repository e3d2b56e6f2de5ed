// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import nl.publiekswijzer.Slow;
import org.junit.jupiter.api.Test;

/** Every page in a real browser: sound in every look, and what people do on it. */
class BrowserPageScenarios extends Scenario {
  static final List<String> OPEN =
      List.of(
          "/ui/aanmelden",
          "/ui/wachtwoord",
          "/ui/hulp",
          "/ui/privacy",
          "/ui/toegankelijkheid",
          "/ui/niets");

  static final List<String> OF_CONSULTANTS =
      List.of(
          "/ui/aanvragen",
          "/ui/aanvragen/nieuw",
          "/ui/publicaties",
          "/ui/publicaties?zoek=bestaatniet",
          "/ui/publicaties/jaaroverzicht",
          "/ui/archief",
          "/ui/segmenten",
          "/ui/segmenten/themas",
          "/ui/aangehouden",
          "/ui/netwerk",
          "/ui/netwerk/proposities",
          "/ui/netwerk/aanbod",
          "/ui/netwerk/knelpunten",
          "/ui/netwerk/doelgroepen",
          "/ui/formulemodel",
          "/ui/netwerk/onderzoeken",
          "/ui/netwerk/onderzoeken?zoek=bestaatniet",
          "/ui/netwerk/onderzoeken/nieuw",
          "/ui/netwerk/onderzoeken/inlezen",
          "/ui/netwerk/onderzoeken/verwachting",
          "/ui/netwerk/bereik",
          "/ui/netwerk/bereik/definitie",
          "/ui/netwerk/bereik/publicaties",
          "/ui/netwerk/bereik/standen",
          "/ui/netwerk/ledenstatistiek",
          "/ui/beheer",
          "/ui/beheer/bibliotheken",
          "/ui/mijn-account",
          "/ui/mijn-account/tweede-factor",
          "/ui/wachtwoord/kiezen");

  static final List<String> OF_ADMINISTRATORS =
      List.of(
          "/ui/beheer",
          "/ui/beheer/organisaties",
          "/ui/beheer/accounts",
          "/ui/beheer/wachtrij",
          "/ui/beheer/logboek",
          "/ui/bestandscontrole",
          "/ui/aangehouden");

  static final List<Look> LOOKS = List.of(Look.WIDE, Look.DARK, Look.NARROW, Look.ENGLISH);

  @Slow
  @Test
  void pagesForEverybodyAreSoundInEveryLook() {
    for (Look look : LOOKS) {
      try (var visitor = new Visitor(server(), look)) {
        walk(visitor, OPEN);
      }
    }
  }

  @Slow
  @Test
  void pagesOfConsultantsAreSoundInEveryLook() {
    var tenant = TwoTenants.of(server()).own();
    new People(server()).enter("rondgang@web.example", "CONSULENT", People.supporting(tenant));
    var pages = new java.util.ArrayList<>(OF_CONSULTANTS);
    pages.add("/ui/publicaties/" + tenant.publication());
    pages.add("/ui/publicaties/" + tenant.publication() + "/ontvangst");
    pages.add("/ui/publicaties/" + tenant.publication() + "/mdto");
    pages.add("/ui/publicaties/" + tenant.publication() + "/bewijs");
    pages.add("/ui/archief?zoek=" + Server.path(tenant.library()));
    pages.add("/ui/archief/" + Server.path(tenant.library()));
    for (Look look : LOOKS) {
      try (var visitor = Visitor.signedIn(server(), look, "rondgang@web.example")) {
        walk(visitor, pages);
      }
    }
  }

  @Slow
  @Test
  void pagesOfAdministratorsAreSoundInEveryLook() {
    new People(server()).enter("toezicht@web.example", "BEHEERDER", "");
    for (Look look : LOOKS) {
      try (var visitor = Visitor.signedIn(server(), look, "toezicht@web.example")) {
        walk(visitor, OF_ADMINISTRATORS);
      }
    }
  }

  private static void walk(Visitor visitor, List<String> paths) {
    for (String path : paths) {
      var answer = visitor.open(path);
      assertTrue(answer.status() == 200 || path.equals("/ui/niets"), path + answer.status());
      visitor.assertSound("");
    }
  }

  /** WCAG 1.4.4 and 1.4.12: text twice as large, with more room between letters and lines. */
  @Test
  void textTwiceAsLargeStillFits() {
    var tenant = TwoTenants.of(server()).own();
    new People(server()).enter("groot@web.example", "CONSULENT", People.supporting(tenant));
    try (var visitor = Visitor.signedIn(server(), Look.TABLET, "groot@web.example")) {
      for (String path : OF_CONSULTANTS) {
        visitor.open(path);
        visitor
            .page()
            .evaluate(
                "document.documentElement.style.setProperty('font-size', '200%');"
                    + "for (const e of document.querySelectorAll('body *')) {"
                    + " e.style.setProperty('letter-spacing', '0.12em');"
                    + " e.style.setProperty('word-spacing', '0.16em');"
                    + " e.style.setProperty('line-height', '1.5'); }");
        visitor.assertFits("200 %");
      }
    }
  }

  @Test
  void theFirstViewIsLightAndStandsStill() {
    new People(server()).employee("Weegt weinig");
    try (var visitor = Visitor.signedIn(server(), Look.WIDE, People.emailOf("Weegt weinig"))) {
      var page = visitor.page();
      for (String path : List.of("/ui/aanmelden", "/ui/aanvragen", "/ui/publicaties")) {
        var fresh = new Weight(page);
        visitor.open(path);
        page.waitForLoadState();
        assertTrue(fresh.bytes() < 100_000, () -> path + " weighs " + fresh.bytes());
        assertEquals(0.0, shift(page), 0.02, path);
      }
    }
  }

  private static double shift(Page page) {
    return ((Number) page.evaluate("window.__shift")).doubleValue();
  }

  @Test
  void theFilterOfPublicationsStandsInTheAddress() {
    var tenant = TwoTenants.of(server()).own();
    new People(server()).enter("zoekt@web.example", "CONSULENT", People.supporting(tenant));
    try (var visitor = Visitor.signedIn(server(), Look.WIDE, "zoekt@web.example")) {
      var page = visitor.page();
      visitor.open("/ui/publicaties");
      page.fill("#zoek", tenant.library());
      page.check("input[name=ongelezen]");
      visitor.press("Filteren");

      assertThat(page).hasURL(Pattern.compile("ongelezen=ja"));
      assertThat(page.locator(".pw-card").first()).containsText("Nieuw");
      var first = page.locator(".pw-card__title a").first();
      String publication = first.getAttribute("href");
      first.click();
      assertTrue(visitor.heading().contains(tenant.library()), visitor.heading());
      visitor.open("/ui/publicaties?ongelezen=ja&zoek=" + Server.path(tenant.library()));
      assertThat(page.locator("a[href='" + publication + "']")).hasCount(0);
    }
  }

  @Test
  void figuresAreDownloadedAndTheReceiptIsThere() {
    var tenant = TwoTenants.of(server()).own();
    new People(server()).enter("haalt@web.example", "CONSULENT", People.supporting(tenant));
    try (var visitor = Visitor.signedIn(server(), Look.WIDE, "haalt@web.example")) {
      visitor.open("/ui/publicaties/" + tenant.publication());
      var download =
          visitor
              .page()
              .waitForDownload(() -> visitor.page().locator("a[href$='/csv']").first().click());
      assertTrue(download.suggestedFilename().endsWith(".csv"), download.suggestedFilename());

      visitor.open("/ui/publicaties/" + tenant.publication() + "/ontvangst");
      assertThat(visitor.page().locator("tbody")).containsText("consulent");
    }
  }
}
