// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.PASSWORD;
import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import nl.publiekswijzer.account.credential.CodesOfAnApp;
import nl.publiekswijzer.account.usecase.SigningIn.Attempt;
import nl.publiekswijzer.account.usecase.SigningIn.Ending;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Codes for who lost the second factor. */
@ExtendWith(Composed.class)
class RecoveryCodesTest {
  private static List<String> codes(Composition product, String email) {
    actAs(product, employee(product, email));
    var factors = product.get(SecondFactors.class);
    var begun = factors.begin();
    var app = new CodesOfAnApp(begun.base32(), product.clock().instant());
    return factors.confirm(begun.proof(), app.code(0), "");
  }

  private static Ending signIn(Composition product, String email, String code) {
    return product
        .get(SigningIn.class)
        .signIn(new Attempt(email, PASSWORD, code, "at " + email))
        .ending();
  }

  @Test
  void tenCodesOpenOnceEach(Composition product) {
    var codes = codes(product, "kwijt@herstel.example");

    assertEquals(10, codes.size());
    for (String code : codes) {
      assertEquals(Ending.IN, signIn(product, "kwijt@herstel.example", code));
      assertEquals(Ending.WRONG, signIn(product, "kwijt@herstel.example", code));
    }
    assertEquals(0, product.get(SecondFactors.class).countRecoveryCodes());
  }

  @Test
  void codesOfAnotherOpenNothing(Composition product) {
    var codes = codes(product, "een@herstel.example");
    codes(product, "ander@herstel.example");

    assertEquals(Ending.WRONG, signIn(product, "ander@herstel.example", codes.get(0)));
    assertEquals(Ending.IN, signIn(product, "een@herstel.example", codes.get(0)));
    assertEquals(
        List.of(
            "een@herstel.example tweede factor aangezet: een@herstel.example",
            "systeem herstelcode gebruikt: een@herstel.example"),
        AuditLines.about(product, "een@herstel.example"));
  }

  @Test
  void newCodesTakeAProofAndThePlaceOfTheOldOnes(Composition product) {
    var old = codes(product, "nieuw@herstel.example");
    var factors = product.get(SecondFactors.class);

    assertEquals(
        "huidig: Dit is niet uw wachtwoord, en geen code van uw tweede factor.",
        refusal(() -> factors.renewRecoveryCodes("mis")));
    var fresh = factors.renewRecoveryCodes(PASSWORD);

    assertEquals(10, factors.countRecoveryCodes());
    assertEquals(Ending.WRONG, signIn(product, "nieuw@herstel.example", old.get(0)));
    assertEquals(Ending.IN, signIn(product, "nieuw@herstel.example", fresh.get(0)));
    assertEquals(9, factors.countRecoveryCodes());
  }

  @Test
  void codesEndWithTheFactor(Composition product) {
    codes(product, "uit@herstel.example");
    var factors = product.get(SecondFactors.class);

    factors.end(PASSWORD);

    assertEquals(0, factors.countRecoveryCodes());
    assertEquals(
        "409 Zet eerst de tweede factor aan.", refusal(() -> factors.renewRecoveryCodes(PASSWORD)));
  }

  @Test
  void codesAreKeptAsDigests(Composition product) {
    var codes = codes(product, "digest@herstel.example");

    String kept = (String) product.value("select string_agg(r::text, ' ') from recovery_code r");

    for (String code : codes) {
      assertFalse(kept.toLowerCase(java.util.Locale.ROOT).contains(code.replace("-", "")));
    }
  }
}
