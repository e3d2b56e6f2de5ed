// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.compose;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment at which it was written: packed anew with fixed times. */
final class SteadyZip {
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);
  private static final String PROPERTIES = "docProps/core.xml";
  private static final String MOMENT = "(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:\\2>)";

  private static final int END_LENGTH = 22;
  private static final int DIRECTORY_LENGTH = 46;
  private static final int HEADER_LENGTH = 30;

  private SteadyZip() {}

  /**
   * @param created told instead of the moment of writing
   */
  static byte[] of(byte[] workbook, String created) {
    var steady = new ByteArrayOutputStream();
    try (var out = new ZipOutputStream(steady)) {
      for (var entry : entries(ByteBuffer.wrap(workbook).order(LITTLE_ENDIAN)).entrySet()) {
        var copy = new ZipEntry(entry.getKey());
        copy.setTimeLocal(TIME);
        out.putNextEntry(copy);
        boolean properties = entry.getKey().equals(PROPERTIES);
        out.write(properties ? dated(entry.getValue(), created) : entry.getValue());
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // all of it is in memory
    }
    return steady.toByteArray();
  }

  /**
   * By the directory at the end, as the packer leaves the sizes in front of each entry open in a
   * way that {@code ZipInputStream} does not read.
   */
  private static Map<String, byte[]> entries(ByteBuffer zip) throws IOException {
    int end = zip.limit() - END_LENGTH;
    int count = zip.getShort(end + 10);
    int at = zip.getInt(end + 16);
    var entries = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i < count; i++) {
      int name = zip.getShort(at + 28);
      entries.put(text(zip, at + DIRECTORY_LENGTH, name), content(zip, zip.getInt(at + 42)));
      at += DIRECTORY_LENGTH + name + zip.getShort(at + 30) + zip.getShort(at + 32);
    }
    return entries;
  }

  private static byte[] content(ByteBuffer zip, int header) throws IOException {
    int begin = header + HEADER_LENGTH + zip.getShort(header + 26) + zip.getShort(header + 28);
    var packed = new ByteArrayInputStream(zip.array(), begin, zip.limit() - begin);
    var inflater = new Inflater(true);
    try (var in = new InflaterInputStream(packed, inflater)) {
      return in.readAllBytes();
    } finally {
      inflater.end();
    }
  }

  private static String text(ByteBuffer zip, int begin, int length) {
    return new String(zip.array(), begin, length, StandardCharsets.UTF_8);
  }

  private static byte[] dated(byte[] properties, String created) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll(MOMENT, "$1" + Matcher.quoteReplacement(created) + "$3")
        .getBytes(StandardCharsets.UTF_8);
  }
}
