// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Refused;

/** The administrator's help for who lost the second factor and the codes for its loss. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class FactorKeeping {
  private final AccountRepository accounts;
  private final SecondFactorChanges changes;
  private final AccountMail mail;
  private final CurrentActor current;

  @Inject
  public FactorKeeping(
      AccountRepository accounts,
      SecondFactorChanges changes,
      AccountMail mail,
      CurrentActor current) {
    this.accounts = accounts;
    this.changes = changes;
    this.mail = mail;
    this.current = current;
  }

  /**
   * From now on the account asks for no codes, and whoever is in it is out; its owner is told by
   * mail, where the server sends any. No program may do it. The own one is ended by its owner only
   * ({@link SecondFactors}).
   *
   * @throws Refused for the own account, or one without a second factor
   */
  @Transactional
  public Ended end(UUID id) {
    var actor = current.require(Permission.ACCOUNTS);
    var account =
        accounts.find(id).orElseThrow(() -> Refused.notFound("Dit account bestaat niet."));
    if (account.id().equals(actor.accountId())) {
      throw Refused.conflict(
          "Uw eigen tweede factor beëindigt u op uw eigen pagina, met uw wachtwoord of een code.");
    }
    if (account.secondFactor().isEmpty()) {
      throw Refused.conflict("Dit account heeft geen tweede factor.");
    }
    if (current.recognised().means() == Means.TOKEN) {
      throw Refused.forbidden(
          "Alleen een mens die is aangemeld kan dit, niet een programma: ga eerst na wie het vraagt.");
    }
    mail.factorEnded(account);
    return changes.endLost(account);
  }
}
