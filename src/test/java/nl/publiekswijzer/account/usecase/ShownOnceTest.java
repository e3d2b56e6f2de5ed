// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.KeptPurpose;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(Composed.class)
class ShownOnceTest {
  /** Something that is shown. */
  public record Secret(String text) {}

  private static final Secret SECRET = new Secret("pwz_geheim");

  /** Another session of the account each time. */
  private static void signIn(Composition product, UUID account) {
    var key = AccountFixtures.session(product, account);
    var actor = product.get(Recognising.class).bySession(key).orElseThrow();
    product
        .get(CurrentActor.class)
        .is(new Recognised(actor, Means.SESSION, "-", key.csrf(), key.digest()));
  }

  @Test
  void itIsShownAgainInItsSession(Composition product) {
    signIn(product, employee(product, "nog-eens@getoond.example"));
    var shown = product.get(ShownOnce.class);
    UUID id = shown.keep(KeptPurpose.TOKEN, SECRET);

    assertEquals(Optional.of(SECRET), shown.find(KeptPurpose.TOKEN, id, Secret.class));
    assertEquals(Optional.of(SECRET), shown.find(KeptPurpose.TOKEN, id, Secret.class));
    assertEquals(Optional.empty(), shown.find(KeptPurpose.RECOVERY, id, Secret.class));
    assertEquals(Optional.of(SECRET), shown.findNewest(KeptPurpose.TOKEN, Secret.class));
  }

  @Test
  void noOtherSessionSeesIt(Composition product) {
    UUID account = employee(product, "twee-sessies@getoond.example");
    signIn(product, account);
    var shown = product.get(ShownOnce.class);
    UUID id = shown.keep(KeptPurpose.TOKEN, SECRET);

    signIn(product, account);
    assertEquals(Optional.empty(), shown.find(KeptPurpose.TOKEN, id, Secret.class));
    assertEquals(Optional.empty(), shown.findNewest(KeptPurpose.TOKEN, Secret.class));
  }

  @Test
  void whatWasForgottenIsShownNoMore(Composition product) {
    signIn(product, employee(product, "bewaard@getoond.example"));
    var shown = product.get(ShownOnce.class);
    UUID id = shown.keep(KeptPurpose.RECOVERY, SECRET);

    shown.forget(KeptPurpose.RECOVERY);

    assertEquals(Optional.empty(), shown.find(KeptPurpose.RECOVERY, id, Secret.class));
  }

  @ParameterizedTest
  @EnumSource(value = KeptPurpose.class, names = "FORM", mode = EnumSource.Mode.EXCLUDE)
  void itsTimeEnds(KeptPurpose purpose, Composition product) {
    signIn(product, employee(product, purpose.name().toLowerCase() + "@getoond.example"));
    var shown = product.get(ShownOnce.class);
    var now = product.clock().instant();
    UUID id = shown.keep(purpose, SECRET);

    product.clock().set(now.plus(purpose.term()).minusMillis(1));
    assertEquals(Optional.of(SECRET), shown.find(purpose, id, Secret.class));
    product.clock().set(now.plus(purpose.term()));
    assertEquals(Optional.empty(), shown.find(purpose, id, Secret.class));
  }

  @Test
  void nothingOfItCanBeReadInTheDatabase(Composition product) {
    UUID account = employee(product, "verzegeld@getoond.example");
    signIn(product, account);
    product.get(ShownOnce.class).keep(KeptPurpose.TOKEN, SECRET);

    String row =
        product.value("select k::text from kept_text k where account_id = ?", account).toString();

    assertFalse(row.contains("geheim"), row);
  }
}
