package nl.publiekswijzer.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BacklogTest {
  private static long seconds(Backlog backlog, double chance) {
    return backlog.comeBackAfter(2, chance).toSeconds();
  }

  @Test
  void waitIsTheWorkDividedByTheWorkers() {
    assertEquals(100, seconds(new Backlog(200, 1, 1.0), 0.5));
    assertEquals(50, seconds(new Backlog(200, 2, 1.0), 0.5));
  }

  @Test
  void waitVariesByAFifth() {
    assertEquals(80, seconds(new Backlog(200, 1, 1.0), 0));
    assertEquals(120, seconds(new Backlog(200, 1, 1.0), 1));
  }

  @Test
  void waitIsNeverUnderFiveSecondsNorOverTenMinutes() {
    assertEquals(5, seconds(new Backlog(1, 3, 0.1), 0));
    assertEquals(600, seconds(new Backlog(5_000, 1, 30), 1));
  }

  @Test
  void withoutMeasurementsOrNodesAUsualTimeIsTaken() {
    assertEquals(300, seconds(new Backlog(200, 0, 0), 0.5));
  }
}
