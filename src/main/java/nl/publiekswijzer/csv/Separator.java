// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The byte between two fields: the semicolon, tab, comma or bar that is most frequent in a line.
 */
final class Separator {
  private static final byte[] CANDIDATES = {';', '\t', ',', '|'};

  private Separator() {}

  /**
   * By the first line that is not empty. A tie goes to the earlier of semicolon, tab, comma, bar; a
   * header of one column to the semicolon.
   */
  static byte detect(byte[] bytes, int from, int to) {
    int start = from;
    while (start < to && isLineBreak(bytes[start])) {
      start++;
    }
    return ranked(bytes, start, to).getFirst();
  }

  /**
   * The separators that the line has, the most frequent first. Those in quotes count only where
   * there are no others; a line without any has the semicolon.
   */
  static List<Byte> ranked(byte[] bytes, int from, int to) {
    int[] outside = new int[CANDIDATES.length];
    int[] inside = new int[CANDIDATES.length];
    boolean quoted = false;
    for (int i = from; i < to && (quoted || !isLineBreak(bytes[i])); i++) {
      if (bytes[i] == '"') {
        quoted = !quoted;
      } else {
        count(bytes[i], quoted ? inside : outside);
      }
    }
    return ranked(Arrays.stream(outside).sum() > 0 ? outside : inside);
  }

  private static void count(byte b, int[] seen) {
    for (int c = 0; c < CANDIDATES.length; c++) {
      if (b == CANDIDATES[c]) {
        seen[c]++;
      }
    }
  }

  private static List<Byte> ranked(int[] seen) {
    var there =
        IntStream.range(0, CANDIDATES.length)
            .boxed()
            .filter(c -> seen[c] > 0)
            .sorted(Comparator.comparing(c -> -seen[c]))
            .map(c -> CANDIDATES[c])
            .toList();
    return there.isEmpty() ? List.of(CANDIDATES[0]) : there;
  }

  static boolean isOne(byte b) {
    for (byte candidate : CANDIDATES) {
      if (b == candidate) {
        return true;
      }
    }
    return false;
  }

  static boolean isLineBreak(byte b) {
    return b == '\n' || b == '\r';
  }
}
