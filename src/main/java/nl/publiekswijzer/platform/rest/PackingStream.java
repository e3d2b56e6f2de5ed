// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.rest;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/** Holds the first bytes back until it is clear whether they are worth packing. */
final class PackingStream extends ServletOutputStream {
  private static final int LEAST = 2048;

  private final ServletOutputStream plain;
  private final PackedResponse response;
  private final byte[] held = new byte[LEAST];
  private int count;
  private OutputStream target;

  PackingStream(ServletOutputStream plain, PackedResponse response) {
    this.plain = plain;
    this.response = response;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (target == null && count + length <= LEAST) {
      System.arraycopy(bytes, from, held, count, length);
      count += length;
    } else {
      begin(true);
      target.write(bytes, from, length);
    }
  }

  private void begin(boolean worthIt) throws IOException {
    if (target == null) {
      target = response.decide(worthIt) ? new GZIPOutputStream(plain) : plain;
      target.write(held, 0, count);
    }
  }

  /** What is flushed early is sent as it is. */
  @Override
  public void flush() throws IOException {
    begin(false);
    target.flush();
  }

  /** Nothing more comes; the answer itself stays open. */
  void finish() throws IOException {
    begin(false);
    if (target instanceof GZIPOutputStream packed) {
      packed.finish();
    }
  }

  @Override
  public void close() throws IOException {
    finish();
    plain.close();
  }

  @Override
  public boolean isReady() {
    return plain.isReady();
  }

  @Override
  public void setWriteListener(WriteListener listener) {
    plain.setWriteListener(listener);
  }
}
