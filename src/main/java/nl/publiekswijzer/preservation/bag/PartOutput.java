// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import java.io.IOException;
import java.io.OutputStream;

/** Passes on the bytes between two places of all that is written to it. */
final class PartOutput extends OutputStream {
  private final OutputStream out;
  private final long from;
  private final long until;
  private long position;

  PartOutput(OutputStream out, long from, long until) {
    this.out = out;
    this.from = from;
    this.until = until;
  }

  long position() {
    return position;
  }

  boolean isOver() {
    return position >= until;
  }

  /** As if so many bytes were written, none of which is wanted. */
  void skip(long bytes) {
    position += bytes;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    long begin = Math.max(position, from);
    long end = Math.min(position + length, until);
    if (begin < end) {
      out.write(bytes, offset + (int) (begin - position), (int) (end - begin));
    }
    position += length;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }
}
