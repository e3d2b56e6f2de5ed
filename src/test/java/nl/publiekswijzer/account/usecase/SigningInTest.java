// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.publiekswijzer.account.usecase.AccountFixtures.PASSWORD;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.account.Duty;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.account.usecase.SigningIn.Attempt;
import nl.publiekswijzer.account.usecase.SigningIn.Ending;
import nl.publiekswijzer.account.usecase.SigningIn.Outcome;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class SigningInTest {
  private static final String ISSUER = "https://idp.example";
  private static final Outcome WRONG = new Outcome(Ending.WRONG, null, Duty.NONE);
  private static final Outcome TOO_OFTEN = new Outcome(Ending.TOO_OFTEN, null, Duty.NONE);

  /** From a network address of its own for each account. */
  private static Outcome signIn(Composition product, String email, String password) {
    return product
        .get(SigningIn.class)
        .signIn(new Attempt(email, password, "", "at " + email.strip()));
  }

  private static Optional<UUID> who(Composition product, KeyText session) {
    return product.get(Recognising.class).bySession(session).map(Actor::accountId);
  }

  @Test
  void rightPasswordBeginsASessionOfTheAccount(Composition product) {
    UUID account = employee(product, "goed@aanmelden.example");

    var outcome = signIn(product, "  GOED@aanmelden.example ", PASSWORD);

    assertEquals(new Outcome(Ending.IN, outcome.session(), Duty.NONE), outcome);
    assertEquals(Optional.of(account), who(product, outcome.session()));
  }

  @Test
  void everySignInIsAnotherSession(Composition product) {
    UUID account = employee(product, "twee@aanmelden.example");

    var one = signIn(product, "twee@aanmelden.example", PASSWORD).session();
    var other = signIn(product, "twee@aanmelden.example", PASSWORD).session();

    assertNotEquals(one, other);
    product.get(Sessions.class).end(one);
    assertEquals(Optional.empty(), who(product, one));
    assertEquals(Optional.of(account), who(product, other));
  }

  @Test
  void whateverIsWrongIsToldAlike(Composition product) {
    employee(product, "fout@aanmelden.example");
    UUID disabled = employee(product, "uit@aanmelden.example");
    product.arrange(
        rows -> {
          rows.change("update account set enabled = false where id = ?", disabled);
          return rows.account("MACHINE", Map.of("email", "machine@aanmelden.example"));
        });

    var outcomes =
        List.of(
            signIn(product, "fout@aanmelden.example", PASSWORD + "x"),
            signIn(product, "fout@aanmelden.example", ""),
            signIn(product, "uit@aanmelden.example", PASSWORD),
            signIn(product, "machine@aanmelden.example", ""),
            signIn(product, "niemand@aanmelden.example", PASSWORD),
            signIn(product, "", PASSWORD));

    assertEquals(List.of(WRONG, WRONG, WRONG, WRONG, WRONG, WRONG), outcomes);
  }

  private static List<Outcome> guesses(Composition product, String email, int times) {
    return Stream.generate(() -> signIn(product, email, "mis")).limit(times).toList();
  }

  @Test
  void afterFiveFailuresTheRightPasswordOpensNothingForAQuarterOfAnHour(Composition product) {
    employee(product, "geraden@aanmelden.example");
    assertEquals(
        List.of(WRONG, WRONG, WRONG, WRONG, WRONG, TOO_OFTEN),
        guesses(product, "geraden@aanmelden.example", 6));

    product.clock().advance(Duration.ofMinutes(15).minusSeconds(1));
    assertEquals(TOO_OFTEN, signIn(product, "Geraden@aanmelden.example", PASSWORD));

    product.clock().advance(Duration.ofSeconds(1));
    assertEquals(Ending.IN, signIn(product, "geraden@aanmelden.example", PASSWORD).ending());
  }

  @Test
  void anUnknownAddressIsHeldBackAsAKnownOne(Composition product) {
    assertEquals(
        List.of(WRONG, WRONG, WRONG, WRONG, WRONG, TOO_OFTEN),
        guesses(product, "wie@aanmelden.example", 6));
  }

  @Test
  void failuresOfOneAccountHoldNoOtherBack(Composition product) {
    employee(product, "vrij@aanmelden.example");
    guesses(product, "bezet@aanmelden.example", 5);

    assertEquals(Ending.IN, signIn(product, "vrij@aanmelden.example", PASSWORD).ending());
  }

  @Test
  void failuresAreForgivenToWhoComesIn(Composition product) {
    employee(product, "vergeven@aanmelden.example");
    guesses(product, "vergeven@aanmelden.example", 4);
    assertEquals(Ending.IN, signIn(product, "vergeven@aanmelden.example", PASSWORD).ending());

    guesses(product, "vergeven@aanmelden.example", 4);

    assertEquals(Ending.IN, signIn(product, "vergeven@aanmelden.example", PASSWORD).ending());
  }

  @Test
  void fiftyFailuresFromOneNetworkAddressHoldItBackWhateverTheAccount(Composition product) {
    employee(product, "zomaar@aanmelden.example");
    var keys = product.get(Keys.class);
    String place = Sha256.of("origin 10.3.0.1".getBytes(UTF_8));
    AccountFixtures.inAccounts(
        product,
        () ->
            Stream.generate(() -> place)
                .limit(49)
                .forEach(p -> keys.fail(p, product.clock().instant())));
    var signingIn = product.get(SigningIn.class);

    var last = signingIn.signIn(new Attempt("wie-ook@aanmelden.example", "x", "", "10.3.0.1"));
    var next = signingIn.signIn(new Attempt("zomaar@aanmelden.example", PASSWORD, "", "10.3.0.1"));
    var elsewhere =
        signingIn.signIn(new Attempt("zomaar@aanmelden.example", PASSWORD, "", "10.3.0.2"));

    assertEquals(List.of(WRONG, TOO_OFTEN), List.of(last, next));
    assertEquals(Ending.IN, elsewhere.ending());
  }

  private static Optional<UUID> byProvider(Composition product, String subject, String email) {
    return product
        .get(SigningIn.class)
        .signInBy(ISSUER, subject, Optional.ofNullable(email))
        .flatMap(outcome -> who(product, outcome.session()));
  }

  @Test
  void providerIsBoundToTheAccountOfTheAddressAndKnownByItsSubjectAfterwards(Composition product) {
    UUID account = employee(product, "idp@aanmelden.example");

    assertEquals(Optional.of(account), byProvider(product, "s1", "IDP@aanmelden.example"));
    assertEquals(Optional.of(account), byProvider(product, "s1", "gehuwd@aanmelden.example"));
    assertEquals(Optional.of(account), byProvider(product, "s1", null));
  }

  @Test
  void accountOfOneIdentityIsNotTakenOverByAnotherWithItsAddress(Composition product) {
    employee(product, "bezet-idp@aanmelden.example");
    byProvider(product, "s2", "bezet-idp@aanmelden.example");

    assertEquals(Optional.empty(), byProvider(product, "s3", "bezet-idp@aanmelden.example"));
  }

  @Test
  void providerLetsNobodyInWhoHasNoAccountOrIsDisabled(Composition product) {
    product.arrange(
        rows ->
            rows.account(
                "CORE_TEAM", Map.of("email", "uit-idp@aanmelden.example", "enabled", false)));

    assertEquals(Optional.empty(), byProvider(product, "s4", "uit-idp@aanmelden.example"));
    assertEquals(Optional.empty(), byProvider(product, "s5", "nergens@aanmelden.example"));
    assertEquals(Optional.empty(), byProvider(product, "s6", null));
  }
}
