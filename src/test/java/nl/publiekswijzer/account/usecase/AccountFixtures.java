// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;

/** People with accounts, and their sessions. */
final class AccountFixtures {
  static final String PASSWORD = "paard-fiets-lantaarn-42";

  private AccountFixtures() {}

  /** With {@link #PASSWORD}, of a library that nobody else has. */
  static UUID employee(Composition product, String email) {
    UUID id =
        product.arrange(
            rows -> rows.employee(rows.library("Van " + email, Map.of()), Map.of("email", email)));
    choosePassword(product, id);
    return id;
  }

  /** Without a password. */
  static UUID administrator(Composition product, String email) {
    return product.arrange(rows -> rows.account("ADMINISTRATOR", Map.of("email", email)));
  }

  private static void choosePassword(Composition product, UUID account) {
    String hash = product.get(Passwords.class).hash(PASSWORD);
    inAccounts(
        product,
        () -> product.get(AccountRepository.class).read(account).choosePassword(hash, false));
  }

  /** A session that begins now. */
  static KeyText session(Composition product, UUID account) {
    var key = KeyText.fresh("");
    inAccounts(
        product,
        () ->
            product
                .get(Keys.class)
                .begin(
                    key.digest(),
                    KeptForms.digest(key.csrf()),
                    account,
                    product.clock().instant()));
    return key;
  }

  /** What follows is done by this account, as by a session of it. */
  static Actor actAs(Composition product, UUID account) {
    var actor = product.get(Recognising.class).bySession(session(product, account)).orElseThrow();
    product.actAs(actor);
    return actor;
  }

  static void inAccounts(Composition product, Runnable work) {
    product
        .get(OwnTransaction.class)
        .call(
            DatabaseRole.ACCOUNTS,
            () -> {
              work.run();
              return null;
            });
  }
}
