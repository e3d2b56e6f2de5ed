// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.platform.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Composed.class)
class QueueRoomTest {
  @Test
  void diskWithoutRoomTakesNothing() {
    var refused = assertThrows(Refused.class, () -> QueueRoom.requireDisk((64L << 20) - 1));

    assertEquals(503, refused.status());
    assertTrue(refused.retryAfter().isPresent());
    assertDoesNotThrow(() -> QueueRoom.requireDisk(64L << 20));
  }

  @Test
  void aQueueOfFiveThousandTakesNothingFromAnybody(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Volle Rij");
    asking.waiting(asker, 4_999);
    var room = product.get(QueueRoom.class);
    assertDoesNotThrow(() -> room.require());
    asking.waiting(asker, 1);
    asking.asker("Bibliotheek Nieuwkomer");

    var refused = assertThrows(Refused.class, () -> room.require());

    assertEquals(503, refused.status());
    assertEquals(
        "De wachtrij is vol. Er is niets opgeslagen; probeer het later opnieuw.",
        refused.getMessage());
    long wait = refused.retryAfter().orElseThrow().toSeconds();
    assertTrue(wait >= 5 && wait <= 600, () -> "wait " + wait);
    asking.withdrawOne(asker);
    assertDoesNotThrow(() -> room.require());
  }
}
