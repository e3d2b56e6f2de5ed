// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Callers who would rather wait for their report than ask again. */
class PreferenceScenarios extends Scenario {
  @Test
  void whoAsksToWaitIsToldHowItEnded() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Wacht even");
    String order = Orders.order("Wacht even", "INWONERS", RequestScenarios.EDITION, "VB02");

    var waited = preferring("respond-async, wait=30", order);
    var asynchronous = preferring("respond-async", order);
    var plain = preferring("handling=lenient", order);

    assertEquals(202, waited.status(), waited::text);
    assertEquals("respond-async, wait=30", waited.header("Preference-Applied"));
    assertEquals("GEREED", waited.json().getString("status"));
    assertEquals(200, server().get(waited.json().getString("publicatie")).status());
    assertEquals("respond-async", asynchronous.header("Preference-Applied"));
    assertEquals("WACHT", asynchronous.json().getString("status"));
    assertEquals("", plain.header("Preference-Applied"));
  }

  @Test
  void whoAsksToWaitWaitsNoLongerThanThat() throws Exception {
    try (var stopped = StoppedAttempts.busy(server())) {
      assertTrue(stopped.waiting() >= 2);
      server().ensureLibrary("Wacht niet");

      var waited =
          preferring(
              "wait=1", Orders.order("Wacht niet", "INWONERS", RequestScenarios.EDITION, "VB02"));

      assertEquals("wait=1", waited.header("Preference-Applied"));
      assertEquals("WACHT", waited.json().getString("status"));
    }
  }

  private Answer preferring(String wish, String order) {
    return server()
        .send(
            RequestScenarios.REQUESTS, Map.of("Prefer", wish), new Form().json("aanvraag", order));
  }
}
