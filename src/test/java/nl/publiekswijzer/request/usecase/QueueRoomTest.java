// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.publiekswijzer.platform.Refused;
import org.junit.jupiter.api.Test;

class QueueRoomTest {
  @Test
  void diskWithoutRoomTakesNothing() {
    var refused = assertThrows(Refused.class, () -> QueueRoom.requireDisk((64L << 20) - 1));

    assertEquals(503, refused.status());
    assertTrue(refused.retryAfter().isPresent());
    assertDoesNotThrow(() -> QueueRoom.requireDisk(64L << 20));
  }
}
