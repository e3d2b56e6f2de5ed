// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.account.credential.CodesOfAnApp;
import org.junit.jupiter.api.Test;

/** Who is let in, and what somebody learns who tries. */
class SignInScenarios extends Scenario {
  static final String PASSWORD_PATH = "/api/v1/mijn-account/wachtwoord";
  static final String SECOND_FACTOR = "/api/v1/mijn-account/tweede-factor";
  static final String RESET = "/api/v1/wachtwoordherstel";

  private String administrator(String name) {
    String email = name + "@aanmelden.example";
    new People(server()).enter(email, "BEHEERDER", "");
    return email;
  }

  private Answer signIn(String email, String password, String code) {
    return new BrowserSession(server().as(null)).signIn(email, password, code);
  }

  /** All tests come from one network address, whose failures are counted too. */
  private static void forgetFailures() {
    Superuser.change("delete from sign_in_failure");
  }

  @Test
  @Asvs({"6.3.1", "2.4.1"})
  void guessingIsStoppedAndTellsNothingOfTheAccount() {
    String known = administrator("geraden");
    forgetFailures();

    var answers = guesses(known);
    var unknown = guesses("niemand@aanmelden.example");
    forgetFailures();

    assertEquals(
        List.of("401", "401", "401", "401", "401", "429"),
        answers.stream().map(a -> a.substring(0, 3)).toList());
    assertEquals(answers, unknown);
  }

  /** The last guess would be right. */
  private List<String> guesses(String email) {
    var answers = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      answers.add(told(signIn(email, "mis-" + i, "")));
    }
    answers.add(told(signIn(email, Identities.PASSWORD, "")));
    return answers;
  }

  private static String told(Answer answer) {
    return answer.status() + " " + answer.header("Retry-After") + " " + answer.text();
  }

  @Test
  void refusalOfTooManyAttemptsSaysWhenToComeBack() {
    forgetFailures();
    var refused = told(signIn("iemand@aanmelden.example", "x", ""));
    for (int i = 0; i < 5; i++) {
      refused = told(signIn("iemand@aanmelden.example", "x", ""));
    }
    forgetFailures();

    assertTrue(refused.startsWith("429 900 "), refused);
  }

  @Test
  @Asvs("6.3.1")
  void manyAttemptsFromOneAddressAreStoppedWhateverTheAccount() {
    forgetFailures();
    Superuser.change(
        "insert into sign_in_failure select encode(sha256(convert_to('origin 127.0.0.1', 'UTF8')),"
            + " 'hex'), now() from generate_series(1, 50)");
    int status = signIn("zomaar@aanmelden.example", "x", "").status();
    forgetFailures();

    assertEquals(429, status);
  }

  @Test
  void oneTimePasswordOpensNothingButTheChoiceOfTheNext() {
    String email = administrator("eenmalig");
    Superuser.change("update account set one_time = true where email = ?", email);
    var session = new BrowserSession(server().as(null));

    var begun = session.signIn(email, Identities.PASSWORD);

    assertTrue(begun.json().getBoolean("wachtwoordKiezen"));
    assertEquals(403, session.get("/api/v1/accounts").status());
    assertEquals(403, session.get("/api/v1/edities").status());
    assertEquals(400, choose(session, Identities.PASSWORD).status());
    assertEquals(204, choose(session, "voortaan-een-ander-woord-5").status());
    session.signIn(email, "voortaan-een-ander-woord-5");
    assertEquals(200, session.get("/api/v1/accounts").status());
  }

  private static Answer choose(BrowserSession session, String password) {
    return session.send(
        "PUT",
        PASSWORD_PATH,
        "{\"huidig\":\"%s\",\"nieuw\":\"%s\"}".formatted(Identities.PASSWORD, password));
  }

  @Test
  @Asvs("13.2.3")
  void oneTimePasswordInTheLogOpensNothingAnyMore() {
    server().identities().asAdministrator(server());

    int status = signIn("beheerder", server().identities().oneTimePassword(), "").status();
    forgetFailures();

    assertEquals(401, status);
  }

  @Test
  @Asvs({"6.2.1", "6.2.4", "6.2.12"})
  void weakPasswordsAreRefusedWithAdvice() {
    String email = administrator("zwak");
    var session = new People(server()).signIn(email);

    for (String weak :
        List.of("kort", "wachtwoord123", "zwak@aanmelden.example", "aaaaaaaaaaaaaaaa")) {
      var refused = choose(session, weak);
      assertEquals(400, refused.status(), weak);
      assertEquals("nieuw", fault(refused), weak);
    }
    assertEquals(204, choose(session, "hoe langer de zin hoe beter ".repeat(3)).status());
  }

  private static String fault(Answer refused) {
    return refused.json().getJsonArray("fouten").getJsonObject(0).getString("veld");
  }

  @Test
  void codeOfTheSecondFactorIsAskedForAndUsedOnce() {
    String email = administrator("tweede");
    var session = new People(server()).signIn(email);
    var begun = session.send("POST", SECOND_FACTOR, "").json();
    var app = new CodesOfAnApp(begun.getString("sleutel"), Instant.now());

    var confirmed =
        session.send(
            "PUT",
            SECOND_FACTOR,
            "{\"bewijs\":\"%s\",\"code\":\"%s\"}"
                .formatted(begun.getString("bewijs"), app.code(0)));

    assertEquals(204, confirmed.status());
    assertEquals(401, signIn(email, Identities.PASSWORD, "").status());
    assertEquals(401, signIn(email, Identities.PASSWORD, app.code(0)).status());
    assertEquals(201, signIn(email, Identities.PASSWORD, app.code(1)).status());
    assertEquals(401, signIn(email, Identities.PASSWORD, app.code(1)).status());
    assertEquals(401, signIn(email, Identities.PASSWORD, app.code(100)).status());
    forgetFailures();
  }

  @Test
  void secondFactorOfAnotherAccountCannotBeConfirmed() {
    var one = new People(server()).signIn(administrator("factor-een"));
    var other = new People(server()).signIn(administrator("factor-ander"));
    var begun = one.send("POST", SECOND_FACTOR, "").json();
    var app = new CodesOfAnApp(begun.getString("sleutel"), Instant.now());

    var refused =
        other.send(
            "PUT",
            SECOND_FACTOR,
            "{\"bewijs\":\"%s\",\"code\":\"%s\"}"
                .formatted(begun.getString("bewijs"), app.code(0)));

    assertEquals(400, refused.status());
  }

  @Test
  void forgottenPasswordIsAnsweredAlikeForEveryAddress() {
    String known = administrator("vergeten");

    var answers =
        Stream.of(known, "niemand@aanmelden.example", "geen adres")
            .map(e -> send("POST", "{\"email\":\"%s\"}".formatted(e)))
            .map(SignInScenarios::told)
            .toList();

    assertEquals(List.of("202  ", "202  ", "202  "), answers);
  }

  private Answer send(String method, String body) {
    return server().as(null).send(method, RESET, "application/json", body);
  }

  @Test
  @Asvs("7.4.3")
  void linkToANewPasswordWorksOnceAndEndsAllSessions() throws Exception {
    String email = administrator("link");
    var session = new People(server()).signIn(email);
    link(email, "sleutel-van-de-proef", "1 hour");
    String body = "{\"sleutel\":\"sleutel-van-de-proef\",\"nieuw\":\"door een link gekozen 8\"}";

    assertEquals(204, send("PUT", body).status());

    assertEquals(401, session.get("/api/v1/mijn-account").status());
    assertEquals(400, send("PUT", body).status());
    assertEquals(201, signIn(email, "door een link gekozen 8", "").status());
  }

  @Test
  void linkThatIsTooOldIsRefused() throws Exception {
    link(administrator("oude-link"), "oude-sleutel-van-de-proef", "-1 second");

    var refused =
        send(
            "PUT",
            "{\"sleutel\":\"oude-sleutel-van-de-proef\",\"nieuw\":\"door een link gekozen 8\"}");

    assertEquals(400, refused.status());
  }

  private static void link(String email, String key, String valid) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    Superuser.change("delete from password_reset");
    Superuser.change(
        "insert into password_reset select ?, id, now() + cast(? as interval) from account where"
            + " email = ?",
        HexFormat.of().formatHex(digest),
        valid,
        email);
  }

  @Test
  @Asvs({"14.2.4", "16.2.5"})
  void passwordsAndTokensAreKeptAsDigestsOnly() {
    String email = administrator("bewaard");
    var session = new People(server()).signIn(email);
    String token =
        session
            .send(
                "POST",
                "/api/v1/mijn-account/tokens",
                "{\"naam\":\"bewaard\",\"rechten\":[\"LOGBOEK\"],\"dagen\":1}")
            .json()
            .getString("token");
    String cookie = session.cookie().replaceFirst(".*=", "");

    String kept =
        String.join(
            "\n",
            Superuser.list(
                "select t::text from account t union all select t::text from account_session t"
                    + " union all select t::text from api_token t union all select t::text from"
                    + " audit_line t"));

    assertTrue(kept.contains("PBKDF2WithHmacSHA512:210000:"));
    for (String secret : List.of(Identities.PASSWORD, token, cookie, session.csrf())) {
      assertTrue(!kept.contains(secret), secret);
    }
  }
}
