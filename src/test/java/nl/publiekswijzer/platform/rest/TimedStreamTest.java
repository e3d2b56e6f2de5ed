// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import nl.publiekswijzer.platform.Refused;
import org.junit.jupiter.api.Test;

class TimedStreamTest {
  private static final byte[] CONTENT = {1, 2, 3};

  @Test
  void bodyWithinItsTimeIsReadWhole() throws IOException {
    try (var stream = new TimedStream(new ByteArrayInputStream(CONTENT), Parts.LONGEST)) {
      assertEquals(3, stream.readAllBytes().length);
    }
  }

  @Test
  void bodyThatTakesLongerIsRefused() throws IOException {
    try (var stream = new TimedStream(new ByteArrayInputStream(CONTENT), Duration.ofNanos(-1))) {
      assertEquals(408, assertThrows(Refused.class, stream::read).status());
      assertEquals(408, assertThrows(Refused.class, stream::readAllBytes).status());
    }
  }

  @Test
  void uploadMayTakeAMinute() {
    assertEquals(60, Parts.LONGEST.toSeconds());
  }
}
