// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.platform.Today;

/** Makes actors of accounts: what the role permits today, towards which libraries. */
@Dependent
public class Actors {
  private final AccountRepository accounts;
  private final Clock clock;

  @Inject
  public Actors(AccountRepository accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  /** With a one-time password nothing is permitted but to choose the next one. */
  Actor of(Account account) {
    var today = Today.in(clock);
    var libraries = accounts.libraries(account, today);
    boolean waits = account.mustChoosePassword();
    return new Actor(
        account.id(),
        account.email(),
        account.role(),
        waits ? Set.of(Permission.PASSWORD) : account.permissions(),
        waits ? Set.of() : libraries,
        waits ? Set.of() : accounts.kept(account, today),
        account.affiliation().supportOrganisationId());
  }
}
