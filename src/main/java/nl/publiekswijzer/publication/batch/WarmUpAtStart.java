// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.batch;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.publication.usecase.WarmUp;

/**
 * Warms up as part of the start, so that the port, which opens behind it, never answers cold. The
 * start goes on when it failed: a cold server is better than none.
 */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WarmUpAtStart {
  private static final Logger LOG = Logger.getLogger(WarmUpAtStart.class.getName());

  @Inject private WarmUp warmUp;
  @Inject private WarmUpState state;

  @PostConstruct
  void warmUp() {
    long begin = System.nanoTime();
    try {
      warmUp.run();
      LOG.info(() -> "warmed up in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "warm-up failed", e);
    } finally {
      state.end();
    }
  }
}
