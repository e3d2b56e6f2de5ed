// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Cuts one connection at a COMMIT.
 *
 * @param within part of a statement that its transaction has executed, in lower case
 */
record CommitCut(
    String within, Moment moment, AtomicBoolean taken, CompletableFuture<Void> happened) {

  /** On which side of the COMMIT. */
  enum Moment {
    /** It never arrives. */
    BEFORE,
    /** It is executed, but the answer never arrives. */
    AFTER
  }

  static CommitCut of(String within, Moment moment) {
    return new CommitCut(within, moment, new AtomicBoolean(), new CompletableFuture<>());
  }

  boolean concerns(String statement) {
    return statement.toLowerCase(Locale.ROOT).contains(within);
  }

  /** Whether this connection is the one; only the first is. */
  boolean take() {
    return taken.compareAndSet(false, true);
  }
}
