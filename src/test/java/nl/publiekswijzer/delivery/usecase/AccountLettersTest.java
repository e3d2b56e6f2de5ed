// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import nl.publiekswijzer.delivery.AccountLetter;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccountLettersTest {
  @RegisterExtension
  static final Composed COMPOSED =
      new Composed(
          "publiekswijzer.mail.host=127.0.0.1", "publiekswijzer.mail.from=van@post.example");

  @Test
  void letterIsOpenedInItsOwnPlaceOnly(Composition product) {
    var place = EventFixtures.at(product, "dichtstede");
    var letter =
        new AccountLetter(
            AccountLetter.Kind.RESET, "sleutel", product.clock().instant(), "Bieb Één");
    var letters = product.get(AccountLetters.class);

    assertTrue(
        product
            .get(OwnTransaction.class)
            .call(DatabaseRole.ACCOUNTS, () -> letters.add(place.employee(), letter)));

    String sql = " from delivery where account_id = ?";
    var id = (UUID) product.value("select id" + sql, place.employee());
    String sealed = (String) product.value("select payload" + sql, place.employee());
    assertFalse(sealed.contains("sleutel"), sealed);
    assertEquals(letter, letters.open(id, sealed));
    assertThrows(IllegalStateException.class, () -> letters.open(UUID.randomUUID(), sealed));
  }
}
