// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** Tokens of programs: what they open, and by which way they are taken. */
class TokenScenarios extends Scenario {
  static final String LOG = "/api/v1/logboekregels";
  static final String TOKENS = "/api/v1/mijn-account/tokens";

  private BrowserSession administrator(String name) {
    return new People(server()).signedIn(name + "@token.example", "BEHEERDER", "");
  }

  private static Answer issue(BrowserSession session, String rights) {
    return session.send(
        "POST", TOKENS, "{\"naam\":\"proef\",\"rechten\":[\"%s\"],\"dagen\":2}".formatted(rights));
  }

  private Answer get(String path, Map<String, String> headers) {
    return server().as(null).send("GET", path, headers, "");
  }

  private Answer bearer(String token) {
    return get(LOG, Map.of("Authorization", "Bearer " + token));
  }

  @Test
  @Asvs("15.3.1")
  void tokenIsShownOnceAndFoundByItsBeginning() {
    var session = administrator("getoond");

    String token = issue(session, "LOGBOEK").json().getString("token");

    assertTrue(token.matches("pwz_[\\w-]{43}"), token);
    assertFalse(session.get(TOKENS).text().contains(token));
    assertEquals(200, bearer(token).status());
  }

  @Test
  @Asvs("8.2.1")
  void tokenOpensWhatItSaysAndNoMore() {
    var session = administrator("beperkt");
    String token = issue(session, "LOGBOEK").json().getString("token");
    var caller = Caller.byToken("beperkt", server(), token);

    assertEquals(403, caller.get("/api/v1/accounts").status());
    assertEquals(403, caller.get("/api/v1/mijn-account").status());
    assertEquals(
        403,
        caller
            .send("POST", TOKENS, "{\"naam\":\"x\",\"rechten\":[\"LOGBOEK\"],\"dagen\":1}")
            .status());
  }

  @Test
  void tokenNeverSaysMoreThanItsAccountMay() {
    var session = administrator("meer");

    assertEquals(400, issue(session, "EDITIES").status());
    assertEquals(400, issue(session, "EIGEN_ACCOUNT").status());
  }

  @Test
  void revokedTokenOpensNothing() {
    var session = administrator("ingetrokken");
    var issued = issue(session, "LOGBOEK").json();

    assertEquals(204, session.send("DELETE", TOKENS + "/" + issued.getString("id"), "").status());

    assertEquals(401, bearer(issued.getString("token")).status());
  }

  @Test
  void tokenOfAnotherIsNotRevoked() {
    var owner = administrator("eigenaar");
    var issued = issue(owner, "LOGBOEK").json();
    var other = administrator("vreemde");

    assertEquals(404, other.send("DELETE", TOKENS + "/" + issued.getString("id"), "").status());

    assertEquals(200, bearer(issued.getString("token")).status());
  }

  @Test
  @Asvs("14.2.1")
  void tokenInTheAddressOrInACookieOpensNothing() {
    String token = issue(administrator("plaats"), "LOGBOEK").json().getString("token");

    for (String name : new String[] {"token", "access_token", "api_key", "authorization"}) {
      assertEquals(401, get(LOG + "?" + name + "=" + token, Map.of()).status(), name);
    }
    assertEquals(401, get(LOG, Map.of("Cookie", "__Host-publiekswijzer=" + token)).status());
    assertEquals(401, get(LOG, Map.of("X-API-Key", token)).status());
  }

  @Test
  void tokenIsAlsoTakenAsThePasswordOfBasicAuthentication() {
    String token = issue(administrator("basis"), "LOGBOEK").json().getString("token");

    assertEquals(200, basic("lezer:" + token).status());
    assertEquals(401, basic(token + ":").status());
    assertEquals(401, basic("basis@token.example:" + Identities.PASSWORD).status());
    assertEquals(401, get(LOG, Map.of("Authorization", "Basic %%%")).status());
    assertEquals(401, get(LOG, Map.of("Authorization", "Negotiate abc")).status());
  }

  private Answer basic(String pair) {
    String text = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    return get(LOG, Map.of("Authorization", "Basic " + text));
  }

  /** Else a leaked proof of a session would do for somebody else's token. */
  @Test
  void wrongTokenIsNotMadeUpForByACookie() {
    var session = administrator("beide");

    var answer = get(LOG, Map.of("Authorization", "Bearer pwz_onzin", "Cookie", session.cookie()));

    assertEquals(401, answer.status());
  }
}
