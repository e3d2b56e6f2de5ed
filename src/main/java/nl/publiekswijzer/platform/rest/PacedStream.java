// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.Refused;

/**
 * A body that is refused once it comes in too slowly, and when too many others are waited for. The
 * server itself gives up on a sender that is silent for long.
 */
final class PacedStream extends ServletInputStream {
  private static final String TOO_SLOW =
      "De inzending kwam te langzaam binnen. Probeer het opnieuw over een snellere verbinding.";
  private static final String TOO_MANY =
      "Er worden nu te veel inzendingen tegelijk ontvangen. Probeer het zo meteen opnieuw.";
  private static final Duration RETRY_AFTER = Duration.ofSeconds(10);

  private final ServletInputStream body;
  private final Pace pace;
  private final WaitingRoom room;

  /** Made anew for each that reads on, as readers add what fails while they close. */
  private Supplier<Refused> refusal;

  PacedStream(ServletInputStream body, Pace pace, WaitingRoom room) {
    this.body = body;
    this.pace = pace;
    this.room = room;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    if (refusal == null && pace.isTooSlow()) {
      refusal = PacedStream::tooSlow;
    }
    if (refusal != null) {
      throw refusal.get();
    }
    int read = body.available() > 0 ? body.read(bytes, from, most) : waitFor(bytes, from, most);
    pace.came(Math.max(0, read));
    return read;
  }

  private int waitFor(byte[] bytes, int from, int most) throws IOException {
    if (body.isFinished()) {
      return -1;
    }
    boolean slow = pace.hasWaited();
    if (!room.enter(slow)) {
      refusal = () -> Refused.unavailable(TOO_MANY, RETRY_AFTER);
      throw refusal.get();
    }
    pace.waits();
    try {
      return body.read(bytes, from, most);
    } catch (IOException e) {
      if (isSilence(e)) {
        refusal = PacedStream::tooSlow;
        throw refusal.get();
      }
      throw e;
    } finally {
      pace.waitsNoMore();
      room.leave(slow);
    }
  }

  private static Refused tooSlow() {
    return Refused.tooSlow(TOO_SLOW);
  }

  private static boolean isSilence(IOException failure) {
    return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(TimeoutException.class::isInstance);
  }

  @Override
  public int available() throws IOException {
    return body.available();
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
