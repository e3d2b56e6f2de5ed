// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.publiekswijzer.platform.Refused;
import org.junit.jupiter.api.Test;

class PaceTest {
  private long now;

  private final Pace pace = new Pace(() -> now);

  private void waitFor(int seconds, int bytes) {
    pace.waits();
    now += TimeUnit.SECONDS.toNanos(seconds);
    pace.waitsNoMore();
    pace.came(bytes);
  }

  @Test
  void slowBodyHasFiveSeconds() {
    waitFor(5, 1);
    assertFalse(pace.isTooSlow());

    waitFor(1, 1);
    assertTrue(pace.isTooSlow());
  }

  @Test
  void thousandBytesASecondAreEnough() {
    for (int i = 0; i < 60; i++) {
      waitFor(1, 1_000);
      assertFalse(pace.isTooSlow());
    }
    waitFor(1, 999);
    assertTrue(pace.isTooSlow());
  }

  @Test
  void whatTheServerTakesItselfIsNotCounted() {
    pace.came(1);
    now += TimeUnit.HOURS.toNanos(1);

    assertFalse(pace.isTooSlow());
  }

  /** A body of which nothing has come; reading it takes three seconds for each byte. */
  private final class Trickle extends ServletInputStream {
    private IOException failure;

    @Override
    public int read() throws IOException {
      if (failure != null) {
        throw failure;
      }
      now += TimeUnit.SECONDS.toNanos(3);
      return '-';
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
      bytes[from] = (byte) read();
      return 1;
    }

    @Override
    public boolean isFinished() {
      return false;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException();
    }
  }

  @Test
  void trickleIsRefusedAndStaysRefused() throws IOException {
    var room = new WaitingRoom(1, 1);
    try (var stream = new PacedStream(new Trickle(), pace, room)) {
      assertEquals('-', stream.read());
      assertEquals('-', stream.read());

      var first = assertThrows(Refused.class, stream::read);
      var second = assertThrows(Refused.class, stream::readAllBytes);
      assertEquals(List.of(408, 408), List.of(first.status(), second.status()));
      assertNotSame(first, second);
      assertTrue(room.enter(true), "its place is free again");
    }
  }

  @Test
  void silenceIsTooSlow() throws IOException {
    var trickle = new Trickle();
    trickle.failure = new IOException(new TimeoutException());
    try (var stream = new PacedStream(trickle, pace, new WaitingRoom(1, 1))) {
      assertEquals(408, assertThrows(Refused.class, stream::read).status());
    }
  }

  @Test
  void brokenConnectionStaysWhatItIs() throws IOException {
    var trickle = new Trickle();
    trickle.failure = new IOException("closed");
    try (var stream = new PacedStream(trickle, pace, new WaitingRoom(1, 1))) {
      assertEquals("closed", assertThrows(IOException.class, stream::read).getMessage());
    }
  }

  @Test
  void whoMustBeWaitedForIsRefusedWhenTooManyAre() throws IOException {
    try (var stream = new PacedStream(new Trickle(), pace, new WaitingRoom(0, 0))) {
      var refused = assertThrows(Refused.class, stream::read);

      assertEquals(503, refused.status());
      assertTrue(refused.retryAfter().isPresent());
    }
  }

  @Test
  void whoIsSlowLeavesRoomForOthers() throws IOException {
    var room = new WaitingRoom(1, 0);
    try (var stream = new PacedStream(new Trickle(), pace, room)) {
      assertEquals('-', stream.read());

      assertEquals(503, assertThrows(Refused.class, stream::read).status());
      assertTrue(room.enter(false), "the place is free again");
    }
  }

  @Test
  void whoIsSlowNeedsAPlaceLikeOthers() {
    var room = new WaitingRoom(1, 1);
    assertTrue(room.enter(false));

    assertFalse(room.enter(true));

    room.leave(false);
    assertTrue(room.enter(true));
    assertFalse(room.enter(false));
    room.leave(true);
    assertTrue(room.enter(true));
  }
}
