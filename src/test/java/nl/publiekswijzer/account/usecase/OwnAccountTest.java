// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.administrator;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.account.usecase.AccountFixtures.session;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.MailWishes;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class OwnAccountTest {
  /** No other test of this class may enter an administrator. */
  @Test
  void theLastAdministratorStaysUntilAnotherIsLetIn(Composition product) {
    var last = administrator(product, "laatste@eigen.example");
    product.arrange(
        rows ->
            rows.account(
                "ADMINISTRATOR", Map.of("email", "uitgeschakeld@eigen.example", "enabled", false)));
    actAs(product, last);
    var own = product.get(OwnAccount.class);

    assertEquals(
        "409 U bent de laatste beheerder. Voer eerst een andere in.", refusal(own::delete));

    assertEquals("laatste@eigen.example", own.read().email());
    assertEquals(List.of(), AuditLines.about(product, "laatste@eigen.example"));

    administrator(product, "opvolger@eigen.example");
    own.delete();

    assertEquals(
        List.of("laatste@eigen.example account verwijderd: laatste@eigen.example"),
        AuditLines.about(product, "laatste@eigen.example"));
  }

  @Test
  @Asvs("7.4.2")
  void whatOpensAnAccountGoesWithIt(Composition product) {
    var leaver = employee(product, "weg@eigen.example");
    var session = session(product, leaver);
    var library = product.arrange(rows -> rows.library("Eigen gelezen", Map.of()));
    AccountFixtures.inAccounts(
        product,
        () ->
            product
                .get(AccountRepository.class)
                .grant(
                    leaver, library, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), "proef"));
    actAs(product, leaver);
    var token = product.get(TokenIssuing.class).issue("proef", Set.of(Permission.READ), 3);

    product.get(OwnAccount.class).delete();

    var recognising = product.get(Recognising.class);
    assertEquals(Optional.empty(), recognising.bySession(session));
    assertEquals(Optional.empty(), recognising.byToken(new KeyText(token.value())));
    assertEquals(
        SigningIn.Ending.WRONG,
        product
            .get(SigningIn.class)
            .signIn(
                new SigningIn.Attempt(
                    "weg@eigen.example", AccountFixtures.PASSWORD, "", "10.2.0.1"))
            .ending());
    for (String table : List.of("account_session", "api_token", "reading_grant")) {
      assertEquals(
          0L,
          product.value("select count(*) from " + table + " where account_id = ?", leaver),
          table);
    }
    assertEquals(
        List.of(
            "weg@eigen.example token uitgegeven: weg@eigen.example, proef",
            "weg@eigen.example account verwijderd: weg@eigen.example"),
        AuditLines.about(product, "weg@eigen.example"));
  }

  @Test
  void somebodyGetsAllThatIsKeptAndNothingOfOthers(Composition product) {
    actAs(product, employee(product, "ander@eigen.example"));
    product.get(TokenIssuing.class).issue("andermans", Set.of(Permission.READ), 3);
    actAs(product, employee(product, "inzage@eigen.example"));
    var issued = product.get(TokenIssuing.class).issue("eigen", Set.of(Permission.READ), 3);

    var export = product.get(OwnAccount.class).export();

    assertEquals("inzage@eigen.example", export.account().email());
    assertEquals(List.of(issued.token()), export.tokens());
    assertEquals(
        List.of(
            "eigen gegevens opgevraagd inzage@eigen.example",
            "token uitgegeven inzage@eigen.example, eigen"),
        export.lines().stream().map(line -> line.action() + " " + line.object()).toList());
  }

  @Test
  void linesOfALikeNameAreOfSomebodyElse(Composition product) {
    actAs(product, employee(product, "anna@eigen.example"));
    product.get(TokenIssuing.class).issue("proef", Set.of(Permission.READ), 3);
    actAs(product, employee(product, "na@eigen.example"));

    var lines = product.get(OwnAccount.class).export().lines();

    assertEquals(
        List.of("na@eigen.example"), lines.stream().map(line -> line.actor()).distinct().toList());
  }

  @Test
  void whatWasDoneByAnOwnTokenIsAmongTheOwnLines(Composition product) {
    var person = employee(product, "programma@eigen.example");
    actAs(product, person);
    var issued = product.get(TokenIssuing.class).issue("avond", Set.of(Permission.READ), 3);
    product.actAs(
        product.get(Recognising.class).byToken(new KeyText(issued.value())).orElseThrow());
    product.get(Audit.class).read("gekeken", "proef");
    actAs(product, person);

    var lines = product.get(OwnAccount.class).export().lines();

    assertEquals(
        List.of(
            "programma@eigen.example eigen gegevens opgevraagd",
            "programma@eigen.example (avond) gekeken",
            "programma@eigen.example token uitgegeven"),
        lines.stream().map(line -> line.actor() + " " + line.action()).toList());
  }

  @Test
  void wishesAreKept(Composition product) {
    actAs(product, employee(product, "wens@eigen.example"));
    var own = product.get(OwnAccount.class);
    assertEquals(new MailWishes(true, true), own.read().wishes());

    own.wish(new MailWishes(false, true));

    assertEquals(new MailWishes(false, true), own.read().wishes());
  }
}
