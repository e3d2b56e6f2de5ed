// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import nl.publiekswijzer.account.rest.SessionCookie;

/** Somebody at a real browser. */
final class Visitor implements AutoCloseable {
  private static final List<String> TAGS =
      List.of(
          "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "EN-301-549", "best-practice");

  private static final String WATCH =
      "window.__csp = []; document.addEventListener('securitypolicyviolation', e =>"
          + " window.__csp.push(e.effectiveDirective + ' ' + e.blockedURI));";

  private static final String SHIFT =
      "window.__shift = 0; new PerformanceObserver(list => { for (const e of list.getEntries())"
          + " if (!e.hadRecentInput) window.__shift += e.value; })"
          + ".observe({type: 'layout-shift', buffered: true});";

  private final Server server;
  private final BrowserContext context;
  private final Page page;
  private final Look look;

  /** What scripts failed with and nobody caught. */
  private final List<String> failures = new CopyOnWriteArrayList<>();

  Visitor(Server server, Look look) {
    this.server = server;
    this.look = look;
    this.context = Chrome.browser().newContext(look.options());
    context.setDefaultTimeout(Chrome.PATIENCE_MILLIS);
    context.addInitScript(WATCH + SHIFT);
    this.page = context.newPage();
    page.onPageError(failures::add);
    if (!look.language().equals("nl")) {
      open("/ui/taal/" + look.language());
    }
  }

  /** Somebody who has signed in, at the first page. */
  static Visitor signedIn(Server server, Look look, String email) {
    var visitor = new Visitor(server, look);
    visitor.context.addCookies(
        List.of(
            new Cookie(SessionCookie.NAME, OpenSession.of(email).key())
                .setUrl("https://" + server.base().getAuthority())
                .setSecure(true)
                .setHttpOnly(true)));
    visitor.open("/ui");
    return visitor;
  }

  /** By the form; ends when the first page has loaded, its scripts included. */
  void signIn(String email) {
    open("/ui/aanmelden");
    page.fill("#email", email);
    page.fill("#wachtwoord", Identities.PASSWORD);
    page.click("main button[type=submit]");
    page.waitForURL(url -> !url.contains("aanmelden"));
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  Response open(String path) {
    return page.navigate(server.base().resolve(path).toString());
  }

  void press(String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  void follow(String name) {
    link(name).first().click();
  }

  Locator link(String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
  }

  String heading() {
    return page.locator("h1").innerText();
  }

  /** Goes on with the tabulator until something has the focus; then presses a key on it. */
  void keys(String selector, String key) {
    for (int i = 0; i < 200; i++) {
      if ((Boolean)
          page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
        page.keyboard().press(key);
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(selector + " is not reached by the tabulator on " + page.url());
  }

  /** No rule of accessibility broken, nothing blocked, nothing wider than the screen. */
  void assertSound(String state) {
    if (look.scripts()) {
      var results = new AxeBuilder(page).withTags(TAGS).analyze();
      AxeTotals.add(results);
      assertEquals(
          "",
          results.getViolations().stream().map(Visitor::told).collect(Collectors.joining("\n")),
          () -> state + " " + look + " " + page.url());
      assertEquals(List.of(), page.evaluate("window.__csp"), () -> state + " " + page.url());
    }
    assertEquals(List.of(), failures, () -> state + " " + page.url());
    assertFits(state);
  }

  void assertFits(String state) {
    assertTrue(
        (Boolean)
            page.evaluate(
                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"),
        () -> state + " " + look + " is too wide: " + page.url());
  }

  private static String told(Rule rule) {
    return rule.getId()
        + rule.getNodes().stream()
            .map(node -> " " + node.getTarget() + " " + node.getHtml())
            .collect(Collectors.joining(";"));
  }

  @Override
  public void close() {
    context.close();
  }
}
