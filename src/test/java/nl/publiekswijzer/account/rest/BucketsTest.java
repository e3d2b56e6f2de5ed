// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

@Asvs("2.4.1")
class BucketsTest {
  private final AtomicLong nanos = new AtomicLong();
  private final Buckets buckets = new Buckets(3, 2, new SetTime(nanos));

  /** A clock that the test sets. */
  private record SetTime(AtomicLong nanos) implements TimeMeter {
    @Override
    public long currentTimeNanos() {
      return nanos.get();
    }

    @Override
    public boolean isWallClockBased() {
      return false;
    }
  }

  private void empty(String caller) {
    for (int i = 0; i < 3; i++) {
      assertTrue(buckets.take(caller).isConsumed());
    }
  }

  @Test
  void callBeyondTheLimitIsRefusedWithTheTimeToWait() {
    empty("a");

    var refused = buckets.take("a");

    assertFalse(refused.isConsumed());
    assertEquals(Duration.ofSeconds(20).toNanos(), refused.getNanosToWaitForRefill());
  }

  @Test
  void bucketFillsEvenly() {
    empty("a");
    nanos.addAndGet(Duration.ofSeconds(20).toNanos());

    assertTrue(buckets.take("a").isConsumed());
    assertFalse(buckets.take("a").isConsumed());
  }

  @Test
  void oneCallerDoesNotUseUpTheCallsOfAnother() {
    empty("a");

    assertTrue(buckets.take("b").isConsumed());
  }

  @Test
  void callersAreForgottenBeforeThereAreTooMany() {
    for (int i = 0; i < 100; i++) {
      buckets.take("caller " + i);
    }

    assertEquals(2, buckets.size());
  }

  @Test
  void whoCallsAllTheTimeIsNotForgotten() {
    empty("a");
    buckets.take("b");
    buckets.take("a");
    buckets.take("c");

    assertFalse(buckets.take("a").isConsumed());
  }
}
