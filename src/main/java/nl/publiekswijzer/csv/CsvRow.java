// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The row just read: its bytes without quotes, reused for every row of the file. */
final class CsvRow {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private final CsvLimits limits;
  private final byte[] bytes;
  private final int[] ends;
  private int length;
  private int columns;
  private int seenBits;
  private long line;
  private Charset charset;

  CsvRow(CsvLimits limits) {
    this.limits = limits;
    this.bytes = new byte[limits.maxRowBytes()];
    this.ends = new int[limits.maxColumns()];
  }

  void begin(long lineNumber) {
    length = 0;
    columns = 0;
    seenBits = 0;
    charset = null;
    line = lineNumber;
  }

  /** True when the row has as many bytes as it may have. */
  boolean isFull() {
    return length == bytes.length;
  }

  void append(int b) {
    if (isFull()) {
      throw new CsvException(line, "de regel is langer dan " + bytes.length + " bytes");
    }
    bytes[length++] = (byte) b;
    seenBits |= b;
  }

  /** Keeps a separator between fields, so that the bytes of two fields never read as one sign. */
  void endField(boolean more) {
    if (columns == ends.length) {
      throw new CsvException(line, "de regel heeft meer dan " + limits.maxColumns() + " kolommen");
    }
    ends[columns++] = length;
    if (more) {
      append(';');
    }
  }

  int columns() {
    return columns;
  }

  long line() {
    return line;
  }

  /** Text of a field as typed; a field the row does not have reads as empty. */
  String text(int column) {
    if (column < 0) {
      throw new IndexOutOfBoundsException(column);
    }
    if (column >= columns) {
      return "";
    }
    int start = column == 0 ? 0 : ends[column - 1] + 1;
    return start == ends[column] ? "" : new String(bytes, start, ends[column] - start, charset());
  }

  private Charset charset() {
    if (charset == null) {
      charset = (seenBits & 0x80) == 0 ? StandardCharsets.ISO_8859_1 : beyondAscii();
    }
    return charset;
  }

  private Charset beyondAscii() {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return StandardCharsets.UTF_8;
    } catch (CharacterCodingException notUtf8) {
      return WINDOWS_1252;
    }
  }
}
