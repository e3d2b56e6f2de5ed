// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Numbers of a zip, one behind the other, the least byte first. */
final class LittleEndian {
  private final ByteBuffer buffer;

  LittleEndian(int length) {
    buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  LittleEndian number(long value, int bytes) {
    for (int i = 0; i < bytes; i++) {
      buffer.put((byte) (value >>> 8 * i));
    }
    return this;
  }

  byte[] bytes() {
    if (buffer.hasRemaining()) {
      throw new IllegalStateException(buffer.remaining() + " bytes are missing");
    }
    return buffer.array();
  }
}
