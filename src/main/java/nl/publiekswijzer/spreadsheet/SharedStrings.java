// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a workbook, each kept once as bytes: cells refer to them by number. */
final class SharedStrings {
  private static final int MOST_BYTES = 64 << 20;
  private static final int MOST_STRINGS = 8_000_000;

  /** Signs that XML cannot hold or would change, such as a carriage return. */
  private static final Pattern ESCAPED = Pattern.compile("_x(\\p{XDigit}{4})_");

  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int length;
  private int count;

  /** The texts of a part; phonetic readings are left out. */
  static SharedStrings read(XmlPart part) {
    var strings = new SharedStrings();
    while (part.next()) {
      if (part.starts("si")) {
        strings.add(string(part, "si"));
      }
    }
    return strings;
  }

  /** Text of the element that begins here, in one piece or in pieces of their own look. */
  static String string(XmlPart part, String element) {
    var text = new StringBuilder();
    while (part.next() && !part.ends(element)) {
      if (part.starts("rPh")) {
        part.skip();
      } else if (part.starts("t")) {
        text.append(part.text());
        XmlPart.requireUsual(text);
      }
    }
    return text.indexOf("_x") < 0 ? text.toString() : unescaped(text);
  }

  private static String unescaped(CharSequence text) {
    return ESCAPED
        .matcher(text)
        .replaceAll(
            sign ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(sign.group(1), 16))));
  }

  private void add(String text) {
    byte[] added = text.getBytes(StandardCharsets.UTF_8);
    if (count == MOST_STRINGS || added.length > MOST_BYTES - length) {
      throw Refusal.tooLarge();
    }
    if (length + added.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(length + added.length, grown(bytes.length)));
    }
    if (count == ends.length) {
      ends = Arrays.copyOf(ends, grown(ends.length));
    }
    System.arraycopy(added, 0, bytes, length, added.length);
    length += added.length;
    ends[count++] = length;
  }

  private static int grown(int size) {
    return size + size / 2;
  }

  /** The text of a number; a number that no text has is a damaged workbook. */
  String text(int number) {
    if (number < 0 || number >= count) {
      throw Refusal.damaged();
    }
    int start = number == 0 ? 0 : ends[number - 1];
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }
}
