// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Supplier;

/** Begins a transaction within another, as the container's boundary does. */
@Dependent
public class TestBoundary extends TransactionBoundary {
  @Inject private DatabaseAccess roles;

  @Override
  public <T> Outcome<T> attempt(DatabaseRole role, Supplier<T> work) {
    TestTransactions.begin();
    boolean done = false;
    try {
      roles.enter(role, Set.of());
      var outcome = new Outcome<>(work.get(), null);
      done = true;
      return outcome;
    } catch (RuntimeException | Error e) {
      return new Outcome<>(null, e);
    } finally {
      TestTransactions.end(done);
    }
  }
}
