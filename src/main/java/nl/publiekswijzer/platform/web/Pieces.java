package nl.publiekswijzer.platform.web;

import java.io.IOException;
import java.io.OutputStream;

/** Gathers single bytes of one thread into larger pieces, without a lock for each of them. */
final class Pieces extends OutputStream {
  private static final int SIZE = 16_384;

  private final OutputStream out;
  private final byte[] piece = new byte[SIZE];
  private int length;

  Pieces(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(int b) throws IOException {
    if (length == SIZE) {
      hand();
    }
    piece[length++] = (byte) b;
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (count > SIZE - length) {
      hand();
    }
    if (count > SIZE) {
      out.write(bytes, from, count);
    } else {
      System.arraycopy(bytes, from, piece, length, count);
      length += count;
    }
  }

  /** Hands on what was gathered, without asking that it be sent at once. */
  void hand() throws IOException {
    out.write(piece, 0, length);
    length = 0;
  }

  @Override
  public void flush() throws IOException {
    hand();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    hand();
    out.close();
  }
}
