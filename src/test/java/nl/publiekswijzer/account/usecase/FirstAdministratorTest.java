// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.platform.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.Duty;
import nl.publiekswijzer.account.usecase.SigningIn.Attempt;
import nl.publiekswijzer.account.usecase.SigningIn.Ending;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class FirstAdministratorTest {
  @Test
  @Asvs("13.2.3")
  void aFreshInstallationHasOneWhoseFirstPasswordOpensNothingButTheNext(Composition product) {
    var first = product.get(FirstAdministrator.class);

    String once = first.enter().orElseThrow();
    assertTrue(once.matches("[\\w-]{20}"), once);
    assertEquals(Optional.empty(), first.enter());

    var in = product.get(SigningIn.class).signIn(new Attempt("beheerder", once, "", "10.1.0.1"));
    assertEquals(Ending.IN, in.ending());
    assertEquals(Duty.CHOOSE_PASSWORD, in.duty());
    var actor = product.get(Recognising.class).bySession(in.session()).orElseThrow();
    assertEquals(Set.of(Permission.PASSWORD), actor.permissions());
    product.actAs(actor);
    assertEquals(
        "403 U hebt hier geen recht op. Vraag uw beheerder.",
        refusal(() -> product.get(AccountKeeping.class).list()));

    var passwords = product.get(PasswordSetting.class);
    assertEquals(
        "nieuw: Kies een ander wachtwoord dan het huidige.",
        refusal(() -> passwords.change(once, once)));
    passwords.change(once, AccountFixtures.PASSWORD);

    var again =
        product
            .get(SigningIn.class)
            .signIn(new Attempt("beheerder", AccountFixtures.PASSWORD, "", "10.1.0.1"));
    product.actAs(product.get(Recognising.class).bySession(again.session()).orElseThrow());
    assertEquals(1, product.get(AccountKeeping.class).list().size());
    assertEquals(
        Ending.WRONG,
        product
            .get(SigningIn.class)
            .signIn(new Attempt("beheerder", once, "", "10.1.0.1"))
            .ending());
  }
}
