// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.usecase.LivingSessions;
import nl.publiekswijzer.account.SessionRules;
import nl.publiekswijzer.account.store.Keys;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.OwnTransaction;

/** Tells which sessions have neither ended nor are over. */
@Dependent
public class SessionLives implements LivingSessions {
  private final Keys keys;
  private final OwnTransaction transaction;
  private final Clock clock;

  @Inject
  public SessionLives(Keys keys, OwnTransaction transaction, Clock clock) {
    this.keys = keys;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public Set<String> living(Collection<String> sessions) {
    return sessions.isEmpty()
        ? Set.of()
        : transaction
            .call(DatabaseRole.ACCOUNTS, () -> keys.listSessions(sessions))
            .entrySet()
            .stream()
            .filter(entry -> isAlive(entry.getValue()))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
  }

  private boolean isAlive(Keys.Session session) {
    return !SessionRules.isOver(session.begun(), session.seen(), clock.instant());
  }
}
