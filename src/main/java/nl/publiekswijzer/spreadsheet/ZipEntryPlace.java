// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;

/**
 * Where an entry stands in a zip in memory.
 *
 * @param crc checksum of what is unpacked
 * @param unpacked bytes when unpacked, as the directory says
 * @param data place of its first packed byte
 * @param packed bytes in the zip
 */
record ZipEntryPlace(String name, int method, long crc, long unpacked, int data, int packed) {
  private static final int BUFFER_BYTES = 1 << 13;

  /** What is unpacked, while it is read. */
  InputStream open(byte[] zip) {
    if (data < 0 || packed < 0 || data > zip.length - packed) {
      throw Refusal.cutOff();
    }
    var bytes = new ByteArrayInputStream(zip, data, packed);
    return switch (method) {
      case ZipEntry.STORED -> bytes;
      case ZipEntry.DEFLATED -> new Inflated(bytes);
      default -> throw Refusal.damaged();
    };
  }

  /** Gives back what Java holds outside its heap as soon as it is read. */
  private static final class Inflated extends InflaterInputStream {
    Inflated(InputStream packed) {
      super(packed, new Inflater(true), BUFFER_BYTES);
    }

    @Override
    public void close() throws IOException {
      super.close();
      inf.end();
    }
  }
}
