// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first line of a file that says by which sign its fields are separated: {@code sep=;}.
 *
 * @param length bytes of the line without its break
 */
record SeparatorLine(byte separator, int length) {
  /** Quotes around it, and separators behind it, are of a spreadsheet that saved it once more. */
  private static final Pattern LINE =
      Pattern.compile(
          "\"?sep=([\t!-~&&[^\\p{Alnum}\"]])\"?\\1*(?=\\v|\\z)", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 1_000;

  /** The line at this place, if it is one. */
  static Optional<SeparatorLine> at(byte[] bytes, int from, int to) {
    int length = Math.min(to - from, LONGEST);
    var match = LINE.matcher(new String(bytes, from, length, StandardCharsets.US_ASCII));
    return match.lookingAt()
        ? Optional.of(new SeparatorLine((byte) match.group(1).charAt(0), match.end()))
        : Optional.empty();
  }
}
