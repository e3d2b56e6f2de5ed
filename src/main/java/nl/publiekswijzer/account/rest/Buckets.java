// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of calls for each caller, filled evenly over a minute. Of many callers those are kept
 * that called last; one that was forgotten begins with a full bucket.
 */
final class Buckets {
  static final Duration WINDOW = Duration.ofMinutes(1);

  private static final float LOAD = 0.75f;

  private final long perMinute;
  private final TimeMeter time;
  private final Map<String, Bucket> kept;

  Buckets(long perMinute, int most, TimeMeter time) {
    this.perMinute = perMinute;
    this.time = time;
    this.kept =
        new LinkedHashMap<>(16, LOAD, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > most;
          }
        };
  }

  /** Takes one call out of the bucket of this caller, if there is one in it. */
  ConsumptionProbe take(String caller) {
    return bucket(caller).tryConsumeAndReturnRemaining(1);
  }

  private synchronized Bucket bucket(String caller) {
    return kept.computeIfAbsent(caller, c -> full());
  }

  private Bucket full() {
    return Bucket.builder()
        .withCustomTimePrecision(time)
        .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW))
        .build();
  }

  long perMinute() {
    return perMinute;
  }

  synchronized int size() {
    return kept.size();
  }
}
