// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Supplier;
import nl.publiekswijzer.account.Duty;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;

/**
 * Begins sessions. Every attempt takes the same time, and tells the same when it fails. The
 * password is hashed between two transactions, for it takes long.
 */
@Dependent
public class SigningIn {
  private final AccountRepository accounts;
  private final Sessions sessions;
  private final Passwords passwords;
  private final SecondFactorCodes codes;
  private final AttemptThrottle throttle;
  private final OwnTransaction transaction;

  @Inject
  public SigningIn(
      AccountRepository accounts,
      Sessions sessions,
      Passwords passwords,
      SecondFactorCodes codes,
      AttemptThrottle throttle,
      OwnTransaction transaction) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.passwords = passwords;
    this.codes = codes;
    this.throttle = throttle;
    this.transaction = transaction;
  }

  /**
   * What somebody tries to sign in with.
   *
   * @param code of the second factor, or one for its loss; empty without one
   * @param origin network address the attempt comes from
   */
  public record Attempt(String email, String password, String code, String origin) {}

  /** How an attempt ended. */
  public enum Ending {
    IN,
    WRONG,
    /** The password is right, and a code of the second factor is needed as well. */
    CODE_NEEDED,
    TOO_OFTEN
  }

  /**
   * How it ended, and with what.
   *
   * @param session the new session, or null
   * @param duty what is to be done in it first
   */
  public record Outcome(Ending ending, KeyText session, Duty duty) {
    private static Outcome of(Ending ending) {
      return new Outcome(ending, null, Duty.NONE);
    }
  }

  /**
   * @throws Refused with 503 when too many do so at a time
   */
  public Outcome signIn(Attempt attempt) {
    var counted = throttle.count(attempt.email(), attempt.origin());
    if (counted.isEmpty()) {
      return Outcome.of(Ending.TOO_OFTEN);
    }
    var account =
        inAccounts(() -> accounts.findByEmail(attempt.email().strip()).filter(Account::isEnabled));
    return isOpened(account, attempt, counted.get())
        ? inAccounts(() -> goOn(account.orElseThrow(), attempt, counted.get()))
        : Outcome.of(Ending.WRONG);
  }

  /** Who was sent away untried has not failed. */
  private boolean isOpened(
      Optional<Account> account, Attempt attempt, AttemptThrottle.Counted counted) {
    try {
      return passwords.opens(attempt.password(), account.flatMap(Account::password));
    } catch (Refused e) {
      inAccounts(
          () -> {
            throttle.takeBack(counted);
            return null;
          });
      throw e;
    }
  }

  /** The password was right, unless it was changed meanwhile. */
  private Outcome goOn(Account known, Attempt attempt, AttemptThrottle.Counted counted) {
    var account = still(known);
    if (account.isEmpty()) {
      return Outcome.of(Ending.WRONG);
    }
    if (account.get().secondFactor().isPresent()) {
      if (attempt.code().isBlank()) {
        throttle.takeBack(counted);
        return Outcome.of(Ending.CODE_NEEDED);
      }
      if (!codes.accept(account.get(), attempt.code())) {
        return Outcome.of(Ending.WRONG);
      }
    }
    throttle.forgive(counted);
    return in(sessions.begin(account.get()));
  }

  private Optional<Account> still(Account known) {
    return accounts
        .find(known.id())
        .filter(Account::isEnabled)
        .filter(account -> account.password().equals(known.password()));
  }

  /** Lets in whom an identity provider vouched for; empty when no account belongs to it. */
  public Optional<Outcome> signInBy(String issuer, String subject, Optional<String> email) {
    return inAccounts(() -> sessions.beginBy(issuer, subject, email)).map(SigningIn::in);
  }

  private static Outcome in(Sessions.Begun begun) {
    return new Outcome(Ending.IN, begun.key(), begun.duty());
  }

  private <T> T inAccounts(Supplier<T> work) {
    return transaction.call(DatabaseRole.ACCOUNTS, work);
  }
}
