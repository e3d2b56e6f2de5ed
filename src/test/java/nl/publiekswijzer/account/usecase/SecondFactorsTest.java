// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.PASSWORD;
import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import nl.publiekswijzer.account.credential.CodesOfAnApp;
import nl.publiekswijzer.account.usecase.SigningIn.Attempt;
import nl.publiekswijzer.account.usecase.SigningIn.Ending;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class SecondFactorsTest {
  private static final String WRONG =
      "code: Deze code klopt niet. Wacht op de volgende en probeer die.";

  /** Confirmed by the code of now. */
  private static CodesOfAnApp confirmed(Composition product, String email) {
    actAs(product, employee(product, email));
    var factors = product.get(SecondFactors.class);
    var begun = factors.begin();
    var app = new CodesOfAnApp(begun.base32(), product.clock().instant());
    factors.confirm(begun.proof(), " " + app.code(0) + " ", "");
    return app;
  }

  private static Ending signIn(Composition product, String email, String code) {
    return product
        .get(SigningIn.class)
        .signIn(new Attempt(email, PASSWORD, code, "at " + email))
        .ending();
  }

  @Test
  void codeIsAskedForBesideThePasswordAndUsedOnce(Composition product) {
    var app = confirmed(product, "tweede@factor.example");

    assertEquals(Ending.CODE_NEEDED, signIn(product, "tweede@factor.example", " "));
    assertEquals(Ending.WRONG, signIn(product, "tweede@factor.example", app.code(0)), "used");
    assertEquals(Ending.IN, signIn(product, "tweede@factor.example", app.code(1)));
    assertEquals(Ending.WRONG, signIn(product, "tweede@factor.example", app.code(1)), "used");
    assertEquals(Ending.WRONG, signIn(product, "tweede@factor.example", app.code(100)));
    assertEquals(
        List.of("tweede@factor.example tweede factor aangezet: tweede@factor.example"),
        AuditLines.about(product, "tweede@factor.example"));
  }

  @Test
  void nextHalfMinuteHasItsOwnCode(Composition product) {
    var app = confirmed(product, "later@factor.example");
    assertEquals(Ending.IN, signIn(product, "later@factor.example", app.code(1)));

    product.clock().advance(Duration.ofSeconds(60));

    assertEquals(Ending.WRONG, signIn(product, "later@factor.example", app.code(1)));
    assertEquals(Ending.IN, signIn(product, "later@factor.example", app.code(2)));
  }

  @Test
  void guessedCodesAreCountedAsGuessedPasswords(Composition product) {
    var app = confirmed(product, "raden@factor.example");

    var endings =
        IntStream.range(0, 6)
            .mapToObj(i -> signIn(product, "raden@factor.example", app.code(100 + i)))
            .toList();

    assertEquals(
        List.of(
            Ending.WRONG, Ending.WRONG, Ending.WRONG, Ending.WRONG, Ending.WRONG, Ending.TOO_OFTEN),
        endings);
  }

  @Test
  void whatWasOnlyBegunAsksForNoCode(Composition product) {
    actAs(product, employee(product, "begonnen@factor.example"));

    product.get(SecondFactors.class).begin();

    assertEquals(Ending.IN, signIn(product, "begonnen@factor.example", ""));
  }

  @Test
  void secretOfAnotherAccountOrNobodyCannotBeConfirmed(Composition product) {
    actAs(product, employee(product, "een@factor.example"));
    var factors = product.get(SecondFactors.class);
    var begun = factors.begin();
    var app = new CodesOfAnApp(begun.base32(), product.clock().instant());
    actAs(product, employee(product, "ander@factor.example"));

    assertEquals(
        "bewijs: Begin opnieuw met de tweede factor.",
        refusal(() -> factors.confirm(begun.proof(), app.code(0), "")));
    assertEquals(
        "bewijs: Begin opnieuw met de tweede factor.",
        refusal(() -> factors.confirm("geen bewijs", app.code(0), "")));
    assertEquals(Ending.IN, signIn(product, "ander@factor.example", ""));
  }

  @Test
  void wrongFirstCodeConfirmsNothing(Composition product) {
    actAs(product, employee(product, "eerste@factor.example"));
    var factors = product.get(SecondFactors.class);
    var begun = factors.begin();
    var app = new CodesOfAnApp(begun.base32(), product.clock().instant());

    assertEquals(WRONG, refusal(() -> factors.confirm(begun.proof(), app.code(100), "")));
    assertEquals(WRONG, refusal(() -> factors.confirm(begun.proof(), "abc", "")));
    assertEquals(Ending.IN, signIn(product, "eerste@factor.example", ""));
    assertEquals(List.of(), AuditLines.about(product, "eerste@factor.example"));
  }

  @Test
  void factorEndsByAFreshCodeOnly(Composition product) {
    var app = confirmed(product, "einde@factor.example");
    var factors = product.get(SecondFactors.class);

    assertEquals(WRONG, refusal(() -> factors.end(app.code(0))));
    assertEquals(Ending.CODE_NEEDED, signIn(product, "einde@factor.example", ""));
    factors.end(app.code(1));

    assertEquals(Ending.IN, signIn(product, "einde@factor.example", ""));
    assertEquals(
        List.of("tweede factor aangezet", "tweede factor uitgezet"),
        AuditLines.about(product, "einde@factor.example").stream()
            .map(line -> line.replaceAll("^\\S+ |:.*", ""))
            .toList());
  }

  @Test
  void endingWhatNeverBegunIsNothing(Composition product) {
    actAs(product, employee(product, "zonder@factor.example"));

    product.get(SecondFactors.class).end("");

    assertEquals(List.of(), AuditLines.about(product, "zonder@factor.example"));
  }

  @Test
  void secretIsKeptEncrypted(Composition product) {
    actAs(product, employee(product, "geheim@factor.example"));
    var factors = product.get(SecondFactors.class);
    var begun = factors.begin();
    factors.confirm(
        begun.proof(), new CodesOfAnApp(begun.base32(), product.clock().instant()).code(0), "");

    String kept =
        (String)
            product.value(
                "select second_factor from account where email = 'geheim@factor.example'");

    assertFalse(kept.contains(begun.base32()), kept);
    assertTrue(
        begun.uri().startsWith("otpauth://totp/Publiekswijzer:geheim%40factor.example?secret="),
        begun.uri());
  }
}
