// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.account.SignInLimits;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;

/**
 * Who changes what opens an account proves once more to be its owner, with as many tries as at the
 * front door. In transactions of its own, for a hash takes long.
 */
@Dependent
public class OwnerProof {
  static final String WRONG_CODE = "Deze code klopt niet. Wacht op de volgende en probeer die.";
  private static final String TOO_OFTEN = "Te vaak geprobeerd. Wacht een kwartier.";

  private final AccountRepository accounts;
  private final Passwords passwords;
  private final SecondFactorCodes codes;
  private final AttemptThrottle throttle;
  private final OwnTransaction transaction;

  @Inject
  public OwnerProof(
      AccountRepository accounts,
      Passwords passwords,
      SecondFactorCodes codes,
      AttemptThrottle throttle,
      OwnTransaction transaction) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.codes = codes;
    this.throttle = throttle;
    this.transaction = transaction;
  }

  /**
   * By the password.
   *
   * @throws InvalidInput with this reason when it is wrong
   */
  void requirePassword(Recognised sender, String password, String field, String reason) {
    require(sender, field, reason, account -> opens(account, password));
  }

  /**
   * By the password, or a code of the second factor that is on.
   *
   * @throws InvalidInput when it is neither
   */
  void require(Recognised sender, String given, String field) {
    boolean code = SecondFactorCodes.isOne(given);
    require(
        sender,
        field,
        code ? WRONG_CODE : "Dit is niet uw wachtwoord, en geen code van uw tweede factor.",
        account -> code && accepted(account.id(), given) || opens(account, given));
  }

  /**
   * By the first code of a secret that is not in use yet.
   *
   * @throws InvalidInput when it is wrong
   */
  void requireFirstCode(Recognised sender, Predicate<Account> right) {
    require(sender, "code", WRONG_CODE, right);
  }

  private void require(Recognised sender, String field, String reason, Predicate<Account> proof) {
    var account = read(sender.actor().accountId());
    var counted =
        throttle
            .count(account.email(), sender.origin())
            .orElseThrow(() -> Refused.tooMany(TOO_OFTEN, SignInLimits.WINDOW));
    if (!proof.test(account)) {
      throw new InvalidInput(field, reason);
    }
    inOwn(
        () -> {
          throttle.forgive(counted);
          return true;
        });
  }

  private boolean opens(Account account, String password) {
    return passwords.opens(password, account.password());
  }

  private boolean accepted(UUID id, String code) {
    return inOwn(() -> codes.accept(accounts.read(id), code));
  }

  private Account read(UUID id) {
    return inOwn(() -> accounts.read(id));
  }

  private <T> T inOwn(Supplier<T> work) {
    return transaction.call(DatabaseRole.ACCOUNTS, work);
  }
}
