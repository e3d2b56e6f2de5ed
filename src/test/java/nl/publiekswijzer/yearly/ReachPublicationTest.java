// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import nl.publiekswijzer.yearly.ReachPublication.Number;
import org.junit.jupiter.api.Test;

class ReachPublicationTest {
  @Test
  void numberIsReadAsItIsWritten() {
    assertEquals("BEREIK-2024-12", new Number(2024, 12).toString());
    assertEquals(Optional.of(new Number(2024, 12)), Number.find("BEREIK-2024-12"));
  }

  @Test
  void nothingElseIsANumber() {
    for (String text :
        new String[] {"", "BEREIK-2024", "BEREIK-2024-0", "BEREIK-24-1", "bereik-2024-1", "X"}) {
      assertEquals(Optional.empty(), Number.find(text), text);
    }
  }
}
