// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;

/** The container's side of {@link OwnTransaction}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TransactionBoundary {
  @Resource private SessionContext context;
  @Inject private DatabaseAccess access;

  /** What came of a piece of work: its result, or what it threw. */
  public record Outcome<T>(T result, Throwable failure) {}

  /** Runs the work; what it throws rolls back, and is handed over as it is. */
  public <T> Outcome<T> attempt(DatabaseRole role, Supplier<T> work) {
    try {
      access.enter(role, Set.of());
      return new Outcome<>(work.get(), null);
    } catch (RuntimeException | Error e) {
      context.setRollbackOnly();
      return new Outcome<>(null, e);
    }
  }
}
