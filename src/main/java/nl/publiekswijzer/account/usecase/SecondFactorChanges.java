// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.credential.RecoveryCode;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.account.store.RecoveryCodes;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;

/**
 * Writes down what {@link SecondFactors} and {@link FactorKeeping} decided, each change in a
 * transaction.
 */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class SecondFactorChanges {
  private final AccountRepository accounts;
  private final RecoveryCodes recovery;
  private final Keys keys;
  private final Audit audit;

  @Inject
  public SecondFactorChanges(
      AccountRepository accounts, RecoveryCodes recovery, Keys keys, Audit audit) {
    this.accounts = accounts;
    this.recovery = recovery;
    this.keys = keys;
    this.audit = audit;
  }

  @Transactional
  public Account read(UUID id) {
    return accounts.read(id);
  }

  @Transactional
  public int count(Account account) {
    return recovery.count(account.id());
  }

  @Transactional
  public void begin(Account known, String sealed, long step, List<RecoveryCode> codes) {
    var account = accounts.read(known.id());
    account.useSecondFactor(sealed, step);
    replace(account, codes);
    audit.done("tweede factor aangezet", account.email());
  }

  @Transactional
  public void end(Account known) {
    var account = withoutFactor(known);
    audit.done("tweede factor uitgezet", account.email());
  }

  /** By somebody else, so whatever opened the account opens it no more, but its password. */
  @Transactional
  public Ended endLost(Account known) {
    var account = withoutFactor(known);
    var ended = keys.endAll(account.id());
    audit.done(
        "tweede factor beëindigd door de beheerder",
        "%s, beëindigde sessies: %d, tokens: %d"
            .formatted(account.email(), ended.sessions(), ended.tokens()));
    return ended;
  }

  private Account withoutFactor(Account known) {
    var account = accounts.read(known.id());
    account.useSecondFactor(null, 0);
    recovery.remove(account.id());
    return account;
  }

  @Transactional
  public void renew(Account account, List<RecoveryCode> codes) {
    replace(account, codes);
    audit.done("herstelcodes gemaakt", account.email());
  }

  private void replace(Account account, List<RecoveryCode> codes) {
    recovery.replace(account.id(), codes.stream().map(RecoveryCode::digest).toList());
  }
}
