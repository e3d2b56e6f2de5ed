// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DatabaseTimeTest {
  private static final Instant FAR = Instant.parse("2031-12-31T23:30:00Z");

  private final DatabaseTime time = new DatabaseTime();

  @Test
  void clockGoesOnFromWhatTheDatabaseSaid() {
    var clock = time.clock();

    time.learn(FAR, System.nanoTime());

    var first = clock.instant();
    assertFalse(first.isBefore(FAR));
    assertTrue(Duration.between(FAR, first).compareTo(Duration.ofHours(1)) < 0);
    assertFalse(clock.instant().isBefore(first));
    assertTrue(time.ownClockAhead().isNegative());
  }

  @Test
  void dayIsThatOfTheZone() {
    time.learn(FAR, System.nanoTime());

    assertEquals(
        LocalDate.of(2032, 1, 1),
        LocalDate.now(time.clock().withZone(ZoneId.of("Europe/Amsterdam"))));
  }

  @Test
  void slowAnswerIsNotLearnt() {
    time.learn(FAR, System.nanoTime() - TimeUnit.SECONDS.toNanos(2));

    assertTrue(time.clock().instant().isBefore(FAR));
  }
}
