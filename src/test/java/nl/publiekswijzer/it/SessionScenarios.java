// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** Sessions of people: how they begin, and that they end. */
class SessionScenarios extends Scenario {
  static final String OWN = "/api/v1/mijn-account";
  static final String SESSIONS = "/api/v1/sessies";

  private String administrator(String name) {
    String email = name + "@sessie.example";
    new People(server()).enter(email, "BEHEERDER", "");
    return email;
  }

  private BrowserSession signedIn(String name) {
    return new People(server()).signIn(administrator(name));
  }

  private Answer withCookie(String method, String path, String cookie, String body) {
    return server()
        .as(null)
        .send(method, path, Map.of("Cookie", cookie, "Content-Type", "application/json"), body);
  }

  @Test
  @Asvs({"3.3.1", "3.3.2", "3.3.3", "3.3.4", "7.2.3"})
  void sessionCookieIsForThisHostAndSecureAndHiddenFromScripts() {
    String email = administrator("koekje");

    var answer = new BrowserSession(server().as(null)).signIn(email, Identities.PASSWORD);

    assertTrue(
        answer
            .header("Set-Cookie")
            .matches("__Host-publiekswijzer=[\\w-]{43}; Path=/; Secure; HttpOnly; SameSite=Lax"),
        answer.header("Set-Cookie"));
  }

  @Test
  @Asvs({"7.2.4", "7.2.2"})
  void signingInAgainIsANewSessionAndEndsTheOneBefore() {
    String email = administrator("opnieuw");
    String before = new People(server()).signIn(email).cookie();

    var again = withCookie("POST", SESSIONS, before, signIn(email, Identities.PASSWORD));

    String after = again.header("Set-Cookie").split(";")[0];
    assertNotEquals(before, after);
    assertEquals(401, withCookie("GET", OWN, before, "").status());
    assertEquals(200, withCookie("GET", OWN, after, "").status());
  }

  @Test
  @Asvs({"7.2.1", "7.2.4"})
  void sessionThatSomebodyElseChoseIsNotTakenOver() {
    String fixed = "__Host-publiekswijzer=" + "A".repeat(43);
    String email = administrator("vastgezet");

    var answer = withCookie("POST", SESSIONS, fixed, signIn(email, Identities.PASSWORD));

    assertEquals(201, answer.status());
    assertEquals(401, withCookie("GET", OWN, fixed, "").status());
  }

  private static String signIn(String email, String password) {
    return "{\"email\":\"%s\",\"wachtwoord\":\"%s\"}".formatted(email, password);
  }

  @Test
  @Asvs({"7.4.1", "14.3.1"})
  void sessionThatWasSignedOutIsDead() {
    var session = signedIn("afmelden");

    var answer = session.send("DELETE", SESSIONS + "/huidige", "");

    assertEquals(204, answer.status());
    assertTrue(answer.header("Set-Cookie").contains("Max-Age=0"));
    assertEquals(401, session.get(OWN).status());
  }

  @Test
  @Asvs("7.4.2")
  void disabledAccountIsOutAtOnceWithItsTokens() {
    String email = "uitgezet@sessie.example";
    String id = new People(server()).enter(email, "BEHEERDER", "");
    var session = new People(server()).signIn(email);
    String token =
        session
            .send(
                "POST", OWN + "/tokens", "{\"naam\":\"uit\",\"rechten\":[\"LOGBOEK\"],\"dagen\":1}")
            .json()
            .getString("token");
    assertEquals(200, server().as(token).get("/api/v1/logboekregels").status());

    asAdministrator("PUT", "/api/v1/accounts/" + id + "/toestand", "{\"actief\":false}");

    assertEquals(401, session.get(OWN).status());
    assertEquals(401, server().as(token).get("/api/v1/logboekregels").status());
    var refused = new BrowserSession(server().as(null)).signIn(email, Identities.PASSWORD);
    assertEquals(401, refused.status());
  }

  private Answer asAdministrator(String method, String path, String body) {
    return server()
        .identities()
        .asAdministrator(server())
        .send(method, path, "application/json", body);
  }

  @Test
  @Asvs("7.4.5")
  void administratorEndsTheSessionsOfAnAccount() {
    String email = "beëindigd".replace("ë", "e") + "@sessie.example";
    String id = new People(server()).enter(email, "BEHEERDER", "");
    var first = new People(server()).signIn(email);
    var second = new People(server()).signIn(email);

    asAdministrator("DELETE", "/api/v1/accounts/" + id + "/sessies", "");

    assertEquals(401, first.get(OWN).status());
    assertEquals(401, second.get(OWN).status());
  }
}
