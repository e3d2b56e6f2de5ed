// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody at a browser meets when the line, the session or the server fails. */
class BrowserTroubleScenarios extends Scenario {
  private static final String LIBRARY = "Met tegenslag";
  private static final String TROUBLE = "#storing";

  /** What has the focus: its text, and whether it is there at all. */
  private static final String FOCUSED = "document.activeElement !== document.body";

  @BeforeAll
  static void enterPeople() {
    var server = RunningServer.now().server();
    server.demonstrationEdition(RequestScenarios.EDITION);
    new People(server).employee(LIBRARY);
  }

  private Visitor visitor() {
    return Visitor.signedIn(server(), Look.WIDE, People.emailOf(LIBRARY));
  }

  private static void openArea(Visitor visitor) {
    visitor.open("/ui/aanvragen/nieuw");
    visitor.page().check("#soort-LEDEN");
    visitor.press("Verder naar werkgebied");
    visitor.page().locator("#gemeente-zoek").waitFor();
  }

  private static void openFile(Visitor visitor) {
    openArea(visitor);
    visitor.page().check("input[value=VB16]");
    visitor.press("Werkgebied bewaren en verder");
    visitor.page().locator("#ledenbestand").waitFor();
  }

  private static void end() {
    Superuser.change(
        "update account_session set ended_at = clock_timestamp() where ended_at is null and"
            + " account_id = (select id from account where email = ?)",
        People.emailOf(LIBRARY));
  }

  @Test
  void anEndedSessionIsToldWherePeoplePickAndLeadsBack() {
    try (var visitor = visitor()) {
      openArea(visitor);
      String step = visitor.page().url();
      end();

      visitor.page().check("input[value=VB01]");

      assertThat(visitor.page().locator(TROUBLE)).containsText("U bent afgemeld");
      assertThat(visitor.page().locator("h1")).hasCount(1);
      assertThat(visitor.page().locator("input[type=password]")).hasCount(0);
      visitor.assertSound("ended");
      visitor.follow("Opnieuw aanmelden");
      assertThat(visitor.page().locator("main")).containsText("U bent afgemeld, omdat");
      visitor.assertSound("signing in again");
      visitor.page().fill("#email", People.emailOf(LIBRARY));
      visitor.page().fill("#wachtwoord", Identities.PASSWORD);
      visitor.press("Aanmelden");
      assertThat(visitor.page()).hasURL(step);
    }
  }

  @Test
  void aFormSentAfterTheEndOfASessionIsThereAgain() {
    try (var visitor = visitor()) {
      openArea(visitor);
      visitor.page().check("input[value=VB01]");
      visitor.page().fill("#postcodes", "9021");
      end();

      visitor.press("Werkgebied bewaren en verder");
      visitor.page().fill("#email", People.emailOf(LIBRARY));
      visitor.page().fill("#wachtwoord", Identities.PASSWORD);
      visitor.press("Aanmelden");

      assertThat(visitor.page().locator("main")).containsText("Wat u had ingevuld, staat er weer");
      assertTrue(visitor.page().isChecked("input[value=VB01]"));
      assertEquals("9021", visitor.page().inputValue("#postcodes"));
      visitor.assertSound("filled in again");
    }
  }

  @Test
  void aDeadLineIsToldAndTriedAgain() {
    try (var visitor = visitor()) {
      openArea(visitor);
      visitor.context().setOffline(true);

      visitor.page().check("input[value=VB01]");
      assertThat(visitor.page().locator(TROUBLE)).containsText("niet bereiken");
      visitor.assertSound("offline");
      visitor.context().setOffline(false);
      visitor.press("Opnieuw proberen");

      assertThat(visitor.page().locator("#beeld svg")).containsText("Gekozen: Merelstede");
      assertThat(visitor.page().locator(TROUBLE)).isEmpty();
      assertTrue((Boolean) visitor.page().evaluate(FOCUSED), "the focus stays somewhere");
    }
  }

  @Test
  void aReportSaysThatASegmentCannotBeFollowedNow() {
    String report = ReportsInView.of(server()).first();
    try (var visitor =
        Visitor.signedIn(server(), Look.WIDE, People.emailOf(BrowserReportScenarios.LIBRARY))) {
      visitor.open("/ui/publicaties/" + report);
      visitor.page().route("**/*segment=B*", route -> fulfil(route, 502));

      visitor.keys("a[data-segment=B]", "Enter");

      assertThat(visitor.page().locator(TROUBLE)).containsText("even niet te bereiken");
      assertThat(visitor.page().locator("a[data-segment=B]")).isFocused();
      visitor.page().unroute("**/*segment=B*");
      visitor.press("Opnieuw proberen");
      assertThat(visitor.page().locator("#segment")).hasCount(1);
    }
  }

  /** Enter, wait, Tab: the next stop lies behind the target and not at the top of the page. */
  @Test
  void aJumpWithinAReportKeepsTheFocusAtItsTarget() {
    String report = ReportsInView.of(server()).first();
    try (var visitor =
        Visitor.signedIn(server(), Look.WIDE, People.emailOf(BrowserReportScenarios.LIBRARY))) {
      var page = visitor.page();
      visitor.open("/ui/publicaties/" + report);
      var asked = new AtomicInteger();
      page.onRequest(
          request -> {
            if (List.of("document", "fetch", "xhr").contains(request.resourceType())) {
              asked.incrementAndGet();
            }
          });
      var last = page.locator("nav a[href^='#']").last();
      String target = last.getAttribute("href");
      last.focus();

      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith(target));
      page.evaluate(
          "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
      page.keyboard().press("Tab");

      assertEquals(0, asked.get(), "a jump asks for nothing");
      assertTrue(
          (Boolean)
              page.evaluate(
                  "target => !!(document.querySelector(target)"
                      + ".compareDocumentPosition(document.activeElement)"
                      + " & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY))",
                  target),
          "behind " + target);
    }
  }

  /** Whatever answers a stream with something else than 200 ends it for good. */
  @Test
  void progressGoesOnWhenItsEventsAreCutOff() {
    try (var visitor = visitor()) {
      var page = visitor.page();
      page.route("**/voortgang", route -> fulfil(route, 502));
      BrowserRequests.send(visitor, LIBRARY, "INWONERS", null);
      visitor.follow("Voortgang volgen");

      assertThat(visitor.link("Naar de publicatie")).isVisible();
      assertThat(page).hasTitle(Pattern.compile("^Gereed"));
    }
  }

  private static void fulfil(Route route, int status) {
    route.fulfill(new Route.FulfillOptions().setStatus(status).setBody(""));
  }

  @Test
  void aFileThatIsTooLargeIsObjectedToBeforeItIsSent(@TempDir Path folder) throws IOException {
    try (var visitor = visitor();
        var large = new RandomAccessFile(folder.resolve("groot.csv").toFile(), "rw")) {
      large.setLength((64L << 20) + 1);
      openFile(visitor);
      var sent = sent(visitor.page());

      visitor.page().setInputFiles("#ledenbestand", folder.resolve("groot.csv"));
      visitor.press("Bestand lezen");

      assertThat(visitor.page().locator(".pw-upload__objection"))
          .containsText("Dit bestand is groter dan");
      assertThat(visitor.page().locator("#ledenbestand")).isFocused();
      assertEquals(List.of(), sent);
      visitor.assertSound("too large");
    }
  }

  /** What POSTs there were to where files are sent. */
  private static List<String> sent(Page page) {
    var sent = new CopyOnWriteArrayList<String>();
    page.onRequest(
        request -> {
          if (request.method().equals("POST") && request.url().endsWith("/ledenbestand")) {
            sent.add(request.url());
          }
        });
    return sent;
  }

  @Test
  void aServerThatFindsAFileTooLargeLeavesTheFormAsItIs() {
    try (var visitor = visitor()) {
      openFile(visitor);
      visitor.page().route("**/ledenbestand", route -> fulfil(route, 413));

      visitor.page().setInputFiles("#ledenbestand", members());
      visitor.press("Bestand lezen");

      assertThat(visitor.page().locator(TROUBLE)).containsText("te groot");
      assertThat(visitor.page().locator("#ledenbestand")).isFocused();
      assertEquals(
          1, visitor.page().evaluate("document.querySelector('#ledenbestand').files.length"));
      visitor.page().unroute("**/ledenbestand");
      visitor.press("Bestand lezen");
      assertThat(visitor.page().locator("#herkend")).isFocused();
    }
  }

  @Test
  void oneFileIsSentAtATimeAndCanBeStopped() {
    try (var visitor = visitor()) {
      openFile(visitor);
      var page = visitor.page();
      var sent = sent(page);
      page.route("**/ledenbestand", route -> {});
      page.setInputFiles("#ledenbestand", members());

      visitor.press("Bestand lezen");
      assertThat(page.locator(".pw-upload__progress [role=status]")).containsText("Wij versturen");
      visitor.press("Bestand lezen");
      visitor.assertSound("sending");
      visitor.press("Stoppen met versturen");

      assertThat(page.locator(".pw-upload__progress [role=status]")).containsText("Gestopt");
      assertThat(page.locator(".pw-upload button[type=submit]")).isFocused();
      assertEquals(1, sent.size());
    }
  }

  @Test
  void aLineThatBreaksTellsWhetherTheFileHadArrived() {
    try (var visitor = visitor()) {
      openFile(visitor);
      var page = visitor.page();
      page.route(
          "**/ledenbestand",
          route -> {
            if (route.request().method().equals("POST")) {
              route.abort();
            } else {
              route.resume();
            }
          });
      page.setInputFiles("#ledenbestand", members());
      visitor.press("Bestand lezen");
      assertThat(page.locator(".pw-upload__progress [role=status]"))
          .containsText("Er is niets bewaard");

      page.unroute("**/ledenbestand");
      page.route(
          "**/ledenbestand",
          route -> {
            if (route.request().method().equals("POST")) {
              route.fetch();
              route.abort();
            } else {
              route.resume();
            }
          });
      visitor.press("Bestand lezen");
      assertThat(page.locator("#herkend")).isVisible();
    }
  }

  private FilePayload members() {
    return BrowserRequests.file(server().sampleMembers(RequestScenarios.EDITION, "VB16"));
  }
}
