// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.ReadingGrant;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Refused;

/** What accounts were given to read beside their own libraries: told, and taken back. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class ReadingRights {
  private final AccountRepository accounts;
  private final CurrentActor current;
  private final Audit audit;

  @Inject
  public ReadingRights(AccountRepository accounts, CurrentActor current, Audit audit) {
    this.accounts = accounts;
    this.current = current;
    this.audit = audit;
  }

  /** The newest first, also those whose days are over. */
  @Transactional
  public List<ReadingGrant> list(UUID account) {
    current.require(Permission.ACCOUNTS);
    return accounts.listGrants(account);
  }

  /**
   * From now on the account reads this library no more by any grant.
   *
   * @throws Refused when there was none
   */
  @Transactional
  public void withdraw(UUID account, UUID library) {
    current.require(Permission.ACCOUNTS);
    if (!accounts.withdraw(account, library)) {
      throw Refused.notFound("Dit leesrecht bestaat niet.");
    }
    audit.done("leesrecht ingetrokken", accounts.read(account).email() + ", " + library);
  }
}
