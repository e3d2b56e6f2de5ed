// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether a body comes in fast enough: 1,000 bytes for every second that was waited for it, after 5
 * such seconds. How long the server itself takes over what has come is not counted.
 */
final class Pace {
  private static final long AT_ONCE = Duration.ofSeconds(1).toNanos();
  private static final long GRACE = Duration.ofSeconds(5).toNanos();
  private static final long BYTES_A_SECOND = 1_000;

  private final LongSupplier nanos;
  private long waited;
  private long began;
  private long bytes;

  Pace(LongSupplier nanos) {
    this.nanos = nanos;
  }

  void waits() {
    began = nanos.getAsLong();
  }

  void waitsNoMore() {
    waited += nanos.getAsLong() - began;
  }

  void came(long more) {
    bytes += more;
  }

  /** More than a second in all: most bodies come at once. */
  boolean hasWaited() {
    return waited > AT_ONCE;
  }

  boolean isTooSlow() {
    return waited > GRACE && bytes < BYTES_A_SECOND * Duration.ofNanos(waited).toSeconds();
  }
}
