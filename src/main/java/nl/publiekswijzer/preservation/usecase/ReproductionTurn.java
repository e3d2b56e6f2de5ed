// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.publiekswijzer.platform.Refused;

/** Lets a server make one publication again at a time, so that requests are not kept waiting. */
@ApplicationScoped
public class ReproductionTurn {
  private static final Duration SOON = Duration.ofSeconds(5);

  private final Semaphore turn = new Semaphore(1);

  /**
   * @throws Refused with 503 while another one is made
   */
  <T> T take(Supplier<T> work) {
    if (!turn.tryAcquire()) {
      throw Refused.unavailable(
          "Er wordt al een publicatie opnieuw gemaakt. Probeer het zo nog eens.", SOON);
    }
    try {
      return work.get();
    } finally {
      turn.release();
    }
  }
}
