// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an XML part on their way to the parser, which keeps whole what stands between two
 * tags. So a tag with the text behind it has a longest measure, and document types, comments, CDATA
 * and instructions, which a parser keeps whole too, are refused: no workbook needs them.
 */
final class MarkupBounds extends FilterInputStream {
  /** A cell has 32,767 signs at most, of six bytes each when written as references. */
  private static final int LONGEST = 1 << 20;

  /** Where an XML declaration has its question mark. */
  private static final int DECLARATION = 2;

  private int sinceTag;
  private long passed;
  private boolean opened;

  MarkupBounds(InputStream xml) {
    super(xml);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    if (b >= 0) {
      check(b);
    }
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int most) throws IOException {
    int read = super.read(bytes, offset, most);
    for (int i = offset; i < offset + read; i++) {
      check(bytes[i]);
    }
    return read;
  }

  private void check(int b) {
    passed++;
    boolean declaration = b == '?' && passed == DECLARATION;
    if (b == 0 || opened && (b == '!' || b == '?' && !declaration)) {
      throw Refusal.foreign();
    }
    opened = b == '<';
    sinceTag = opened ? 0 : sinceTag + 1;
    if (sinceTag > LONGEST) {
      throw Refusal.tooLarge();
    }
  }
}
