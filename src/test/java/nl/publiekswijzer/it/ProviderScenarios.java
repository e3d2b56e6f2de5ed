// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** Signing in at an identity provider, through to the session on this server. */
class ProviderScenarios extends Scenario {
  static final String THERE = "/api/v1/sessies/identiteitsprovider";
  static final String BACK = THERE + "/terug?";

  @Test
  void whoHasAnAccountSignsInAtTheProvider() {
    accountOfAnna();
    var begun = begin();

    var back = comeBack(begun, parameters(begun));

    assertEquals(303, back.status(), back::text);
    String session = cookie(back, "__Host-publiekswijzer=");
    var mine = server().as(null).send("GET", "/api/v1/mijn-account", Map.of("Cookie", session), "");
    assertEquals("anna@bieb.example", mine.json().getString("email"));
  }

  @Test
  void anAnswerToAnotherBrowserOpensNothing() {
    accountOfAnna();
    var ours = begin();
    var theirs = begin();

    assertEquals(401, comeBack(ours, parameters(theirs)).status());
    assertEquals(401, server().as(null).get(BACK + parameters(ours)).status());
  }

  /** That the provider vouches for somebody is no sign-in here. */
  @Test
  @Asvs("16.3.1")
  void whoHasNoAccountIsWrittenDownAsRefused() {
    accountOfAnna();
    Superuser.change("update account set enabled = false where email = 'anna@bieb.example'");
    try {
      long before = written("gelukt");
      long refusals = written("geweigerd");
      var begun = begin();

      assertEquals(401, comeBack(begun, parameters(begun)).status());

      assertEquals(before, written("gelukt"));
      assertEquals(refusals + 1, written("geweigerd"));
    } finally {
      Superuser.change("update account set enabled = true where email = 'anna@bieb.example'");
    }
  }

  private static long written(String result) {
    return Long.parseLong(
        Superuser.text(
            "select count(*)::text from audit_line where actor = 'anna@bieb.example' and action ="
                + " 'aanmelden' and result = ?",
            result));
  }

  private Answer begin() {
    var begun = server().as(null).get(THERE);
    assertEquals(303, begun.status(), begun::text);
    assertTrue(begun.header("Location").contains("code_challenge_method=S256"));
    return begun;
  }

  private static String parameters(Answer begun) {
    return Receivers.provider().consent(URI.create(begun.header("Location"))).entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private Answer comeBack(Answer begun, String parameters) {
    var cookie = Map.of("Cookie", cookie(begun, "__Host-aanmelden="));
    return server().as(null).send("GET", BACK + parameters, cookie, "");
  }

  private static String cookie(Answer answer, String name) {
    return answer.headers("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name))
        .map(cookie -> cookie.split(";")[0])
        .findFirst()
        .orElseThrow();
  }

  private void accountOfAnna() {
    server().ensureLibrary("Bibliotheek van Anna");
    server()
        .identities()
        .asAdministrator(server())
        .send(
            "POST",
            "/api/v1/accounts",
            "application/json",
            "{\"email\":\"anna@bieb.example\",\"naam\":\"Anna\",\"rol\":\"MEDEWERKER\","
                + "\"bibliotheek\":\"Bibliotheek van Anna\"}");
  }
}
