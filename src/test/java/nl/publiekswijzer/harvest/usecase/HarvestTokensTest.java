// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.UUID;
import nl.publiekswijzer.harvest.Harvest;
import nl.publiekswijzer.harvest.HarvestException;
import nl.publiekswijzer.harvest.MetadataForm;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.StartedRing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class HarvestTokensTest {
  private static final Harvest HALFWAY =
      new Harvest(
          true,
          MetadataForm.MDTO,
          Instant.parse("2026-01-01T00:00:00Z"),
          Instant.parse("2026-12-31T23:59:59Z"),
          "jaar-2026",
          new Harvest.Place(Instant.parse("2026-03-04T05:06:07Z"), UUID.randomUUID()));

  @Test
  void tokenIsTakenByAServerThatStartedSince(Composition product) {
    String token = product.get(HarvestTokens.class).token(HALFWAY).text();

    var started = new HarvestTokens(StartedRing.again(product), product.clock());

    assertEquals(HALFWAY, started.harvest(token));
  }

  @Test
  void tokenThatWasChangedIsRefused(Composition product) {
    var tokens = product.get(HarvestTokens.class);
    String token = tokens.token(HALFWAY).text();

    for (int i = 0; i < token.indexOf('.'); i += 7) {
      char other = token.charAt(i) == 'A' ? 'B' : 'A';
      String changed = token.substring(0, i) + other + token.substring(i + 1);
      assertThrows(HarvestException.class, () -> tokens.harvest(changed), changed);
    }
  }
}
