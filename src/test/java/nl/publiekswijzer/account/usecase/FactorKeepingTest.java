// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.PASSWORD;
import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.account.usecase.AccountFixtures.session;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.Duty;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.credential.CodesOfAnApp;
import nl.publiekswijzer.account.usecase.SigningIn.Attempt;
import nl.publiekswijzer.account.usecase.SigningIn.Ending;
import nl.publiekswijzer.account.usecase.SigningIn.Outcome;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.TestActors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who lost the second factor and all codes for its loss is helped by an administrator. */
class FactorKeepingTest {
  @RegisterExtension
  static final Composed COMPOSED =
      new Composed("publiekswijzer.second-factor.required=BEHEERDER, KERNTEAM");

  private static FactorKeeping keeping(Composition product) {
    product.signIn(TestActors.national(Role.ADMINISTRATOR));
    return product.get(FactorKeeping.class);
  }

  /** Whoever acts sets up a second factor; gives the codes for its loss. */
  private static List<String> setUp(Composition product) {
    var factors = product.get(SecondFactors.class);
    var begun = factors.begin();
    var app = new CodesOfAnApp(begun.base32(), product.clock().instant());
    return factors.confirm(begun.proof(), app.code(0), "");
  }

  /** With a second factor, and a session in which it was set up. */
  private static UUID protectedEmployee(Composition product, String email) {
    UUID account = employee(product, email);
    actAs(product, account);
    setUp(product);
    return account;
  }

  private static Outcome signIn(Composition product, String email, String code) {
    return product.get(SigningIn.class).signIn(new Attempt(email, PASSWORD, code, "at " + email));
  }

  private static long recoveryCodes(Composition product, UUID account) {
    return (Long) product.value("select count(*) from recovery_code where account_id = ?", account);
  }

  @Test
  void nobodyButAnAdministratorEndsTheFactorOfAnother(Composition product) {
    UUID account = protectedEmployee(product, "houdt@kwijt.example");
    var keeping = product.get(FactorKeeping.class);

    for (var actor :
        List.of(
            TestActors.employee(UUID.randomUUID(), UUID.randomUUID()),
            TestActors.consultant(UUID.randomUUID()),
            TestActors.national(Role.ARCHIVIST),
            TestActors.national(Role.CORE_TEAM))) {
      product.actAs(actor);
      assertEquals(
          "403 U hebt hier geen recht op. Vraag uw beheerder.",
          refusal(() -> keeping.end(account)));
      assertEquals(
          "403 U hebt hier geen recht op. Vraag uw beheerder.",
          refusal(() -> keeping.end(UUID.randomUUID())));
    }
    assertEquals(Ending.CODE_NEEDED, signIn(product, "houdt@kwijt.example", "").ending());
    assertEquals(10, recoveryCodes(product, account));
  }

  /** Who asks has to be looked in the eye, or called back. */
  @Test
  void aProgramEndsNobodysFactor(Composition product) {
    UUID account = protectedEmployee(product, "programma@kwijt.example");
    product.actAs(TestActors.national(Role.ADMINISTRATOR));

    assertEquals(
        "403 Alleen een mens die is aangemeld kan dit, niet een programma: ga eerst na wie het"
            + " vraagt.",
        refusal(() -> product.get(FactorKeeping.class).end(account)));

    assertEquals(10, recoveryCodes(product, account));
  }

  @Test
  void accountThatIsNotThereIsNotFoundAndOneWithoutAFactorIsLeftAlone(Composition product) {
    UUID without = employee(product, "zonder@kwijt.example");
    var session = session(product, without);
    var keeping = keeping(product);

    assertEquals("404 Dit account bestaat niet.", refusal(() -> keeping.end(UUID.randomUUID())));
    assertEquals("409 Dit account heeft geen tweede factor.", refusal(() -> keeping.end(without)));

    assertTrue(product.get(Recognising.class).bySession(session).isPresent());
    assertEquals(List.of(), AuditLines.about(product, "zonder@kwijt.example"));
  }

  @Test
  void ownFactorIsNotEndedWithoutAProof(Composition product) {
    UUID own = administrator(product, "zelf@kwijt.example");
    actAs(product, own);
    setUp(product);
    actAs(product, own);

    assertEquals(
        "409 Uw eigen tweede factor beëindigt u op uw eigen pagina, met uw wachtwoord of een"
            + " code.",
        refusal(() -> product.get(FactorKeeping.class).end(own)));

    assertEquals(Ending.CODE_NEEDED, signIn(product, "zelf@kwijt.example", "").ending());
    assertEquals(10, recoveryCodes(product, own));
  }

  @Test
  void factorEndsWithItsCodesAndAllThatIsOpenAndOfNoOtherAccount(Composition product) {
    UUID account = employee(product, "kwijt@kwijt.example");
    UUID other = protectedEmployee(product, "blijft@kwijt.example");
    var others = session(product, other);
    actAs(product, account);
    String recovery = setUp(product).get(0);
    var session = session(product, account);
    var token =
        new KeyText(
            product.get(TokenIssuing.class).issue("proef", Set.of(Permission.READ), 9).value());

    var ended = keeping(product).end(account);

    var recognising = product.get(Recognising.class);
    assertEquals(new Ended(2, 1), ended);
    assertEquals(Optional.empty(), recognising.bySession(session));
    assertEquals(Optional.empty(), recognising.byToken(token));
    assertEquals(0, recoveryCodes(product, account));
    assertEquals(
        List.of(
            "kwijt@kwijt.example tweede factor aangezet: kwijt@kwijt.example",
            "kwijt@kwijt.example token uitgegeven: kwijt@kwijt.example, proef",
            "beheerder@proef.example tweede factor beëindigd door de beheerder:"
                + " kwijt@kwijt.example, beëindigde sessies: 2, tokens: 1"),
        AuditLines.about(product, "kwijt@kwijt.example"));
    assertTrue(recognising.bySession(others).isPresent());
    assertEquals(10, recoveryCodes(product, other));
    assertEquals(Ending.CODE_NEEDED, signIn(product, "blijft@kwijt.example", "").ending());
    assertEquals(Ending.IN, signIn(product, "kwijt@kwijt.example", "").ending());
    actAs(product, account);
    setUp(product);
    assertEquals(Ending.WRONG, signIn(product, "kwijt@kwijt.example", recovery).ending());
  }

  @Test
  void passwordIsAskedForAllTheSame(Composition product) {
    UUID account = protectedEmployee(product, "wachtwoord@kwijt.example");

    keeping(product).end(account);

    assertEquals(
        Ending.WRONG,
        product
            .get(SigningIn.class)
            .signIn(new Attempt("wachtwoord@kwijt.example", "mis", "", "at mis"))
            .ending());
  }

  @Test
  void whereTheRoleAsksForAFactorOnlySettingUpANewOneOpens(Composition product) {
    UUID account = administrator(product, "beheert@kwijt.example");
    actAs(product, account);
    setUp(product);
    assertEquals(Role.ADMINISTRATOR.permissions(), actAs(product, account).permissions());

    keeping(product).end(account);

    var outcome = signIn(product, "beheert@kwijt.example", "");
    assertEquals(Ending.IN, outcome.ending());
    assertEquals(Duty.SET_UP_SECOND_FACTOR, outcome.duty());
    assertEquals(
        Set.of(Permission.PASSWORD, Permission.FACTOR), actAs(product, account).permissions());
    setUp(product);
    assertEquals(Role.ADMINISTRATOR.permissions(), actAs(product, account).permissions());
    assertEquals(10, recoveryCodes(product, account));
  }

  private static UUID administrator(Composition product, String email) {
    String hash = product.get(Passwords.class).hash(PASSWORD);
    return product.arrange(
        rows -> rows.account("ADMINISTRATOR", Map.of("email", email, "password", hash)));
  }
}
