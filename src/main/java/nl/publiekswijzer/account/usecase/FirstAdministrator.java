// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.account.Affiliation;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;

/** Where there is no administrator yet, there is one with a password for one use. */
@Dependent
public class FirstAdministrator {
  public static final String NAME = "beheerder";
  private static final int LENGTH = 20;

  private final AccountRepository accounts;
  private final Passwords passwords;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public FirstAdministrator(
      AccountRepository accounts, Passwords passwords, OwnTransaction transaction, Clock clock) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The one-time password of a new administrator; empty where there was one. */
  public Optional<String> enter() {
    return transaction.call(
        DatabaseRole.ACCOUNTS,
        () -> accounts.count(Role.ADMINISTRATOR) > 0 ? Optional.empty() : Optional.of(entered()));
  }

  private String entered() {
    String password = KeyText.fresh("").value().substring(0, LENGTH);
    var account =
        new Account(NAME, "Beheerder", Role.ADMINISTRATOR, Affiliation.NATIONAL, clock.instant());
    account.choosePassword(passwords.hash(password), true);
    accounts.add(account);
    return password;
  }
}
