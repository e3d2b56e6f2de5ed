// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import nl.publiekswijzer.platform.Refused;

/** A body that must have come in whole within a time, however fast it comes. */
final class TimedStream extends FilterInputStream {
  private final long begun = System.nanoTime();
  private final Duration longest;

  TimedStream(InputStream body, Duration longest) {
    super(body);
    this.longest = longest;
  }

  @Override
  public int read() throws IOException {
    requireTime();
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    requireTime();
    return super.read(bytes, from, most);
  }

  private void requireTime() {
    if (System.nanoTime() - begun > longest.toNanos()) {
      throw Refused.tooSlow(
          "De inzending duurde langer dan %d seconden. Stuur minder kolommen, of gebruik een snellere verbinding."
              .formatted(longest.toSeconds()));
    }
  }
}
