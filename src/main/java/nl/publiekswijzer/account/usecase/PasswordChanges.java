// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** Reads and writes what {@link PasswordSetting} needs, each in a transaction. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class PasswordChanges {
  private final AccountRepository accounts;
  private final Keys keys;
  private final AttemptThrottle throttle;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public PasswordChanges(
      AccountRepository accounts, Keys keys, AttemptThrottle throttle, Audit audit, Clock clock) {
    this.accounts = accounts;
    this.keys = keys;
    this.throttle = throttle;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public Account read(UUID id) {
    return accounts.read(id);
  }

  /** Whose password the link sets; it goes on working. */
  @Transactional
  public Account readByLink(KeyText link) {
    return ofLink(keys.findReset(link.digest(), clock.instant()));
  }

  @Transactional
  public Ended setByLink(KeyText link, String hash) {
    var account = ofLink(keys.takeReset(link.digest(), clock.instant()));
    var ended = set(account, hash);
    throttle.forgive(account.email());
    audit.done("wachtwoord ingesteld", ended.toldOf(account.email()));
    return ended;
  }

  private Account ofLink(Optional<UUID> id) {
    return id.flatMap(accounts::find)
        .filter(Account::isEnabled)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "sleutel", "Deze link is verlopen of al gebruikt. Vraag een nieuwe aan."));
  }

  /**
   * @param known the account when its old password was checked
   * @throws Refused when it has another one since
   */
  @Transactional
  public Ended change(Account known, String hash) {
    var account = accounts.read(known.id());
    if (!account.password().equals(known.password())) {
      throw Refused.conflict("Uw wachtwoord is net gewijzigd. Meld u daarmee aan.");
    }
    var ended = set(account, hash);
    audit.done("wachtwoord gewijzigd", ended.toldOf(account.email()));
    return ended;
  }

  private Ended set(Account account, String hash) {
    account.choosePassword(hash, false);
    return keys.endAll(account.id());
  }
}
