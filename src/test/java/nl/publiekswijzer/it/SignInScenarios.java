// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
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
    assertEquals(200, choose(session, "voortaan-een-ander-woord-5").status());
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

    assertEquals(200, confirmed.status());
    assertEquals(401, signIn(email, Identities.PASSWORD, "").status());
    assertEquals(401, signIn(email, Identities.PASSWORD, app.code(0)).status());
    assertEquals(201, signIn(email, Identities.PASSWORD, app.code(1)).status());
    assertEquals(401, signIn(email, Identities.PASSWORD, app.code(1)).status());
    assertEquals(401, signIn(email, Identities.PASSWORD, app.code(100)).status());
    forgetFailures();
  }

  /** They used to take all connections to the database for as long as the hashes took. */
  @Test
  @Asvs("15.2.2")
  void fortyFiveSignInsAtOnceLeaveConnectionsToOthers() {
    forgetFailures();
    server().get("/api/v1/edities");
    var statuses = new ConcurrentLinkedQueue<Integer>();
    try (var threads = Executors.newFixedThreadPool(45)) {
      for (int i = 0; i < 45; i++) {
        String email = "menigte-" + i + "@aanmelden.example";
        threads.execute(() -> statuses.add(signIn(email, "mis", "").status()));
      }
      for (int i = 0; i < 20; i++) {
        assertEquals(200, server().get("/api/v1/edities").status());
      }
    }

    assertEquals(45, statuses.size());
    assertEquals(
        Set.of(),
        new HashSet<>(statuses)
            .stream().filter(s -> s != 401 && s != 503).collect(Collectors.toSet()));
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
}
