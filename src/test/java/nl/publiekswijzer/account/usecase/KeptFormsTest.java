// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.actAs;
import static nl.publiekswijzer.account.usecase.AccountFixtures.employee;
import static nl.publiekswijzer.account.usecase.AccountFixtures.session;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.FormProof;
import nl.publiekswijzer.account.KeptForm;
import nl.publiekswijzer.account.KeptForm.Field;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class KeptFormsTest {
  private static final KeptForm FORM =
      new KeptForm(
          "/ui/aanvragen/nieuw",
          List.of(new Field("naam", "Ünïek geheim"), new Field("leeg", "")),
          true);

  private static KeptText ended(Composition product, String email) {
    UUID account = employee(product, email);
    var key = session(product, account);
    product.get(Sessions.class).end(key);
    return new KeptText(account, key);
  }

  private record KeptText(UUID account, KeyText key) {}

  @Test
  void theProofOfAnEndedSessionTellsWhoseFormItIs(Composition product) {
    var forms = product.get(KeptForms.class);
    var one = ended(product, "te-laat@formulier.example");
    var other = ended(product, "ook-te-laat@formulier.example");

    assertEquals(Optional.of(one.account()), forms.findOwner(one.key().csrf()));
    assertEquals(
        Optional.of(other.account()), forms.findOwner(FormProof.masked(other.key().csrf())));
  }

  @Test
  void noOtherProofTellsOfAnybody(Composition product) {
    var forms = product.get(KeptForms.class);
    var living = session(product, employee(product, "op-tijd@formulier.example"));

    assertEquals(Optional.empty(), forms.findOwner(living.csrf()), "its session goes on");
    assertEquals(Optional.empty(), forms.findOwner(KeyText.fresh("").csrf()));
    assertEquals(Optional.empty(), forms.findOwner("geen bewijs"));
    assertEquals(Optional.empty(), forms.findOwner(""));
  }

  @Test
  void whoIsLetInNoMoreHasNoForms(Composition product) {
    var gone = ended(product, "uit@formulier.example");
    product.arrange(
        rows -> {
          rows.change("update account set enabled = false where id = ?", gone.account());
          return null;
        });

    assertEquals(Optional.empty(), product.get(KeptForms.class).findOwner(gone.key().csrf()));
  }

  @Test
  void aFormIsFoundByItsAccountAndNobodyElse(Composition product) {
    var forms = product.get(KeptForms.class);
    UUID owner = employee(product, "eigenaar@formulier.example");
    UUID kept = forms.keep(owner, FORM);

    actAs(product, employee(product, "vreemde@formulier.example"));
    assertEquals(Optional.empty(), forms.find(kept));
    forms.forget(kept);

    actAs(product, owner);
    assertEquals(Optional.of(FORM), forms.find(kept));
    forms.forget(kept);
    assertEquals(Optional.empty(), forms.find(kept));
  }

  @Test
  void nothingOfItCanBeReadInTheDatabase(Composition product) {
    UUID owner = employee(product, "verzegeld@formulier.example");
    product.get(KeptForms.class).keep(owner, FORM);

    String row =
        product.value("select k::text from kept_text k where account_id = ?", owner).toString();

    assertFalse(row.contains("geheim"), row);
    assertFalse(row.contains("/ui/aanvragen"), row);
  }

  @Test
  void itIsKeptForADay(Composition product) {
    var forms = product.get(KeptForms.class);
    UUID owner = employee(product, "dag@formulier.example");
    UUID kept = forms.keep(owner, FORM);
    actAs(product, owner);
    var now = product.clock().instant();

    product.clock().set(now.plus(Duration.ofDays(1)).minusMillis(1));
    assertEquals(Optional.of(FORM), forms.find(kept));
    product.clock().set(now.plus(Duration.ofDays(1)));
    assertEquals(Optional.empty(), forms.find(kept));
    product.get(Sweeping.class).sweep();

    assertEquals(0L, product.value("select count(*) from kept_text where account_id = ?", owner));
  }

  @Test
  void onlyTheNewestFormsOfAnAccountAreKept(Composition product) {
    var forms = product.get(KeptForms.class);
    UUID owner = employee(product, "veel@formulier.example");
    UUID first = forms.keep(owner, FORM);
    for (int i = 0; i < 20; i++) {
      product.clock().set(product.clock().instant().plusSeconds(1));
      forms.keep(owner, FORM);
    }
    actAs(product, owner);

    assertEquals(Optional.empty(), forms.find(first));
    assertEquals(20L, product.value("select count(*) from kept_text where account_id = ?", owner));
  }
}
