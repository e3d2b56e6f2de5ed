// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The row just read: its bytes without quotes, reused for every row of the file. */
final class CsvRow {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int USUAL_BYTES = 4096;
  private static final int USUAL_COLUMNS = 50;

  private final CsvLimits limits;
  private byte[] bytes;
  private int[] ends;
  private int length;
  private int columns;
  private int seenBits;
  private long line;
  private Charset charset;

  CsvRow(CsvLimits limits) {
    this.limits = limits;
    this.bytes = new byte[Math.min(USUAL_BYTES, limits.maxRowBytes())];
    this.ends = new int[Math.min(USUAL_COLUMNS, limits.maxColumns())];
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
    return length == limits.maxRowBytes();
  }

  void append(int b) {
    if (length == bytes.length) {
      growBytes();
    }
    bytes[length++] = (byte) b;
    seenBits |= b;
  }

  private void growBytes() {
    if (isFull()) {
      throw limits.tooLong(line);
    }
    bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, limits.maxRowBytes()));
  }

  /** Keeps a separator between fields, so that the bytes of two fields never read as one sign. */
  void endField(boolean more) {
    if (columns == ends.length) {
      growColumns();
    }
    ends[columns++] = length;
    if (more) {
      append(';');
    }
  }

  private void growColumns() {
    if (columns == limits.maxColumns()) {
      throw limits.tooManyColumns(line);
    }
    ends = Arrays.copyOf(ends, (int) Math.min(2L * ends.length, limits.maxColumns()));
  }

  int columns() {
    return columns;
  }

  long line() {
    return line;
  }

  /** True when no field shows anything. */
  boolean isBlank() {
    int column = 0;
    for (int i = 0; i < length; i++) {
      if (i == ends[column]) {
        column++;
      } else if (bytes[i] < 0) {
        return texts().stream().allMatch(Blank::isAll);
      } else if (bytes[i] > ' ') {
        return false;
      }
    }
    return true;
  }

  /** True when there is no field but the first, or all others are empty. */
  boolean isOneCell() {
    return length == ends[0] + columns - 1;
  }

  byte[] firstCell() {
    return Arrays.copyOf(bytes, ends[0]);
  }

  /** All fields as typed. */
  List<String> texts() {
    var texts = new ArrayList<String>(columns);
    for (int column = 0; column < columns; column++) {
      texts.add(text(column));
    }
    return List.copyOf(texts);
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
