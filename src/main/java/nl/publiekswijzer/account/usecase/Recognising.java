// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.account.SessionRules;
import nl.publiekswijzer.account.store.Account;
import nl.publiekswijzer.account.store.AccountRepository;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;

/** Tells whose session or token it is; a disabled account has none. */
@Dependent
@ActsAs(DatabaseRole.ACCOUNTS)
public class Recognising {
  /** Signs of life of a session are written down this often at most. */
  private static final Duration GRAIN = Duration.ofMinutes(1);

  /** The same of a token: enough to tell which are still used. */
  private static final Duration TOKEN_GRAIN = Duration.ofHours(1);

  private final Keys keys;
  private final AccountRepository accounts;
  private final Actors actors;
  private final Clock clock;

  @Inject
  public Recognising(Keys keys, AccountRepository accounts, Actors actors, Clock clock) {
    this.keys = keys;
    this.accounts = accounts;
    this.actors = actors;
    this.clock = clock;
  }

  @Transactional
  public Optional<Actor> bySession(KeyText key) {
    Instant now = clock.instant();
    var session = keys.findSession(key.digest());
    if (session.isEmpty()) {
      return Optional.empty();
    }
    if (SessionRules.isOver(session.get().begun(), session.get().seen(), now)) {
      keys.end(key.digest());
      return Optional.empty();
    }
    if (session.get().seen().plus(GRAIN).isBefore(now)) {
      keys.see(key.digest(), now);
    }
    return accounts.find(session.get().accountId()).filter(Account::isEnabled).map(actors::of);
  }

  /** A token opens nothing while its owner has to do something else first. */
  @Transactional
  public Optional<Actor> byToken(KeyText key) {
    Instant now = clock.instant();
    var token = keys.findToken(key.digest()).filter(t -> t.expires().isAfter(now));
    if (token.isEmpty()) {
      return Optional.empty();
    }
    if (token.get().lastUsed() == null || token.get().lastUsed().plus(TOKEN_GRAIN).isBefore(now)) {
      keys.use(token.get().id(), now);
    }
    return accounts
        .find(token.get().accountId())
        .filter(Account::isEnabled)
        .map(actors::of)
        .filter(actor -> !actor.isHeldBack())
        .map(actor -> actor.narrowed(token.get().name(), token.get().permissions()));
  }
}
