// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import nl.publiekswijzer.account.Duty;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;

/** Begins and ends the sessions of accounts. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class Sessions {
  private final AccountRepository accounts;
  private final Keys keys;
  private final Duties duties;
  private final Clock clock;

  @Inject
  public Sessions(AccountRepository accounts, Keys keys, Duties duties, Clock clock) {
    this.accounts = accounts;
    this.keys = keys;
    this.duties = duties;
    this.clock = clock;
  }

  /**
   * A session that has begun.
   *
   * @param duty what is to be done in it first
   */
  record Begun(KeyText key, Duty duty) {}

  Begun begin(Account account) {
    var key = KeyText.fresh("");
    keys.begin(key.digest(), KeptForms.digest(key.csrf()), account.id(), clock.instant());
    return new Begun(key, duties.of(account));
  }

  /** Of the account of this identity, or else of the address, which belongs to it from then on. */
  Optional<Begun> beginBy(String issuer, String subject, Optional<String> email) {
    return accounts
        .findByIdentity(issuer, subject)
        .or(
            () ->
                email
                    .flatMap(accounts::findByEmail)
                    .filter(account -> account.identityIssuer().isEmpty()))
        .filter(Account::isEnabled)
        .map(
            account -> {
              account.identify(issuer, subject);
              return begin(account);
            });
  }

  @Transactional
  public void end(KeyText session) {
    keys.end(session.digest());
  }
}
