// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;

/** Links by which somebody sets a password: for who forgot it, and for who is new. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class PasswordLinks {
  private final AccountRepository accounts;
  private final Keys keys;
  private final AccountMail mail;
  private final Clock clock;

  @Inject
  public PasswordLinks(AccountRepository accounts, Keys keys, AccountMail mail, Clock clock) {
    this.accounts = accounts;
    this.keys = keys;
    this.mail = mail;
    this.clock = clock;
  }

  /** Sends a link if there is such an account; who asks cannot tell. */
  @Transactional
  public void send(String email) {
    accounts
        .findByEmail(email.strip())
        .filter(Account::isEnabled)
        .filter(account -> account.email().contains("@"))
        .ifPresent(account -> mail.reset(account, key(account, PasswordLink.RESET)));
  }

  /** The key of a link for a new account. */
  String invitation(Account account) {
    return key(account, PasswordLink.INVITATION);
  }

  private String key(Account account, PasswordLink link) {
    var key = KeyText.fresh("");
    keys.addReset(key.digest(), account.id(), clock.instant().plus(link.valid()));
    return key.value();
  }
}
