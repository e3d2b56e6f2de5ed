package nl.publiekswijzer.platform;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;

/** The container's side of {@link OwnTransaction}. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TransactionBoundary {
  @Resource private SessionContext context;

  /** What came of a piece of work: its result, or what it threw. */
  public record Outcome<T>(T result, Throwable failure) {}

  /** Runs the work; what it throws rolls back, and is handed over as it is. */
  public <T> Outcome<T> attempt(Supplier<T> work) {
    try {
      return new Outcome<>(work.get(), null);
    } catch (RuntimeException | Error e) {
      context.setRollbackOnly();
      return new Outcome<>(null, e);
    }
  }
}
