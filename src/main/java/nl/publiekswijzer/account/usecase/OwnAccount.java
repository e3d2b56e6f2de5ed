// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.MailWishes;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.KeptTexts;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.account.store.RecoveryCodes;
import nl.publiekswijzer.audit.AuditLine;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.audit.usecase.AuditSearch;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Refused;

/** What somebody may know and change about the own account. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class OwnAccount {
  private final AccountRepository accounts;
  private final Keys keys;
  private final KeptTexts texts;
  private final RecoveryCodes recovery;
  private final CurrentActor current;
  private final Audit audit;
  private final AuditSearch search;

  @Inject
  public OwnAccount(
      AccountRepository accounts,
      Keys keys,
      KeptTexts texts,
      RecoveryCodes recovery,
      CurrentActor current,
      Audit audit,
      AuditSearch search) {
    this.accounts = accounts;
    this.keys = keys;
    this.texts = texts;
    this.recovery = recovery;
    this.current = current;
    this.audit = audit;
    this.search = search;
  }

  /**
   * An account with all that stands beside it.
   *
   * @param forms how many forms wait that were sent when their session had ended
   */
  public record Export(
      Account account,
      int recoveryCodes,
      List<Keys.Token> tokens,
      long forms,
      List<AuditLine> lines) {}

  @Transactional
  public Account read() {
    return accounts.read(current.require(Permission.OWN).accountId());
  }

  @Transactional
  public Export export() {
    var account = read();
    audit.done("eigen gegevens opgevraagd", account.email());
    return new Export(
        account,
        recovery.count(account.id()),
        keys.listTokens(account.id()),
        texts.countForms(account.id()),
        search.linesOf(account.email()));
  }

  @Transactional
  public void wish(MailWishes wishes) {
    read().wish(wishes);
  }

  /**
   * Removes the account with its sessions, tokens and rights. Publications stay, and the audit
   * keeps for its term who did what.
   *
   * @throws Refused for the last administrator
   */
  @Transactional
  public void delete() {
    var account = read();
    if (account.role() == Role.ADMINISTRATOR && accounts.count(Role.ADMINISTRATOR) == 1) {
      throw Refused.conflict("U bent de laatste beheerder. Voer eerst een andere in.");
    }
    accounts.remove(account);
    audit.done("account verwijderd", account.email());
  }
}
