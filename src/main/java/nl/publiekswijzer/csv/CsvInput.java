// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The bytes of a delimited file, with every kind of line break given as one line feed. */
final class CsvInput implements AutoCloseable {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final int CARRIAGE_RETURN = '\r';
  private static final String NO_TEXT =
      "het bestand bevat bytes die niet in een tekstbestand horen;"
          + " sla het op als CSV UTF-8 (Bestand > Opslaan als)";

  /** For bytes that were let in already. */
  private static final CsvLimits NONE =
      new CsvLimits(Long.MAX_VALUE, Long.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  private final CsvLimits limits;
  private final byte[] buffer;
  private InputStream stream;
  private int position;
  private int end;
  private long total;
  private long line = 1;

  CsvInput(InputStream stream, CsvLimits limits) {
    this.stream = stream;
    this.limits = limits;
    this.buffer = new byte[BUFFER_BYTES];
    fill();
    BinaryContent.refuse(buffer, end);
    if (startsWith(0xff, 0xfe)) {
      readAs(StandardCharsets.UTF_16LE);
    } else if (startsWith(0xfe, 0xff)) {
      readAs(StandardCharsets.UTF_16BE);
    } else if (startsWith(0xef, 0xbb, 0xbf)) {
      position = 3;
    }
  }

  /** Bytes that are there already, from a place on. */
  CsvInput(byte[] bytes, int from, int to, long line) {
    this.stream = InputStream.nullInputStream();
    this.limits = NONE;
    this.buffer = bytes;
    this.position = from;
    this.end = to;
    this.line = line;
  }

  /** Reads the same bytes once more, without their mark. */
  private void readAs(Charset charset) {
    var begun = new ByteArrayInputStream(Arrays.copyOfRange(buffer, 2, end));
    stream = new Utf16Text(new SequenceInputStream(begun, stream), charset);
    total = 0;
    fill();
  }

  /** What was read ahead, of which {@link #position} to {@link #end} was not yet taken. */
  byte[] buffer() {
    return buffer;
  }

  int position() {
    return position;
  }

  int end() {
    return end;
  }

  /** Goes on at a place further on in the buffer. */
  void skipTo(int place, long lineThere) {
    position = place;
    line = lineThere;
  }

  /** The separator that the first line declares, if it does; such a line is taken. */
  Optional<Byte> takeSeparatorLine() {
    var declared = SeparatorLine.at(buffer, position, end);
    declared.ifPresent(line -> position += line.length());
    return declared.map(SeparatorLine::separator);
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
      throw new CsvException(line, NO_TEXT);
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
    if (total > limits.maxBytes()) {
      throw limits.tooManyBytes();
    }
    return end > 0;
  }

  private boolean startsWith(int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= end || (buffer[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
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
