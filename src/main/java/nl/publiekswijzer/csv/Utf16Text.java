// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A text in UTF-16, given as the bytes of the same text in UTF-8. */
final class Utf16Text extends InputStream {
  private final Reader text;
  private final char[] signs = new char[8192];
  private byte[] bytes = {};
  private int position;

  /** What was left over: the first half of a sign of two. */
  private int kept;

  Utf16Text(InputStream stream, Charset charset) {
    this.text = new InputStreamReader(stream, charset);
  }

  @Override
  public int read() throws IOException {
    return position < bytes.length || fill() ? bytes[position++] & 0xff : -1;
  }

  @Override
  public int read(byte[] to, int offset, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    if (position == bytes.length && !fill()) {
      return -1;
    }
    int count = Math.min(most, bytes.length - position);
    System.arraycopy(bytes, position, to, offset, count);
    position += count;
    return count;
  }

  private boolean fill() throws IOException {
    int read = text.read(signs, kept, signs.length - kept);
    int length = kept + Math.max(read, 0);
    boolean half = read > 0 && Character.isHighSurrogate(signs[length - 1]);
    kept = half ? 1 : 0;
    bytes = new String(signs, 0, length - kept).getBytes(StandardCharsets.UTF_8);
    signs[0] = half ? signs[length - 1] : signs[0];
    position = 0;
    return bytes.length > 0 || half && fill();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
