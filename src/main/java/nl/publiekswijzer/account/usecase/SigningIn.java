// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.publiekswijzer.account.SignInLimits;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.Sha256;

/**
 * Begins and ends sessions. Every attempt takes the same time, and tells the same when it fails.
 */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class SigningIn {
  private final AccountRepository accounts;
  private final Keys keys;
  private final Passwords passwords;
  private final SecondFactors secondFactors;
  private final Clock clock;

  @Inject
  public SigningIn(
      AccountRepository accounts,
      Keys keys,
      Passwords passwords,
      SecondFactors secondFactors,
      Clock clock) {
    this.accounts = accounts;
    this.keys = keys;
    this.passwords = passwords;
    this.secondFactors = secondFactors;
    this.clock = clock;
  }

  /**
   * What somebody tries to sign in with.
   *
   * @param code of the second factor; empty without one
   * @param origin network address the attempt comes from
   */
  public record Attempt(String email, String password, String code, String origin) {
    private String account() {
      return digest("account " + email.strip().toLowerCase(Locale.ROOT));
    }

    private String place() {
      return digest("origin " + origin);
    }

    private static String digest(String text) {
      return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  /** How an attempt ended. */
  public enum Ending {
    IN,
    WRONG,
    /** The password is right, and a code of the second factor is needed as well. */
    CODE_NEEDED,
    TOO_OFTEN
  }

  /**
   * @param session the new session, or null
   */
  public record Outcome(Ending ending, KeyText session, boolean mustChoosePassword) {
    private static Outcome of(Ending ending) {
      return new Outcome(ending, null, false);
    }
  }

  @Transactional
  public Outcome signIn(Attempt attempt) {
    Instant now = clock.instant();
    if (isTooOften(attempt, now)) {
      return Outcome.of(Ending.TOO_OFTEN);
    }
    Optional<Account> account =
        accounts.findByEmail(attempt.email().strip()).filter(Account::isEnabled);
    boolean opened = passwords.opens(attempt.password(), account.flatMap(Account::password));
    if (!opened) {
      return failed(attempt, now);
    }
    if (account.get().secondFactor().isPresent()) {
      if (attempt.code().isBlank()) {
        return Outcome.of(Ending.CODE_NEEDED);
      }
      if (!secondFactors.accept(account.get(), attempt.code())) {
        return failed(attempt, now);
      }
    }
    keys.forgive(attempt.account());
    return begin(account.get(), now);
  }

  /** Lets in whom an identity provider vouched for; empty when no account belongs to it. */
  @Transactional
  public Optional<Outcome> signInBy(String issuer, String subject, Optional<String> email) {
    var known = accounts.findByIdentity(issuer, subject);
    var found =
        known.or(
            () ->
                email
                    .flatMap(accounts::findByEmail)
                    .filter(account -> account.identityIssuer().isEmpty()));
    return found
        .filter(Account::isEnabled)
        .map(
            account -> {
              account.identify(issuer, subject);
              return begin(account, clock.instant());
            });
  }

  @Transactional
  public void signOut(KeyText session) {
    keys.end(session.digest());
  }

  private Outcome begin(Account account, Instant now) {
    var session = KeyText.fresh("");
    keys.begin(session.digest(), account.id(), now);
    return new Outcome(Ending.IN, session, account.mustChoosePassword());
  }

  private Outcome failed(Attempt attempt, Instant now) {
    keys.fail(attempt.account(), now);
    keys.fail(attempt.place(), now);
    return Outcome.of(Ending.WRONG);
  }

  private boolean isTooOften(Attempt attempt, Instant now) {
    Instant since = now.minus(SignInLimits.WINDOW);
    return keys.failures(attempt.account(), since) >= SignInLimits.PER_ACCOUNT
        || keys.failures(attempt.place(), since) >= SignInLimits.PER_ORIGIN;
  }
}
