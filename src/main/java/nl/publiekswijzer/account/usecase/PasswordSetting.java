// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.account.Ended;
import nl.publiekswijzer.account.credential.PasswordRules;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.platform.InvalidInput;

/**
 * Passwords are changed by who knows the old one, or set by who got a link. Hashing takes long, so
 * it is done between two transactions.
 */
@Dependent
public class PasswordSetting {
  private static final PasswordRules RULES = new PasswordRules();

  private final PasswordChanges changes;
  private final Passwords passwords;
  private final OwnerProof proof;
  private final CurrentActor current;

  @Inject
  public PasswordSetting(
      PasswordChanges changes, Passwords passwords, OwnerProof proof, CurrentActor current) {
    this.changes = changes;
    this.passwords = passwords;
    this.proof = proof;
    this.current = current;
  }

  /**
   * Sets the password of who holds a link; all sessions and tokens end, and failures to sign in are
   * forgotten.
   *
   * @throws InvalidInput when the link is used up or the password is weak
   */
  public Ended setByLink(String link, String password) {
    var key = new KeyText(link);
    return changes.setByLink(key, hashed(changes.readByLink(key), password));
  }

  /**
   * Changes one's own password; all sessions and tokens end.
   *
   * @throws InvalidInput when the old one is wrong or the new one weak
   */
  public Ended change(String old, String password) {
    var account = changes.read(current.require(Permission.PASSWORD).accountId());
    proof.requirePassword(
        current.recognised(), old, "huidig", "Dit is niet uw huidige wachtwoord.");
    if (old.equals(password)) {
      throw new InvalidInput("nieuw", "Kies een ander wachtwoord dan het huidige.");
    }
    return changes.change(account, hashed(account, password));
  }

  private String hashed(Account account, String password) {
    var advice = RULES.advice(password, List.of(account.email(), account.name()));
    if (!advice.isEmpty()) {
      throw new InvalidInput("nieuw", String.join(" ", advice));
    }
    return passwords.hash(password);
  }
}
