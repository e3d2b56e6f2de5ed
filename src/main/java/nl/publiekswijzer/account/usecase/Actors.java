// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.account.Duty;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.platform.Today;

/** Makes actors of accounts: what the role permits today, towards which libraries. */
@Dependent
public class Actors {
  private final AccountRepository accounts;
  private final Duties duties;
  private final Clock clock;

  @Inject
  public Actors(AccountRepository accounts, Duties duties, Clock clock) {
    this.accounts = accounts;
    this.duties = duties;
    this.clock = clock;
  }

  /** Who must do something first is permitted that alone, and reaches no library. */
  Actor of(Account account) {
    var today = Today.in(clock);
    var libraries = accounts.libraries(account, today);
    var duty = duties.of(account);
    boolean waits = duty != Duty.NONE;
    return new Actor(
        account.id(),
        account.email(),
        account.role(),
        duty.left(account.permissions()),
        waits ? Set.of() : libraries,
        waits ? Set.of() : accounts.kept(account, today),
        account.affiliation().supportOrganisationId());
  }
}
