// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.administrator;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.AuditLines;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class TokenKeepingTest {
  private static TokenIssuing.Issued issued(Composition product, UUID person) {
    actAs(product, person);
    return product.get(TokenIssuing.class).issue("proef", Set.of(Permission.READ), 9);
  }

  @Test
  void administratorSeesAndRevokesTheTokensOfPeopleAndMachines(Composition product) {
    UUID person = employee(product, "mens@gezien.example");
    var ofPerson = issued(product, person);
    UUID machine =
        product.arrange(rows -> rows.account("MACHINE", Map.of("email", "m@gezien.example")));
    actAs(product, administrator(product, "beheer@gezien.example"));
    var ofMachine =
        product.get(TokenIssuing.class).issueFor(machine, "koppeling", Set.of(Permission.READ), 9);
    var keeping = product.get(TokenKeeping.class);

    assertEquals(List.of(ofPerson.token()), keeping.list(person));
    assertEquals(List.of(ofMachine.token()), keeping.list(machine));
    keeping.revoke(person, ofPerson.token().id());
    keeping.revoke(machine, ofMachine.token().id());

    assertEquals(List.of(), keeping.list(person));
    for (var revoked : List.of(ofPerson, ofMachine)) {
      assertEquals(
          Optional.empty(), product.get(Recognising.class).byToken(new KeyText(revoked.value())));
    }
    assertTrue(
        AuditLines.about(product, "mens@gezien.example")
            .contains("beheer@gezien.example token ingetrokken: mens@gezien.example, proef"));
  }

  @Test
  void tokenOfAnotherAccountOrNoneIsNotFound(Composition product) {
    UUID one = employee(product, "een@gezien.example");
    var token = issued(product, one).token();
    UUID other = employee(product, "ander@gezien.example");
    actAs(product, administrator(product, "zoekt@gezien.example"));
    var keeping = product.get(TokenKeeping.class);

    assertEquals("404 Dit token bestaat niet.", refusal(() -> keeping.revoke(other, token.id())));
    assertEquals("404 Dit account bestaat niet.", refusal(() -> keeping.list(UUID.randomUUID())));
    assertEquals(List.of(token), keeping.list(one));
  }

  @Test
  void nobodyElseSeesThem(Composition product) {
    UUID person = employee(product, "eigen@gezien.example");
    var token = issued(product, person).token();
    var keeping = product.get(TokenKeeping.class);
    String noRight = "403 U hebt hier geen recht op. Vraag uw beheerder.";

    assertEquals(noRight, refusal(() -> keeping.list(person)));
    assertEquals(noRight, refusal(() -> keeping.revoke(person, token.id())));
  }
}
