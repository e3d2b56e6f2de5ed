// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import nl.publiekswijzer.fixity.FixityRound.Tally;
import org.junit.jupiter.api.Test;

class FixityRoundTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");

  private static FixityRound next(Instant at) {
    return new FixityRound(
        3,
        Instant.parse("2026-03-01T00:00:00Z"),
        at,
        new Tally(268, 6_700, 262_000_000, 2),
        null,
        null,
        null);
  }

  @Test
  void portionAfterManyBytesWaitsAsLongAsTheyMayTake() {
    assertEquals(NOW.plusSeconds(30), next(NOW).after(500, 1_000, NOW));
    assertEquals(NOW.plusSeconds(42), next(NOW.plusSeconds(12)).after(500, 1_000, NOW));
  }

  @Test
  void timeThatNobodyUsedIsLostButForSomeSeconds() {
    assertEquals(NOW.plusSeconds(25), next(Instant.EPOCH).after(500, 1_000, NOW));
  }

  @Test
  void reportTellsNumbersAndNobody() {
    assertEquals(
        """
        publiekswijzer-bestandscontrole/v1
        ronde 3
        begin 2026-03-01T00:00:00Z
        einde 2026-03-02T09:30:00Z
        publicaties 268
        bestanden 6700
        bytes 262000000
        fouten 2
        """,
        next(NOW).reported(NOW));
  }
}
