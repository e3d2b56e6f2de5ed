// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliveryScheduleTest {

  private static DeliverySchedule drawing(double value) {
    return new DeliverySchedule(
        new RandomGenerator() {
          @Override
          public long nextLong() {
            throw new UnsupportedOperationException();
          }

          @Override
          public double nextDouble() {
            return value;
          }
        });
  }

  @Test
  void waitsAreTripledUpToAnHour() {
    var schedule = drawing(0.5);

    assertEquals(
        List.of(10L, 30L, 90L, 270L, 810L, 2430L, 3600L, 3600L, 3600L, 3600L, 3600L),
        IntStream.rangeClosed(1, 11)
            .mapToObj(n -> schedule.waitAfter(n).orElseThrow().toSeconds())
            .toList());
  }

  @Test
  void noWaitFollowsTheLastAttempt() {
    assertEquals(Optional.empty(), drawing(0.5).waitAfter(12));
    assertEquals(Optional.empty(), drawing(0.5).waitAfter(1000));
  }

  @Test
  void waitsAreSpreadByAFifth() {
    assertEquals(Optional.of(Duration.ofSeconds(8)), drawing(0).waitAfter(1));
    assertEquals(Optional.of(Duration.ofSeconds(12)), drawing(1).waitAfter(1));
  }

  @Test
  void attemptsCountFromOne() {
    assertThrows(IllegalArgumentException.class, () -> drawing(0.5).waitAfter(0));
  }
}
