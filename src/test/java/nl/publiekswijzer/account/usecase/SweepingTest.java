// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import static nl.publiekswijzer.account.usecase.AccountFixtures.administrator;
import static nl.publiekswijzer.account.usecase.AccountFixtures.session;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class SweepingTest {
  @Test
  void whatOpensNothingAnyMoreGoesAndTheRestStays(Composition product) {
    UUID account = administrator(product, "veeg@vegen.example");
    UUID other = administrator(product, "bezem@vegen.example");
    Instant now = product.clock().instant();
    product.clock().set(now.minus(Duration.ofHours(12)).minusMillis(1));
    session(product, account);
    product.clock().set(now.minus(Duration.ofHours(12)));
    session(product, account);
    product.clock().set(now);
    var keys = product.get(Keys.class);
    AccountFixtures.inAccounts(
        product,
        () -> {
          keys.addReset("verlopen", account, now.minusMillis(1));
          keys.addReset("geldig", other, now.plusMillis(1));
          keys.fail("vegen", now.minus(Duration.ofMinutes(15)).minusMillis(1));
          keys.fail("vegen", now.minus(Duration.ofMinutes(15)).plusMillis(1));
        });

    product.get(Sweeping.class).sweep();

    assertEquals(
        List.of(1L, 0L, 1L, 1L),
        List.of(
            product.value(
                "select count(*) from account_session where account_id = ? and ended_at is null",
                account),
            product.value("select count(*) from password_reset where digest = 'verlopen'"),
            product.value("select count(*) from password_reset where digest = 'geldig'"),
            product.value("select count(*) from sign_in_failure where subject = 'vegen'")));
  }

  @Test
  void anEndedSessionIsKnownForADay(Composition product) {
    UUID account = AccountFixtures.employee(product, "een-dag@vegen.example");
    var now = product.clock().instant();
    var key = session(product, account);
    AccountFixtures.inAccounts(product, () -> product.get(Keys.class).end(key.digest()));
    var end =
        Instant.ofEpochMilli(
            (Long)
                product.value(
                    "select floor(extract(epoch from ended_at) * 1000)::bigint from account_session"
                        + " where account_id = ?",
                    account));

    product.clock().set(end.plus(Duration.ofDays(1)));
    product.get(Sweeping.class).sweep();
    assertEquals(
        1L, product.value("select count(*) from account_session where account_id = ?", account));

    product.clock().set(end.plus(Duration.ofDays(1)).plusMillis(1));
    product.get(Sweeping.class).sweep();
    assertEquals(
        0L, product.value("select count(*) from account_session where account_id = ?", account));
    product.clock().set(now);
  }
}
