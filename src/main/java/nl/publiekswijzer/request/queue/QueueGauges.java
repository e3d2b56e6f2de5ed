// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.queue;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.publiekswijzer.request.QueueDepth;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.usecase.QueueKeeping;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/**
 * How long the queue is and how old, by state, as the database has it: the same on every node. It
 * is asked once for all gauges that are read together.
 */
@Singleton
@Startup
@DependsOn("Migration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class QueueGauges {
  private static final Logger LOG = Logger.getLogger(QueueGauges.class.getName());
  private static final long KEPT = TimeUnit.SECONDS.toNanos(5);

  @Inject private QueueKeeping queue;
  @Inject private MetricRegistry registry;

  private Map<RequestState, QueueDepth> depths = Map.of();
  private boolean known;
  private long asked = System.nanoTime() - KEPT;

  @PostConstruct
  void register() {
    for (RequestState state : RequestState.values()) {
      if (!state.isFinal() || state == RequestState.DEAD) {
        registerFor(state);
      }
    }
  }

  private void registerFor(RequestState state) {
    var tag = new Tag("state", state.name());
    registry.gauge("publiekswijzer_queue_depth", () -> read(state, depth -> depth.requests()), tag);
    registry.gauge(
        "publiekswijzer_queue_age_seconds",
        () -> read(state, depth -> depth.oldest().toSeconds()),
        tag);
  }

  /** Not a number while the database is away. */
  private synchronized double read(RequestState state, ToDoubleFunction<QueueDepth> value) {
    if (System.nanoTime() - asked >= KEPT) {
      ask();
    }
    return known ? value.applyAsDouble(depths.getOrDefault(state, QueueDepth.NONE)) : Double.NaN;
  }

  private void ask() {
    asked = System.nanoTime();
    try {
      depths = queue.depths();
      known = true;
    } catch (RuntimeException e) {
      known = false;
      LOG.log(Level.FINE, e, () -> "no depths of the queue");
    }
  }
}
