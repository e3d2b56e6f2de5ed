// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.regex.Pattern;
import nl.publiekswijzer.Slow;
import org.junit.jupiter.api.Test;

/** Reports, what changed between them, and the catalogue of segments, in a real browser. */
class BrowserReportScenarios extends Scenario {
  static final String LIBRARY = "Rapport in beeld";
  static final String CATALOGUE = CataloguePageScenarios.CATALOGUE;

  /** What is wrong with the figures of a page. */
  static final String FIGURES =
      """
      () => {
        const wrong = [];
        const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
        for (const id of new Set(ids.filter((id, i) => ids.indexOf(id) !== i)))
          wrong.push('twice: ' + id);
        for (const e of document.querySelectorAll('[style]')) wrong.push('style: ' + e.tagName);
        for (const svg of document.querySelectorAll('main svg')) {
          const [name, text] = [svg.querySelector(':scope > title'), svg.querySelector(':scope > desc')];
          const where = svg.outerHTML.slice(0, 120);
          if (!['img', 'group'].includes(svg.getAttribute('role'))) wrong.push('role: ' + where);
          if (!name?.textContent.trim()) wrong.push('no name: ' + where);
          if (!text?.textContent.trim()) wrong.push('no description: ' + where);
          for (const [rule, told] of [['aria-labelledby', name], ['aria-describedby', text]])
            if (svg.closest('figure') && svg.getAttribute(rule) !== told?.id)
              wrong.push(rule + ': ' + where);
        }
        return wrong;
      }
      """;

  /** Tables of which some columns are out of sight. */
  private static final String WIDE_TABLES =
      """
      () => [...document.querySelectorAll('.pw-report .pw-table')]
        .filter(e => e.scrollWidth > e.clientWidth)
        .map(e => `${e.getAttribute('aria-label')} ${e.scrollWidth} > ${e.clientWidth}`)
      """;

  /** What of a page does not come onto paper: of its parts those that are not seen. */
  static final String UNSEEN =
      """
      parts => [...document.querySelectorAll(parts)]
        .filter(e => !e.checkVisibility()).map(e => e.outerHTML.slice(0, 120))
      """;

  static final String OPEN_ALL =
      "document.querySelectorAll('main details').forEach(one => { one.open = true; })";

  @Slow
  @Test
  void reportsAreSoundInEveryLook() {
    String page = "/ui/publicaties/" + ReportsInView.of(server()).first();
    String other = ReportsInView.of(server()).second();
    for (Look look : BrowserPageScenarios.LOOKS) {
      try (var visitor = reader(look)) {
        assertSound(visitor, page + "?segment=A");
        assertSound(visitor, page + "/vergelijken?met=" + other);
      }
    }
  }

  @Slow
  @Test
  void catalogueIsSoundInEveryLook() {
    ReportsInView.of(server());
    for (Look look : BrowserPageScenarios.LOOKS) {
      try (var visitor = reader(look)) {
        assertSound(visitor, "/ui/segmenten?editie=" + Server.path(RequestScenarios.EDITION));
        assertSound(visitor, CATALOGUE + "/D");
        assertSound(
            visitor, "/ui/segmenten/themas?editie=" + Server.path(RequestScenarios.EDITION));
        assertSound(visitor, CATALOGUE + "/themas/voorlezen");
      }
    }
  }

  private static void assertSound(Visitor visitor, String path) {
    assertEquals(200, visitor.open(path).status(), path);
    visitor.page().evaluate(OPEN_ALL);
    visitor.assertSound("opened");
    assertEquals(List.of(), visitor.page().evaluate(FIGURES), path);
  }

  @Test
  void segmentIsFollowedWithoutLoadingThePageAnew() {
    try (var visitor = reader(Look.WIDE)) {
      var page = visitor.page();
      visitor.open("/ui/publicaties/" + ReportsInView.of(server()).first());
      page.evaluate("window.__same = true");
      String figure = positions(page);
      visitor.keys("a[data-segment=B]", "Enter");

      assertFollowed(page, "B");
      assertNotEquals(figure, positions(page));
      assertThat(page.locator("a[data-segment=B]")).isFocused();
      assertEquals(true, page.evaluate("window.__same"));
      assertEquals(List.of(), page.evaluate(FIGURES));

      page.goBack();
      assertThat(page.locator("[data-follow]")).hasText("U volgt nu geen segment.");
      assertThat(page.locator("#segment")).hasCount(0);
      assertThat(page.locator(".pw-row--chosen")).hasCount(0);
    }
  }

  @Test
  void segmentIsFollowedWithoutScripts() {
    try (var visitor = reader(Look.WITHOUT_SCRIPTS)) {
      var page = visitor.page();
      visitor.open("/ui/publicaties/" + ReportsInView.of(server()).first());
      String figure = positions(page);
      page.locator("a[data-segment=B]").press("Enter");

      assertFollowed(page, "B");
      assertNotEquals(figure, positions(page));
      page.locator("a[data-segment=B]").press("Enter");
      assertThat(page.locator("#segment")).hasCount(0);
    }
  }

  private static void assertFollowed(Page page, String segment) {
    assertThat(page).hasURL(Pattern.compile("segment=" + segment));
    assertThat(page.locator("#segment")).hasText(Pattern.compile("^" + segment + " "));
    assertThat(page.locator("[data-follow]"))
        .hasText(Pattern.compile("^U volgt segment " + segment));
    assertThat(page.locator("a[data-segment][aria-current=true]")).hasCount(1);
    var rows = page.locator(".pw-row--chosen > th").allTextContents();
    assertTrue(rows.size() > 1, rows.toString());
    rows.forEach(row -> assertTrue(row.matches(segment + "\\d* .+"), row));
  }

  private static String positions(Page page) {
    return page.locator("[data-spots=positie-figuur] svg").innerHTML();
  }

  @Test
  void figuresAreWalkedByKeyboard() {
    try (var visitor = reader(Look.WIDE)) {
      visitor.open("/ui/publicaties/" + ReportsInView.of(server()).first());
      assertWalked(visitor);
      visitor.page().locator("a[data-segment=A]").click();
      assertThat(visitor.page().locator("#segment")).isVisible();
      assertWalked(visitor);
      visitor.open("/ui/segmenten?editie=" + Server.path(RequestScenarios.EDITION));
      assertWalked(visitor);
    }
  }

  /** All figures that can be gone through, in the order of the page. */
  private static void assertWalked(Visitor visitor) {
    var figures = visitor.page().locator("[data-spots]");
    assertTrue(figures.count() > 0, visitor.page().url());
    for (int i = 0; i < figures.count(); i++) {
      assertWalked(visitor, figures.nth(i).getAttribute("data-spots"));
    }
  }

  /** One stop of the tabulator; arrows go on, round at the ends; what is told is seen as well. */
  private static void assertWalked(Visitor visitor, String figure) {
    var page = visitor.page();
    String spot = "[data-spots='" + figure + "'] .pw-spot";
    int count = page.locator(spot).count();
    visitor.keys(spot, "ArrowRight");
    assertAt(page, figure, 1 % count);
    page.keyboard().press("ArrowDown");
    assertAt(page, figure, 2 % count);
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowUp");
    page.keyboard().press("ArrowUp");
    assertAt(page, figure, count - 1);
    page.keyboard().press("Home");
    assertAt(page, figure, 0);
    page.keyboard().press("End");
    assertAt(page, figure, count - 1);
    page.keyboard().press("Tab");
    assertEquals(false, page.evaluate("s => document.activeElement.matches(s)", spot), "a way out");
  }

  private static void assertAt(Page page, String figure, int place) {
    var spots = page.locator("[data-spots='" + figure + "'] .pw-spot");
    assertThat(spots.nth(place)).isFocused();
    assertThat(page.locator("[data-spots='" + figure + "'] .pw-spot[tabindex='0']")).hasCount(1);
    assertThat(page.locator("#" + figure + "-status"))
        .hasText(spots.nth(place).getAttribute("aria-label"));
  }

  @Test
  void partsOfMapsTellPostcodeAndPlaceAndTheirTableStandsOnce() {
    try (var visitor = reader(Look.WIDE)) {
      var page = visitor.page();
      visitor.open("/ui/publicaties/" + ReportsInView.of(server()).first());
      page.evaluate(OPEN_ALL);
      var maps = page.locator("[data-spots]:not([data-spots^=positie])");
      assertEquals(4, maps.count());
      for (int i = 0; i < maps.count(); i++) {
        var first = maps.nth(i).locator(".pw-spot").first();
        first.hover();
        String told = first.getAttribute("aria-label");
        assertTrue(told.matches("\\d{4} \\S.*: .+"), told);
        assertThat(page.locator("#" + maps.nth(i).getAttribute("data-spots") + "-status"))
            .hasText(told);
        assertThat(maps.nth(i).locator("xpath=ancestor::figure").locator("a[href='#delen']"))
            .isVisible();
      }
      assertThat(page.locator("section[aria-labelledby=delen] table")).hasCount(1);
      assertEquals(
          page.locator("#gevolgd table").count(),
          page.locator("#gevolgd a[href*='/tabel/']").count(),
          "each table has its file");
    }
  }

  @Test
  void columnsAreInSightOrSaidToBeOutOfIt() {
    try (var visitor = reader(Look.WIDE)) {
      var page = visitor.page();
      page.setViewportSize(1440, 900);
      visitor.open("/ui/publicaties/" + ReportsInView.of(server()).first());
      page.evaluate(OPEN_ALL);
      assertEquals(List.of(), page.evaluate(WIDE_TABLES));
      assertThat(page.locator(".pw-table__hint:visible")).hasCount(0);

      page.setViewportSize(320, 700);
      int wide = ((List<?>) page.evaluate(WIDE_TABLES)).size();
      assertTrue(wide > 0);
      assertThat(page.locator(".pw-table__hint:visible")).hasCount(wide);
    }
  }

  @Test
  void numbersOfAFigureAreOpenedByKeyboard() {
    try (var visitor = reader(Look.WIDE)) {
      var page = visitor.page();
      visitor.open("/ui/publicaties/" + ReportsInView.of(server()).first());
      String closed = "figure details:not([open]) > summary";
      visitor.keys(closed, "Enter");

      var opened = page.locator("details:has(> summary:focus)");
      assertThat(opened).hasAttribute("open", "");
      assertThat(opened.locator("table caption")).isVisible();
      assertThat(opened.locator("th[scope=row]").first()).isVisible();
      assertThat(opened.locator("a[href$='/csv']")).isVisible();
      page.keyboard().press("Tab");
      assertEquals("region", page.evaluate("document.activeElement.getAttribute('role')"));
      page.keyboard().press("Shift+Tab");
      page.keyboard().press("Space");
      assertThat(opened.locator("table")).isHidden();
    }
  }

  @Test
  void twoVersionsAreChosenByTheFormAndCompared() {
    var reports = ReportsInView.of(server());
    for (Look look : List.of(Look.WIDE, Look.WITHOUT_SCRIPTS)) {
      try (var visitor = reader(look)) {
        var page = visitor.page();
        visitor.open("/ui/publicaties/" + reports.first() + "/vergelijken");
        page.selectOption("#met", reports.second());
        visitor.press("Vergelijken");

        assertThat(page).hasURL(Pattern.compile("met=" + reports.second()));
        assertThat(page.locator("#verschil")).hasText("Van 2024, versie 1 naar 2024, versie 2");
        assertThat(page.locator("figure svg").first()).isVisible();
        assertThat(page.locator("#met option[value='" + reports.elsewhere() + "']")).hasCount(0);
        visitor.assertSound("comparison");
      }
    }
  }

  @Test
  void oneGoesFromThemeToSegmentAndBack() {
    ReportsInView.of(server());
    try (var visitor = reader(Look.WIDE)) {
      var page = visitor.page();
      visitor.open(CATALOGUE + "/themas/voorlezen");
      String theme = visitor.heading();
      var segment = page.locator("table").first().locator("th a").first();
      String name = segment.innerText();
      segment.click();

      assertTrue(visitor.heading().startsWith(name), visitor.heading());
      visitor.follow(theme);
      assertEquals(theme, visitor.heading());
      page.locator(".utrecht-breadcrumb-nav a").last().click();
      assertEquals("Thema’s", visitor.heading());
      visitor.follow(theme);
      assertEquals(theme, visitor.heading());
    }
  }

  @Test
  void onPaperTheReportIsWholeAndTheWayAroundIsLeftOut() {
    try (var visitor = reader(Look.WIDE)) {
      var page = visitor.page();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (String path :
          List.of(
              "/ui/publicaties/" + ReportsInView.of(server()).first() + "?segment=A",
              CATALOGUE + "/D",
              CATALOGUE + "/themas/voorlezen")) {
        visitor.open(path);
        assertEquals(
            List.of(),
            page.evaluate(
                UNSEEN,
                "main :is(h1, h2, h3, p, svg, table):not(:empty, .pw-toc *, .pw-table__hint)"),
            path);
        for (String way :
            List.of(".pw-nav", ".pw-account", ".pw-toc", ".pw-footer", ".utrecht-breadcrumb-nav")) {
          page.locator(way).all().forEach(one -> assertThat(one).isHidden());
        }
        assertEquals(
            true,
            page.evaluate(
                "[...document.querySelectorAll('.pw-table, .pw-figure__canvas')]"
                    + ".every(e => getComputedStyle(e).overflowX === 'visible')"),
            path);
      }
    }
  }

  private Visitor reader(Look look) {
    ReportsInView.of(server());
    return Visitor.signedIn(server(), look, People.emailOf(LIBRARY));
  }
}
