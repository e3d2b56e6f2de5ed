// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.administrator;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.account.usecase.AccountFixtures.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class RecognisingTest {
  private static Optional<UUID> who(Composition product, KeyText session) {
    return product.get(Recognising.class).bySession(session).map(Actor::accountId);
  }

  @Test
  @Asvs({"7.3.1", "7.4.1"})
  void sessionWithoutASignOfLifeForAnHourIsOverForGood(Composition product) {
    UUID account = administrator(product, "stil@herkend.example");
    var session = session(product, account);

    product.clock().advance(Duration.ofMinutes(60));
    assertEquals(Optional.of(account), who(product, session));

    product.clock().advance(Duration.ofMinutes(60).plusMillis(1));
    assertEquals(Optional.empty(), who(product, session));

    product.clock().advance(Duration.ofMinutes(-60));
    assertEquals(Optional.empty(), who(product, session));
  }

  @Test
  @Asvs("7.3.2")
  void sessionOfMoreThanHalfADayIsOverHoweverBusy(Composition product) {
    UUID account = administrator(product, "lang@herkend.example");
    var session = session(product, account);
    for (int half = 1; half <= 24; half++) {
      product.clock().advance(Duration.ofMinutes(30));
      assertEquals(Optional.of(account), who(product, session), half + " half hours");
    }

    product.clock().advance(Duration.ofMillis(1));

    assertEquals(Optional.empty(), who(product, session));
  }

  @Test
  void signsOfLifeAreWrittenOnceAMinute(Composition product) {
    var session = session(product, administrator(product, "grof@herkend.example"));
    Instant begun = product.clock().instant();

    product.clock().advance(Duration.ofSeconds(60));
    who(product, session);
    assertEquals(begun, seen(product, session));

    product.clock().advance(Duration.ofMillis(1));
    who(product, session);
    assertEquals(begun.plusSeconds(60).plusMillis(1), seen(product, session));
  }

  private static Instant seen(Composition product, KeyText session) {
    return ((java.sql.Timestamp)
            product.value("select seen_at from account_session where digest = ?", session.digest()))
        .toInstant();
  }

  @Test
  void keyThatNobodyGaveOutOpensNothing(Composition product) {
    var fixed = new KeyText("A".repeat(43));
    var recognising = product.get(Recognising.class);

    assertEquals(Optional.empty(), recognising.bySession(fixed));
    assertEquals(Optional.empty(), recognising.byToken(fixed));
  }

  private static KeyText token(Composition product, UUID account, int days, Permission... may) {
    actAs(product, account);
    return new KeyText(product.get(TokenIssuing.class).issue("proef", Set.of(may), days).value());
  }

  @Test
  void tokenOpensUntilItsMomentAndNoLonger(Composition product) {
    UUID account = employee(product, "dagen@herkend.example");
    var token = token(product, account, 2, Permission.READ);
    var recognising = product.get(Recognising.class);

    product.clock().advance(Duration.ofDays(2).minusMillis(1));
    assertEquals(Optional.of(account), recognising.byToken(token).map(Actor::accountId));

    product.clock().advance(Duration.ofMillis(1));
    assertEquals(Optional.empty(), recognising.byToken(token));
  }

  @Test
  @Asvs("8.2.1")
  void tokenPermitsWhatItSaysAndToLookAndNoMore(Composition product) {
    UUID account = employee(product, "smal@herkend.example");
    UUID library = (UUID) product.value("select library_id from account where id = ?", account);

    var actor = product.get(Recognising.class).byToken(token(product, account, 1, Permission.ASK));

    assertEquals(
        Optional.of(
            new Actor(
                account,
                "smal@herkend.example (proef)",
                Role.EMPLOYEE,
                Set.of(Permission.ASK, Permission.LOOK),
                Set.of(library),
                Set.of(library),
                null)),
        actor);
  }

  @Test
  void sessionIsNoTokenAndATokenNoSession(Composition product) {
    UUID account = employee(product, "soort@herkend.example");
    var recognising = product.get(Recognising.class);

    assertEquals(Optional.empty(), recognising.byToken(session(product, account)));
    assertEquals(
        Optional.empty(), recognising.bySession(token(product, account, 1, Permission.READ)));
  }

  @Test
  @Asvs("7.4.2")
  void disabledAccountIsOutAtOnceWithItsTokens(Composition product) {
    UUID account = employee(product, "uit@herkend.example");
    var token = token(product, account, 9, Permission.READ);
    var session = session(product, account);
    actAs(product, administrator(product, "zet-uit@herkend.example"));

    product.get(AccountKeeping.class).enable(account, false);

    var recognising = product.get(Recognising.class);
    assertEquals(Optional.empty(), recognising.bySession(session));
    assertEquals(Optional.empty(), recognising.byToken(token));
    product.get(AccountKeeping.class).enable(account, true);
    assertEquals(Optional.empty(), recognising.bySession(session), "begins anew");
    assertEquals(Optional.of(account), recognising.byToken(token).map(Actor::accountId));
  }

  @Test
  void tokenOfWhoMustChooseAPasswordOpensNothingUntilThen(Composition product) {
    UUID account = employee(product, "moet@herkend.example");
    var token = token(product, account, 9, Permission.READ);
    var recognising = product.get(Recognising.class);

    oneTime(product, account, true);
    assertEquals(Optional.empty(), recognising.byToken(token));

    oneTime(product, account, false);
    assertEquals(Optional.of(account), recognising.byToken(token).map(Actor::accountId));
  }

  private static void oneTime(Composition product, UUID account, boolean once) {
    product.arrange(
        rows -> {
          rows.change("update account set one_time = ? where id = ?", once, account);
          return null;
        });
  }
}
