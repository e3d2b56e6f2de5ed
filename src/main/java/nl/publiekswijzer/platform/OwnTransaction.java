// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;

/**
 * Runs a piece of work in a transaction of its own, on any thread.
 *
 * <p>On the threads of batch jobs and timers {@code @Transactional} is not enough: they carry the
 * context of whoever started them, and the pool asks that context, not the transaction, whether a
 * connection takes part. It then commits by itself, and goes back to the pool while still in use.
 * An EJB brings a context that knows the transaction.
 *
 * <p>The work acts as {@link DatabaseRole#WORKER}, unless another role is named.
 */
@ApplicationScoped
public class OwnTransaction {
  private TransactionBoundary boundary;

  protected OwnTransaction() {} // for the proxy

  @Inject
  public OwnTransaction(TransactionBoundary boundary) {
    this.boundary = boundary;
  }

  public void run(Runnable work) {
    call(
        () -> {
          work.run();
          return null;
        });
  }

  /** The result of the work; what the work threw is thrown on as it is, after the rollback. */
  public <T> T call(Supplier<T> work) {
    return call(DatabaseRole.WORKER, work);
  }

  public <T> T call(DatabaseRole role, Supplier<T> work) {
    var outcome = boundary.attempt(role, work);
    if (outcome.failure() instanceof RuntimeException failure) {
      throw failure;
    }
    if (outcome.failure() instanceof Error failure) {
      throw failure;
    }
    return outcome.result();
  }
}
