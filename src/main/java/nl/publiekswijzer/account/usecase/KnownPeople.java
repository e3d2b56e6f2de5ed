// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.usecase.People;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;

/** People by their accounts. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class KnownPeople implements People {
  private final AccountRepository accounts;

  @Inject
  public KnownPeople(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  @Transactional
  public Optional<String> findEmail(UUID account) {
    return accounts.find(account).map(Account::email);
  }

  @Override
  @Transactional
  public boolean hearsWhenReady(UUID account) {
    return accounts.find(account).filter(a -> a.wishes().whenReady()).isPresent();
  }
}
