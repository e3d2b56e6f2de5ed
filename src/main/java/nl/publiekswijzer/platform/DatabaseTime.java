// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;

/**
 * The time of the database, which is the same for all nodes, however their own clocks run or jump.
 * It is learnt with each sign of life, and counted on from there.
 */
@ApplicationScoped
public class DatabaseTime {
  private static final long TOO_LONG = TimeUnit.SECONDS.toNanos(1);

  private volatile Seen seen = new Seen(Instant.now(), System.nanoTime());

  private record Seen(Instant time, long nanos) {
    Instant now() {
      return time.plusNanos(System.nanoTime() - nanos);
    }
  }

  /**
   * The database said it was that late. An answer that took longer than a second tells too little.
   *
   * @param asked the {@link System#nanoTime} at which it was asked
   */
  public void learn(Instant time, long asked) {
    long took = System.nanoTime() - asked;
    if (took < TOO_LONG) {
      seen = new Seen(time, asked + took / 2);
    }
  }

  /** How far the clock of this machine is before that of the database. */
  public Duration ownClockAhead() {
    return Duration.between(seen.now(), Instant.now());
  }

  /** Tells the time of the database, in UTC. */
  public Clock clock() {
    return new Told(ZoneOffset.UTC);
  }

  private final class Told extends Clock {
    private final ZoneId zone;

    Told(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Told(other);
    }

    @Override
    public Instant instant() {
      return seen.now();
    }
  }
}
