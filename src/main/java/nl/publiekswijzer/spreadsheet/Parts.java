// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** The parts of a zip in memory, all of which were unpacked once to see that they keep measure. */
final class Parts {
  private static final int MOST_PARTS = 2_000;
  private static final long MOST_BYTES = 600L << 20;

  /** Where files may be larger, as much more. */
  private static final int MOST_TIMES = 8;

  /** Deflate gets to 1032; what people type, to 30; pictures of one colour are small. */
  private static final int MOST_RATIO = 200;

  private static final int ANY_RATIO_BYTES = 16 << 20;

  /** Looks, names of sheets and relations: of 64,000 looks, as many as Excel has, 5 MB. */
  private static final int SMALL_BYTES = 8 << 20;

  private final byte[] zip;
  private final long most;
  private final Map<String, ZipEntryPlace> entries = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private final byte[] buffer = new byte[1 << 16];
  private long unpacked;
  private long packed;

  /**
   * @param maxBytes that the zip may have
   */
  Parts(byte[] zip, long maxBytes) {
    this.zip = zip;
    this.most = Math.max(MOST_BYTES, MOST_TIMES * maxBytes);
    try {
      for (var entry : ZipDirectory.read(zip, MOST_PARTS)) {
        unpack(entry);
        entries.putIfAbsent(entry.name().replace('\\', '/'), entry);
      }
    } catch (EOFException e) {
      throw Refusal.cutOff();
    } catch (IOException e) {
      throw Refusal.damaged();
    }
  }

  private void unpack(ZipEntryPlace entry) throws IOException {
    packed += entry.packed();
    if (packed > zip.length) {
      throw Refusal.tooLarge(); // entries lie over each other
    }
    var crc = new CRC32();
    long bytes = 0;
    try (var in = entry.open(zip)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        crc.update(buffer, 0, read);
        bytes += read;
        unpacked += read;
        if (unpacked > most
            || bytes > ANY_RATIO_BYTES && bytes > (long) MOST_RATIO * entry.packed()) {
          throw Refusal.tooLarge();
        }
      }
    }
    if (bytes != entry.unpacked() || crc.getValue() != entry.crc()) {
      throw Refusal.damaged();
    }
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The bytes of a part, unpacked while they are read. */
  Optional<InputStream> find(String name) {
    return Optional.ofNullable(entries.get(name)).map(entry -> entry.open(zip));
  }

  /** The bytes of a part that must be there and is kept whole when it is read. */
  InputStream readSmall(String name) {
    if (has(name) && entries.get(name).unpacked() > SMALL_BYTES) {
      throw Refusal.tooLarge();
    }
    return read(name);
  }

  /** The bytes of a part that must be there. */
  InputStream read(String name) {
    return find(name).orElseThrow(Refusal::damaged);
  }
}
