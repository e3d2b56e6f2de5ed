// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.Map;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** The progress of a request as a stream of events. */
class ProgressScenarios extends Scenario {
  @Test
  void aStreamTellsHowFarARequestIsUntilItEnds() throws SQLException {
    var browser = employee("stroom", "Met een stroom");
    String request;
    try (var stopped = StoppedAttempts.busy(server())) {
      assertTrue(stopped.waiting() >= 2);
      request = sent(browser, "Met een stroom");
      try (var stream = stream(browser, request, "")) {
        var first = stream.next();
        assertTrue(first.data().contains("als volgende aan de beurt"), first::data);
        assertTrue(first.data().contains("\"ended\":false"), first::data);
      }
    }
    try (var stream = stream(browser, request, "")) {
      var last = stream.next();
      while (last.data().contains("\"ended\":false")) {
        last = stream.next();
      }
      assertTrue(last.data().contains("\"percent\":100"), last::data);
      assertTrue(stream.isAtItsEnd());
    }
  }

  /** What the browser had before the connection broke is not told again. */
  @Test
  void aStreamGoesOnAfterTheLastEvent() throws SQLException {
    var browser = employee("verder", "Stroomt verder");
    String request;
    String had;
    try (var stopped = StoppedAttempts.busy(server())) {
      assertTrue(stopped.waiting() >= 2);
      request = sent(browser, "Stroomt verder");
      try (var stream = stream(browser, request, "")) {
        had = stream.next().id();
      }
    }

    try (var stream = stream(browser, request, had)) {
      assertNotEquals(had, stream.next().id());
    }
  }

  @Test
  @Asvs("7.4.1")
  void aStreamEndsWithItsSession() throws SQLException {
    var browser = employee("afgemeld", "Stroomt niet meer");
    try (var stopped = StoppedAttempts.busy(server())) {
      assertTrue(stopped.waiting() >= 2);
      String request = sent(browser, "Stroomt niet meer");
      try (var stream = stream(browser, request, "")) {
        assertTrue(stream.next().data().contains("\"ended\":false"));
        browser.post("/ui/afmelden", Map.of());
        assertTrue(stream.isAtItsEnd());
      }
    }
  }

  @Test
  void theStreamOfAnotherLibraryIsNotThere() {
    var browser = employee("mijn", "Mijn stroom");
    String request = sent(browser, "Mijn stroom");
    var stranger = employee("ander", "Andere stroom");

    assertEquals(404, stranger.get(request + "/voortgang").status());
    assertEquals(303, new PageSession(server()).get(request + "/voortgang").status());
  }

  private EventStream stream(PageSession browser, String request, String last) {
    return EventStream.open(server(), request + "/voortgang", browser.cookieHeader(), last);
  }

  private static String sent(PageSession browser, String library) {
    String draft = DraftPages.begin(browser, library, "INWONERS");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB03"));
    browser.post(draft + "/overzicht", Map.of());
    return "/ui/aanvragen/" + draft.replaceFirst(".*/", "");
  }

  private PageSession employee(String name, String library) {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary(library);
    new People(server())
        .signedIn(name + "@stroom.example", "MEDEWERKER", ",\"bibliotheek\":\"" + library + "\"");
    return PageSession.of(server(), name + "@stroom.example");
  }
}
