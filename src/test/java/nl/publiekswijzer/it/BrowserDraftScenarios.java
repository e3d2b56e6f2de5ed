// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A draft in a real browser: changed in two windows, after its review, and thrown away. */
class BrowserDraftScenarios extends Scenario {
  private static final String LIBRARY = "Met een concept in beeld";

  @BeforeAll
  static void enterPeople() {
    var server = RunningServer.now().server();
    server.demonstrationEdition(RequestScenarios.EDITION);
    new People(server).employee(LIBRARY);
  }

  private Visitor visitor() {
    return Visitor.signedIn(server(), Look.WIDE, People.emailOf(LIBRARY));
  }

  private static void openReview(Visitor visitor) {
    visitor.open("/ui/aanvragen/nieuw");
    visitor.page().check("#soort-INWONERS");
    visitor.press("Verder naar werkgebied");
    visitor.page().check("input[value=VB01]");
    visitor.press("Werkgebied bewaren en verder");
    visitor.press("Bewaren en controleren");
  }

  @Test
  void whatAnotherWindowChangedIsReviewedAgainBeforeItIsSent() {
    try (var visitor = visitor()) {
      openReview(visitor);
      var other = visitor.context().newPage();
      other.navigate(visitor.page().url().replace("/overzicht", "/werkgebied"));
      other.uncheck("input[value=VB01]");
      other.check("input[value=VB02]");
      other.click("text=Werkgebied bewaren en verder");
      other.waitForURL("**/themas");

      visitor.press("Aanvraag versturen");

      assertThat(visitor.page().locator("#fouten")).containsText("intussen gewijzigd");
      assertThat(visitor.page().locator("dl")).containsText("Vorrewaard");
      visitor.assertSound("changed meanwhile");
      visitor.press("Aanvraag versturen");
      assertThat(visitor.page()).hasURL(Pattern.compile("/ontvangen$"));

      visitor.page().goBack();
      assertThat(visitor.page()).hasURL(Pattern.compile("/ui/aanvragen/[0-9a-f-]{36}$"));
    }
  }

  @Test
  void whoChangesAnAnswerComesBackToTheReview() {
    try (var visitor = visitor()) {
      openReview(visitor);

      visitor.page().click("a[href$='/werkgebied?naar=overzicht']");
      visitor.page().check("input[value=VB02]");
      visitor.press("Werkgebied bewaren en verder");

      assertThat(visitor.page()).hasURL(Pattern.compile("/overzicht$"));
      assertThat(visitor.page().locator("dl")).containsText("Vorrewaard");
      visitor.press("Concept weggooien");
      assertThat(visitor.page().locator("main")).containsText("Het concept is weggegooid");
      visitor.assertSound("thrown away");
      visitor.press("Terughalen");
      assertThat(visitor.page()).hasTitle(Pattern.compile("^Stap 3 van 4"));
    }
  }
}
