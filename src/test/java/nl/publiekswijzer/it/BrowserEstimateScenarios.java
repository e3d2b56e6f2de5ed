// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people see of an estimated edition. */
class BrowserEstimateScenarios extends Scenario {
  private static final String EDITION = "Open getoetst";

  @Test
  void howGoodAnEstimateIsCanBeReadFromItsSegments() throws IOException {
    assertEquals("GEREED", OpenProof.importInto(server(), EDITION).getString("status"));
    new People(server()).employee("Leest een toets");
    for (Look look :
        List.of(Look.WIDE, Look.DARK, Look.NARROW, Look.ENGLISH, Look.WITHOUT_SCRIPTS)) {
      try (var visitor = Visitor.signedIn(server(), look, People.emailOf("Leest een toets"))) {
        visitor.open("/ui/segmenten?editie=" + Server.path(EDITION));
        visitor.page().locator("a[href$='/toets']").click();
        assertThat(visitor.page().locator("tbody").first().locator("tr")).hasCount(14);
        assertThat(visitor.page().locator("#spreiding ~ div tbody tr")).hasCount(11);
        assertThat(visitor.page().locator("#voorspelling ~ div tbody tr")).hasCount(4);
        visitor.assertSound("check of an estimate");
        visitor.page().locator("a[href$='/onderzoek']").click();
        assertThat(visitor.page().locator(".utrecht-ordered-list li")).hasCount(10);
        assertThat(visitor.page().locator("a[href$='/kenmerken']")).isVisible();
        visitor.assertSound("page for researchers");
      }
    }
  }
}
