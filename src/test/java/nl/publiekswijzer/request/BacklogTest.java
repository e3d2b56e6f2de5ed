// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BacklogTest {
  private static long seconds(Backlog backlog, double chance) {
    return backlog.comeBackAfter(chance).toSeconds();
  }

  @Test
  void waitIsTheWorkDividedByTheWorkers() {
    assertEquals(100, seconds(new Backlog(200, 2, 1.0), 0.5));
    assertEquals(50, seconds(new Backlog(200, 4, 1.0), 0.5));
  }

  @Test
  void waitVariesByAFifth() {
    assertEquals(80, seconds(new Backlog(200, 2, 1.0), 0));
    assertEquals(120, seconds(new Backlog(200, 2, 1.0), 1));
  }

  @Test
  void waitIsNeverUnderFiveSecondsNorOverTenMinutes() {
    assertEquals(5, seconds(new Backlog(1, 6, 0.1), 0));
    assertEquals(600, seconds(new Backlog(5_000, 2, 30), 1));
  }

  @Test
  void withoutMeasurementsOrWorkersAUsualTimeIsTaken() {
    assertEquals(300, seconds(new Backlog(100, 0, 0), 0.5));
  }
}
