// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The directory at the end of a zip in memory (APPNOTE 4.3.12 and 4.3.16). What stands before each
 * entry is not enough to find the next: spreadsheets leave its size out there.
 */
final class ZipDirectory {
  private static final int END = 0x06054b50;
  private static final int END_BYTES = 22;
  private static final int LONGEST_COMMENT = 65_535;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_BYTES = 46;
  private static final int BEFORE_DATA = 0x04034b50;
  private static final int BEFORE_DATA_BYTES = 30;
  private static final int ENCRYPTED = 1;

  /** Sizes that need more than four bytes stand elsewhere; some programs put all of them there. */
  private static final long ELSEWHERE = 0xffffffffL;

  private static final int LARGE_SIZES = 1;

  private final ByteBuffer zip;

  private ZipDirectory(byte[] bytes) {
    this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** All entries; refuses a zip that was cut off or has a password. */
  static List<ZipEntryPlace> read(byte[] bytes, int most) {
    try {
      return new ZipDirectory(bytes).entries(most);
    } catch (IndexOutOfBoundsException | ArithmeticException e) {
      throw Refusal.damaged();
    }
  }

  private List<ZipEntryPlace> entries(int most) {
    int end = end();
    int place = zip.getInt(end + 16);
    var entries = new ArrayList<ZipEntryPlace>();
    while (place >= 0 && place < end && zip.getInt(place) == ENTRY) {
      if (entries.size() == most) {
        throw Refusal.tooLarge();
      }
      entries.add(entry(place));
      place += ENTRY_BYTES + u16(place + 28) + u16(place + 30) + u16(place + 32);
    }
    if (entries.isEmpty() || entries.size() < u16(end + 10)) {
      throw Refusal.damaged();
    }
    return entries;
  }

  /** The last record, behind which a comment may stand. */
  private int end() {
    int last = zip.capacity() - END_BYTES;
    for (int place = last; place >= Math.max(0, last - LONGEST_COMMENT); place--) {
      if (zip.getInt(place) == END) {
        return place;
      }
    }
    throw Refusal.cutOff();
  }

  private ZipEntryPlace entry(int place) {
    if ((u16(place + 8) & ENCRYPTED) != 0) {
      throw Refusal.protectedByPassword();
    }
    int nameBytes = u16(place + 28);
    var large = new LargeSizes(place + ENTRY_BYTES + nameBytes, u16(place + 30));
    long unpacked = large.orElsewhere(u32(place + 24));
    long packed = large.orElsewhere(u32(place + 20));
    int header = Math.toIntExact(large.orElsewhere(u32(place + 42)));
    return new ZipEntryPlace(
        new String(zip.array(), place + ENTRY_BYTES, nameBytes, StandardCharsets.UTF_8),
        u16(place + 10),
        u32(place + 16),
        unpacked,
        data(header),
        Math.toIntExact(packed));
  }

  private int data(int header) {
    if (zip.getInt(header) != BEFORE_DATA) {
      throw Refusal.damaged();
    }
    return header + BEFORE_DATA_BYTES + u16(header + 26) + u16(header + 28);
  }

  private int u16(int place) {
    return Short.toUnsignedInt(zip.getShort(place));
  }

  private long u32(int place) {
    return Integer.toUnsignedLong(zip.getInt(place));
  }

  /** Sizes of eight bytes among what an entry has extra, in the order in which they are missed. */
  private final class LargeSizes {
    private int next = -1;

    LargeSizes(int from, int length) {
      for (int place = from; place + 4 <= from + length; place += 4 + u16(place + 2)) {
        if (u16(place) == LARGE_SIZES) {
          next = place + 4;
        }
      }
    }

    long orElsewhere(long size) {
      if (size != ELSEWHERE || next < 0) {
        return size;
      }
      long large = zip.getLong(next);
      next += Long.BYTES;
      return large;
    }
  }
}
