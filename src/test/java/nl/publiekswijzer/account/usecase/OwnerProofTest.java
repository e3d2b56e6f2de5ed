// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.PASSWORD;
import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.account.credential.CodesOfAnApp;
import nl.publiekswijzer.account.usecase.SigningIn.Attempt;
import nl.publiekswijzer.account.usecase.SigningIn.Ending;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What opens an account is changed by its owner only, who has no more tries than at the door. */
@ExtendWith(Composed.class)
class OwnerProofTest {
  private static final String NEXT = "een-heel-ander-lang-woord-12";
  private static final String TOO_OFTEN = "429 Te vaak geprobeerd. Wacht een kwartier.";

  private static CodesOfAnApp withFactor(Composition product, String email) {
    actAs(product, employee(product, email));
    var begun = product.get(SecondFactors.class).begin();
    var app = new CodesOfAnApp(begun.base32(), product.clock().instant());
    product.get(SecondFactors.class).confirm(begun.proof(), app.code(0), "");
    return app;
  }

  private static Ending signIn(Composition product, String email, String password, String code) {
    return product
        .get(SigningIn.class)
        .signIn(new Attempt(email, password, code, "at " + email))
        .ending();
  }

  @Test
  void factorThatIsOnIsReplacedByItsOwnerOnly(Composition product) {
    var old = withFactor(product, "vervangt@bewijs.example");
    var factors = product.get(SecondFactors.class);
    var begun = factors.begin();
    var app = new CodesOfAnApp(begun.base32(), product.clock().instant());

    assertEquals(
        "huidig: Dit is niet uw wachtwoord, en geen code van uw tweede factor.",
        refusal(() -> factors.confirm(begun.proof(), app.code(0), "")));
    assertEquals(
        "huidig: Deze code klopt niet. Wacht op de volgende en probeer die.",
        refusal(() -> factors.confirm(begun.proof(), app.code(0), app.code(0))),
        "the new secret proves nothing");
    assertEquals(Ending.WRONG, signIn(product, "vervangt@bewijs.example", PASSWORD, app.code(1)));
    assertEquals(Ending.IN, signIn(product, "vervangt@bewijs.example", PASSWORD, old.code(1)));

    factors.confirm(begun.proof(), app.code(0), PASSWORD);

    assertEquals(Ending.WRONG, signIn(product, "vervangt@bewijs.example", PASSWORD, old.code(1)));
    assertEquals(Ending.IN, signIn(product, "vervangt@bewijs.example", PASSWORD, app.code(1)));
  }

  @Test
  void factorEndsByThePasswordAsWell(Composition product) {
    withFactor(product, "woord@bewijs.example");

    product.get(SecondFactors.class).end(PASSWORD);

    assertEquals(Ending.IN, signIn(product, "woord@bewijs.example", PASSWORD, ""));
  }

  /** Each guess counts, whichever of the doors it is made at. */
  @Test
  @Asvs("6.3.1")
  void everyCheckInsideCountsWithTheFrontDoor(Composition product) {
    var app = withFactor(product, "samen@bewijs.example");
    var factors = product.get(SecondFactors.class);
    var passwords = product.get(PasswordSetting.class);
    var begun = factors.begin();
    List<Executable> guesses =
        List.of(
            () -> passwords.change("mis", NEXT),
            () -> factors.end(app.code(100)),
            () -> factors.renewRecoveryCodes("mis"),
            () -> factors.confirm(begun.proof(), app.code(100), "mis"));
    assertEquals(Ending.WRONG, signIn(product, "samen@bewijs.example", "mis", ""));

    guesses.forEach(guess -> assertEquals(false, refusal(guess).startsWith("429")));

    Stream.concat(guesses.stream(), Stream.<Executable>of(() -> factors.end(PASSWORD)))
        .forEach(guess -> assertEquals(TOO_OFTEN, refusal(guess)));
    assertEquals(Ending.TOO_OFTEN, signIn(product, "samen@bewijs.example", PASSWORD, app.code(1)));
  }

  @Test
  void guessedFirstCodesCountToo(Composition product) {
    actAs(product, employee(product, "eerste@bewijs.example"));
    var factors = product.get(SecondFactors.class);
    var begun = factors.begin();
    var app = new CodesOfAnApp(begun.base32(), product.clock().instant());

    for (int i = 0; i < 5; i++) {
      int step = 100 + i;
      refusal(() -> factors.confirm(begun.proof(), app.code(step), ""));
    }

    assertEquals(TOO_OFTEN, refusal(() -> factors.confirm(begun.proof(), app.code(0), "")));
  }

  @Test
  void linkLiftsTheLock(Composition product) {
    var account = employee(product, "hersteld@bewijs.example");
    Stream.generate(() -> signIn(product, "hersteld@bewijs.example", "mis", "")).limit(6).toList();
    product.actAs(
        nl.publiekswijzer.platform.TestActors.national(
            nl.publiekswijzer.access.Role.ADMINISTRATOR));
    var link = product.get(AccountKeeping.class).invite(account).invitation().orElseThrow();
    String key = link.toString().replaceFirst(".*sleutel=", "");

    product.get(PasswordSetting.class).setByLink(key, NEXT);

    assertEquals(Ending.IN, signIn(product, "hersteld@bewijs.example", NEXT, ""));
  }
}
