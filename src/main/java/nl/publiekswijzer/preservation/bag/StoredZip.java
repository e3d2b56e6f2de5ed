// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.bag;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import nl.publiekswijzer.preservation.ByteSource;
import nl.publiekswijzer.preservation.Digests;

/**
 * A zip of files as they are: not packed smaller, which would depend on a library's version, with
 * one fixed time and with sizes in front of each. The same files are the same bytes, their number
 * is known before, and any part of them can be written alone. Sizes and digests are compared while
 * they are written. Layout: PKWARE APPNOTE 6.3, 4.3.7 (local header), 4.3.12 (directory), 4.3.14 to
 * 4.3.16 (ends); 64 bits only where 32 do not do.
 */
public final class StoredZip {
  private static final long MOST_32 = 0xFFFF_FFFFL;
  private static final int MOST_16 = 0xFFFF;

  private static final int HELD = 16 << 20;
  private static final int PLAIN = 20;
  private static final int LARGE = 45;
  private static final int UNIX = 3 << 8;
  private static final long READABLE = 0100644;

  private static final int LOCAL = 30;
  private static final int CENTRAL = 46;
  private static final int LONG_OFFSET = 12;
  private static final int END = 22;
  private static final int LONG_END = 56 + 20;

  private final List<Entry> entries = new ArrayList<>();
  private final long directory;
  private final long length;

  public StoredZip(List<PackagedFile> files) {
    long at = 0;
    for (var file : files) {
      var entry = new Entry(file, file.path().getBytes(StandardCharsets.UTF_8), at);
      if (file.size() > MOST_32 - 1 || entry.name.length > MOST_16) {
        throw new IllegalArgumentException("too large for a package: " + file.path());
      }
      entries.add(entry);
      at += LOCAL + entry.name.length + file.size();
    }
    directory = at;
    for (var entry : entries) {
      at += CENTRAL + entry.name.length + (entry.isFar() ? LONG_OFFSET : 0);
    }
    length = at + END + (isLong(at - directory) ? LONG_END : 0);
  }

  /** A file and where it begins. */
  private record Entry(PackagedFile file, byte[] name, long at) {
    boolean isFar() {
      return at >= MOST_32;
    }

    long end() {
      return at + LOCAL + name.length + file.size();
    }
  }

  private boolean isLong(long directoryLength) {
    return entries.size() >= MOST_16 || directory >= MOST_32 || directoryLength >= MOST_32;
  }

  /** Bytes of the whole. */
  public long length() {
    return length;
  }

  public void write(OutputStream out) throws IOException {
    write(out, 0, length);
  }

  /**
   * Part of it. What lies before is skipped; it is read all the same where the directory at the end
   * is asked for, which holds a checksum of each file.
   *
   * @param from first byte
   * @param until first byte no longer wanted
   */
  public void write(OutputStream out, long from, long until) throws IOException {
    var part = new PartOutput(out, from, until);
    var checks = new ArrayList<Integer>();
    boolean toTheEnd = until > directory;
    for (var entry : entries) {
      if (part.isOver()) {
        return;
      }
      if (entry.end() > from) {
        checks.add(write(entry, part));
      } else {
        checks.add(toTheEnd ? checksum(entry.file(), entry.file().content()) : 0);
        part.skip(entry.end() - entry.at());
      }
    }
    if (toTheEnd) {
      writeDirectory(part, checks);
    }
    part.flush();
  }

  private static int write(Entry entry, PartOutput part) throws IOException {
    var content = held(entry.file());
    int check = checksum(entry.file(), content);
    part.write(
        header(new LittleEndian(LOCAL).number(0x04034b50L, 4), PLAIN, entry, check)
            .number(0, 2)
            .bytes());
    part.write(entry.name());
    try (var in = content.open()) {
      in.transferTo(part);
    }
    return check;
  }

  /**
   * Its checksum stands in front of a file: a small one is held meanwhile, a large one read twice.
   */
  private static ByteSource held(PackagedFile file) throws IOException {
    if (file.size() > HELD) {
      return file.content();
    }
    try (var in = file.content().open()) {
      byte[] bytes = in.readAllBytes();
      return () -> new ByteArrayInputStream(bytes);
    }
  }

  private static int checksum(PackagedFile file, ByteSource content) throws IOException {
    var crc = new CRC32();
    var digest = Digests.digest("SHA-256");
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = content.open()) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        crc.update(buffer, 0, n);
        digest.update(buffer, 0, n);
        size += n;
      }
    }
    String found = Digests.hex(digest);
    if (size != file.size() || !found.equals(file.digests().sha256())) {
      throw new IOException(
          "%s is not what it was: %d bytes, %s; expected %d bytes, %s"
              .formatted(file.path(), size, found, file.size(), file.digests().sha256()));
    }
    return (int) crc.getValue();
  }

  /** What local headers and directory share: up to the length of the name. */
  private static LittleEndian header(LittleEndian to, int version, Entry entry, int check) {
    return to.number(version, 2)
        .number(1 << 11, 2) // names in UTF-8
        .number(0, 2) // as it is
        .number(0, 2)
        .number(1 << 5 | 1, 2) // 1 January 1980
        .number(check & MOST_32, 4)
        .number(entry.file().size(), 4)
        .number(entry.file().size(), 4)
        .number(entry.name().length, 2);
  }

  private void writeDirectory(PartOutput part, List<Integer> checks) throws IOException {
    for (int i = 0; i < entries.size(); i++) {
      writeLine(part, entries.get(i), checks.get(i));
    }
    writeEnd(part, directory, part.position() - directory);
  }

  private static void writeLine(PartOutput part, Entry entry, int check) throws IOException {
    var line = new LittleEndian(CENTRAL).number(0x02014b50L, 4).number(UNIX | LARGE, 2);
    header(line, entry.isFar() ? LARGE : PLAIN, entry, check)
        .number(entry.isFar() ? LONG_OFFSET : 0, 2)
        .number(0, 2)
        .number(0, 2)
        .number(0, 2)
        .number(READABLE << 16, 4)
        .number(Math.min(entry.at(), MOST_32), 4);
    part.write(line.bytes());
    part.write(entry.name());
    if (entry.isFar()) {
      part.write(
          new LittleEndian(LONG_OFFSET).number(1, 2).number(8, 2).number(entry.at(), 8).bytes());
    }
  }

  private void writeEnd(PartOutput part, long begin, long size) throws IOException {
    if (isLong(size)) {
      part.write(
          new LittleEndian(LONG_END)
              .number(0x06064b50L, 4)
              .number(44, 8)
              .number(UNIX | LARGE, 2)
              .number(LARGE, 2)
              .number(0, 4)
              .number(0, 4)
              .number(entries.size(), 8)
              .number(entries.size(), 8)
              .number(size, 8)
              .number(begin, 8)
              .number(0x07064b50L, 4)
              .number(0, 4)
              .number(begin + size, 8)
              .number(1, 4)
              .bytes());
    }
    part.write(
        new LittleEndian(END)
            .number(0x06054b50L, 4)
            .number(0, 4)
            .number(Math.min(entries.size(), MOST_16), 2)
            .number(Math.min(entries.size(), MOST_16), 2)
            .number(Math.min(size, MOST_32), 4)
            .number(Math.min(begin, MOST_32), 4)
            .number(0, 2)
            .bytes());
  }
}
