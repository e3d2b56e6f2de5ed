// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.publiekswijzer.account.SignInLimits;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Sha256;

/**
 * Counts the attempts to prove who one is, at the front door and inside alike. Each counts as a
 * failure before it is tried, so that many at once are no more than as many one by one; who
 * succeeds takes it back.
 */
@Dependent
public class AttemptThrottle {
  private final Keys keys;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public AttemptThrottle(Keys keys, OwnTransaction transaction, Clock clock) {
    this.keys = keys;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** An attempt that counts as a failure for an account and for a place. */
  public record Counted(String account, String place, Instant at) {}

  /** In a transaction of its own; empty when there were too many. */
  Optional<Counted> count(String email, String origin) {
    var attempt = new Counted(account(email), place(origin), clock.instant());
    return transaction.call(
        DatabaseRole.ACCOUNTS, () -> isTooOften(attempt) ? Optional.empty() : fail(attempt));
  }

  private Optional<Counted> fail(Counted attempt) {
    keys.fail(attempt.account(), attempt.at());
    keys.fail(attempt.place(), attempt.at());
    return Optional.of(attempt);
  }

  private boolean isTooOften(Counted attempt) {
    keys.lockFailures(attempt.account());
    keys.lockFailures(attempt.place());
    Instant since = attempt.at().minus(SignInLimits.WINDOW);
    return keys.failures(attempt.account(), since) >= SignInLimits.PER_ACCOUNT
        || keys.failures(attempt.place(), since) >= SignInLimits.PER_ORIGIN;
  }

  /** It was no failure, in the transaction of what it led to. */
  void takeBack(Counted attempt) {
    keys.takeBack(attempt.account(), attempt.at());
    keys.takeBack(attempt.place(), attempt.at());
  }

  /** It succeeded: nothing of the account counts any more. */
  void forgive(Counted attempt) {
    keys.forgive(attempt.account());
    keys.takeBack(attempt.place(), attempt.at());
  }

  /** Nothing of the account counts any more, as it has another password. */
  void forgive(String email) {
    keys.forgive(account(email));
  }

  private static String account(String email) {
    return digest("account " + email.strip().toLowerCase(Locale.ROOT));
  }

  private static String place(String origin) {
    return digest("origin " + origin);
  }

  private static String digest(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
