// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Refused;

/** The administrator's side of tokens: those of any account are seen and revoked. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class TokenKeeping {
  private final Keys keys;
  private final AccountRepository accounts;
  private final CurrentActor current;
  private final Audit audit;

  @Inject
  public TokenKeeping(Keys keys, AccountRepository accounts, CurrentActor current, Audit audit) {
    this.keys = keys;
    this.accounts = accounts;
    this.current = current;
    this.audit = audit;
  }

  /** Those of an account, the oldest first. */
  @Transactional
  public List<Keys.Token> list(UUID accountId) {
    return keys.listTokens(existing(accountId).id());
  }

  /** From now on the token opens nothing. */
  @Transactional
  public void revoke(UUID accountId, UUID tokenId) {
    var account = existing(accountId);
    var token =
        keys.listTokens(accountId).stream()
            .filter(t -> t.id().equals(tokenId))
            .findFirst()
            .orElseThrow(() -> Refused.notFound("Dit token bestaat niet."));
    keys.revoke(accountId, tokenId);
    audit.done("token ingetrokken", account.email() + ", " + token.name());
  }

  private Account existing(UUID id) {
    current.require(Permission.ACCOUNTS);
    return accounts.find(id).orElseThrow(() -> Refused.notFound("Dit account bestaat niet."));
  }
}
