// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Locale;

/** The bytes of a delimited file, with every kind of line break given as one line feed. */
final class CsvInput implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int CARRIAGE_RETURN = '\r';

  private final InputStream stream;
  private final long maxBytes;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int position;
  private int end;
  private long total;
  private long line = 1;

  CsvInput(InputStream stream, long maxBytes) {
    this.stream = stream;
    this.maxBytes = maxBytes;
    fill();
    BinaryContent.refuse(buffer, end);
    position = startsWithByteOrderMark() ? 3 : 0;
  }

  /** Separator of the first line that is not empty; the position stays where it is. */
  byte separator() {
    return Separator.detect(buffer, position, end);
  }

  /** Number of the line the next byte stands on. */
  long line() {
    return line;
  }

  /** The next byte as 0 to 255, or -1 at the end. */
  int read() {
    if (position == end && !fill()) {
      return -1;
    }
    int b = buffer[position++] & 0xff;
    return b > CARRIAGE_RETURN ? b : control(b);
  }

  private int control(int b) {
    if (b == 0) {
      throw new CsvException(line, "het bestand bevat bytes die niet in een tekstbestand horen");
    }
    if (b == CARRIAGE_RETURN) {
      if ((position < end || fill()) && buffer[position] == '\n') {
        position++;
      }
      b = '\n';
    }
    if (b == '\n') {
      line++;
    }
    return b;
  }

  private boolean fill() {
    try {
      end = stream.readNBytes(buffer, 0, buffer.length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    position = 0;
    total += end;
    if (total > maxBytes) {
      throw new CsvException(line, "het bestand is groter dan " + dutch(maxBytes) + " bytes");
    }
    return end > 0;
  }

  private boolean startsWithByteOrderMark() {
    return end >= 3
        && buffer[0] == (byte) 0xef
        && buffer[1] == (byte) 0xbb
        && buffer[2] == (byte) 0xbf;
  }

  static String dutch(long number) {
    return NumberFormat.getIntegerInstance(Locale.forLanguageTag("nl-NL")).format(number);
  }

  @Override
  public void close() {
    try {
      stream.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
