// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.credential.PasswordRules;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.InvalidInput;

/** Passwords are changed by who knows the old one, or set by who got a link by mail. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class PasswordSetting {
  private static final Duration LINK = Duration.ofMinutes(60);
  private static final Duration INVITATION = Duration.ofDays(7);

  private static final PasswordRules RULES = new PasswordRules();

  private final AccountRepository accounts;
  private final Keys keys;
  private final Passwords passwords;
  private final CurrentActor current;
  private final Audit audit;
  private final AccountMail mail;
  private final Clock clock;

  @Inject
  public PasswordSetting(
      AccountRepository accounts,
      Keys keys,
      Passwords passwords,
      CurrentActor current,
      Audit audit,
      AccountMail mail,
      Clock clock) {
    this.accounts = accounts;
    this.keys = keys;
    this.passwords = passwords;
    this.current = current;
    this.audit = audit;
    this.mail = mail;
    this.clock = clock;
  }

  /** Sends a link if there is such an account; who asks cannot tell. */
  @Transactional
  public void sendLink(String email) {
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

  /**
   * Sets the password of who holds a link; all sessions and tokens end.
   *
   * @throws InvalidInput when the link is used up or the password is weak
   */
  @Transactional
  public Ended setByLink(String link, String password) {
    Optional<UUID> id = keys.takeReset(new KeyText(link).digest(), clock.instant());
    Account account =
        id.flatMap(accounts::find)
            .filter(Account::isEnabled)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "sleutel", "Deze link is verlopen of al gebruikt. Vraag een nieuwe aan."));
    var ended = set(account, password);
    audit.done("wachtwoord ingesteld", ended.toldOf(account.email()));
    return ended;
  }

  /**
   * Changes one's own password; all sessions and tokens end.
   *
   * @throws InvalidInput when the old one is wrong or the new one weak
   */
  @Transactional
  public Ended change(String old, String password) {
    Account account = accounts.read(current.require(Permission.PASSWORD).accountId());
    if (!passwords.opens(old, account.password())) {
      throw new InvalidInput("huidig", "Dit is niet uw huidige wachtwoord.");
    }
    if (old.equals(password)) {
      throw new InvalidInput("nieuw", "Kies een ander wachtwoord dan het huidige.");
    }
    var ended = set(account, password);
    audit.done("wachtwoord gewijzigd", ended.toldOf(account.email()));
    return ended;
  }

  private Ended set(Account account, String password) {
    var advice = RULES.advice(password, List.of(account.email(), account.name()));
    if (!advice.isEmpty()) {
      throw new InvalidInput("nieuw", String.join(" ", advice));
    }
    account.choosePassword(passwords.hash(password), false);
    return keys.endAll(account.id());
  }
}
