// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.PASSWORD;
import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.account.usecase.AccountFixtures.session;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.usecase.SigningIn.Attempt;
import nl.publiekswijzer.account.usecase.SigningIn.Ending;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class PasswordSettingTest {
  private static final String NEXT = "een-heel-ander-lang-woord-12";
  private static final String OVER =
      "sleutel: Deze link is verlopen of al gebruikt. Vraag een nieuwe aan.";

  private static Ending signIn(Composition product, String email, String password) {
    return product
        .get(SigningIn.class)
        .signIn(new Attempt(email, password, "", "at " + email))
        .ending();
  }

  @Test
  @Asvs("7.4.3")
  void newPasswordEndsAllSessionsAndTokensAndTheOldPassword(Composition product) {
    UUID account = employee(product, "anders@wachtwoord.example");
    var here = session(product, account);
    var elsewhere = session(product, account);
    actAs(product, account);
    var token = token(product);

    var ended = product.get(PasswordSetting.class).change(PASSWORD, NEXT);

    assertEquals(new Ended(3, 1), ended);
    var recognising = product.get(Recognising.class);
    assertEquals(Optional.empty(), recognising.bySession(here));
    assertEquals(Optional.empty(), recognising.bySession(elsewhere));
    assertEquals(Optional.empty(), recognising.byToken(token));
    assertEquals(Ending.WRONG, signIn(product, "anders@wachtwoord.example", PASSWORD));
    assertEquals(Ending.IN, signIn(product, "anders@wachtwoord.example", NEXT));
    assertEquals(
        List.of(
            "anders@wachtwoord.example token uitgegeven: anders@wachtwoord.example, proef",
            "anders@wachtwoord.example wachtwoord gewijzigd: anders@wachtwoord.example,"
                + " beëindigde tokens: 1"),
        AuditLines.about(product, "anders@wachtwoord.example"));
  }

  private static KeyText token(Composition product) {
    return new KeyText(
        product.get(TokenIssuing.class).issue("proef", Set.of(Permission.READ), 9).value());
  }

  @Test
  void whatIsRefusedChangesNothing(Composition product) {
    UUID account = employee(product, "zelfde@wachtwoord.example");
    var session = session(product, account);
    actAs(product, account);
    var passwords = product.get(PasswordSetting.class);

    assertEquals(
        "huidig: Dit is niet uw huidige wachtwoord.", refusal(() -> passwords.change(NEXT, NEXT)));
    assertEquals(
        "nieuw: Kies een ander wachtwoord dan het huidige.",
        refusal(() -> passwords.change(PASSWORD, PASSWORD)));
    assertEquals(
        "nieuw: Kies een wachtwoord van ten minste 12 tekens.",
        refusal(() -> passwords.change(PASSWORD, "kort")));

    assertTrue(product.get(Recognising.class).bySession(session).isPresent());
    assertEquals(Ending.IN, signIn(product, "zelfde@wachtwoord.example", PASSWORD));
    assertEquals(List.of(), AuditLines.about(product, "zelfde@wachtwoord.example"));
  }

  @Test
  @Asvs({"6.2.1", "6.2.4", "6.2.12"})
  void weakPasswordsAreRefusedWithAdviceAndLongOnesTaken(Composition product) {
    actAs(product, employee(product, "zwak@wachtwoord.example"));
    var passwords = product.get(PasswordSetting.class);

    for (String weak : List.of("wachtwoord123", "zwak@wachtwoord.example", "a".repeat(16))) {
      String told = refusal(() -> passwords.change(PASSWORD, weak));
      assertTrue(told.startsWith("nieuw: Dit wachtwoord is te gemakkelijk te raden."), told);
    }
    String longOne = "hoe langer de zin hoe beter ".repeat(3);
    passwords.change(PASSWORD, longOne);
    assertEquals(Ending.IN, signIn(product, "zwak@wachtwoord.example", longOne));
  }

  /** A link that an administrator hands over, as there is no mail server. */
  private static String invitation(Composition product, UUID account) {
    product.actAs(TestActors.national(Role.ADMINISTRATOR));
    URI link = product.get(AccountKeeping.class).invite(account).invitation().orElseThrow();
    return link.toString().replaceFirst(".*sleutel=", "");
  }

  @Test
  @Asvs("7.4.3")
  void linkSetsAPasswordOnceAndEndsAllSessionsAndTokens(Composition product) {
    UUID account = employee(product, "link@wachtwoord.example");
    var session = session(product, account);
    String link = invitation(product, account);
    actAs(product, account);
    var token = token(product);
    var passwords = product.get(PasswordSetting.class);

    assertEquals(new Ended(2, 1), passwords.setByLink(link, NEXT));

    assertEquals(Optional.empty(), product.get(Recognising.class).bySession(session));
    assertEquals(Optional.empty(), product.get(Recognising.class).byToken(token));
    assertEquals(Ending.IN, signIn(product, "link@wachtwoord.example", NEXT));
    assertEquals(OVER, refusal(() -> passwords.setByLink(link, PASSWORD)));
    assertEquals(Ending.IN, signIn(product, "link@wachtwoord.example", NEXT));
  }

  @Test
  void weakPasswordDoesNotUseUpTheLink(Composition product) {
    UUID account = employee(product, "nog-eens@wachtwoord.example");
    String link = invitation(product, account);
    var passwords = product.get(PasswordSetting.class);

    refusal(() -> passwords.setByLink(link, "kort"));
    passwords.setByLink(link, NEXT);

    assertEquals(Ending.IN, signIn(product, "nog-eens@wachtwoord.example", NEXT));
  }

  @Test
  void invitationWorksForAWeek(Composition product) {
    UUID account = employee(product, "week@wachtwoord.example");
    var passwords = product.get(PasswordSetting.class);
    String late = invitation(product, account);
    product.clock().advance(Duration.ofDays(7));
    assertEquals(OVER, refusal(() -> passwords.setByLink(late, NEXT)));

    String inTime = invitation(product, account);
    product.clock().advance(Duration.ofDays(7).minusMillis(1));
    passwords.setByLink(inTime, NEXT);

    assertEquals(Ending.IN, signIn(product, "week@wachtwoord.example", NEXT));
  }

  @Test
  void newLinkEndsTheOneBefore(Composition product) {
    UUID account = employee(product, "tweede@wachtwoord.example");
    String first = invitation(product, account);
    String second = invitation(product, account);
    var passwords = product.get(PasswordSetting.class);

    assertEquals(OVER, refusal(() -> passwords.setByLink(first, NEXT)));
    passwords.setByLink(second, NEXT);

    assertEquals(Ending.IN, signIn(product, "tweede@wachtwoord.example", NEXT));
  }

  @Test
  void linkOfWhoIsLetInNoMoreSetsNothing(Composition product) {
    UUID account = employee(product, "uit@wachtwoord.example");
    String link = invitation(product, account);
    product.get(AccountKeeping.class).enable(account, false);

    assertEquals(OVER, refusal(() -> product.get(PasswordSetting.class).setByLink(link, NEXT)));
  }

  @Test
  @Asvs({"14.2.4", "16.2.5"})
  void passwordsLinksTokensAndSessionsAreKeptAsDigestsOnly(Composition product) {
    UUID account = employee(product, "bewaard@wachtwoord.example");
    String link = invitation(product, account);
    var session = session(product, account);
    actAs(product, account);
    String token =
        product.get(TokenIssuing.class).issue("bewaard", Set.of(Permission.READ), 1).value();

    String kept =
        (String)
            product.value(
                "select string_agg(t, '|') from (select t::text from account t union all select"
                    + " t::text from account_session t union all select t::text from api_token t"
                    + " union all select t::text from password_reset t union all select t::text"
                    + " from audit_line t) as kept (t)");

    assertTrue(kept.contains("PBKDF2WithHmacSHA512:210000:"));
    for (String secret : List.of(PASSWORD, link, token, session.value(), session.csrf())) {
      assertFalse(kept.contains(secret), secret);
    }
    for (String digest :
        List.of(new KeyText(link).digest(), new KeyText(token).digest(), session.digest())) {
      assertTrue(kept.contains(digest), digest);
    }
  }
}
