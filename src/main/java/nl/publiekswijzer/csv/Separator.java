// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.csv;

/** The byte between two fields: the semicolon, tab or comma that is most frequent in the header. */
final class Separator {
  private static final byte[] CANDIDATES = {';', '\t', ','};

  private Separator() {}

  /**
   * A tie goes to the earlier of semicolon, tab, comma; a header of one column to the semicolon.
   */
  static byte detect(byte[] bytes, int from, int to) {
    int[] seen = new int[CANDIDATES.length];
    boolean quoted = false;
    int start = from;
    while (start < to && isLineBreak(bytes[start])) {
      start++;
    }
    for (int i = start; i < to && (quoted || !isLineBreak(bytes[i])); i++) {
      if (bytes[i] == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        count(bytes[i], seen);
      }
    }
    return mostFrequent(seen);
  }

  private static void count(byte b, int[] seen) {
    for (int c = 0; c < CANDIDATES.length; c++) {
      if (b == CANDIDATES[c]) {
        seen[c]++;
      }
    }
  }

  private static byte mostFrequent(int[] seen) {
    int best = 0;
    for (int c = 1; c < seen.length; c++) {
      if (seen[c] > seen[best]) {
        best = c;
      }
    }
    return CANDIDATES[best];
  }

  private static boolean isLineBreak(byte b) {
    return b == '\n' || b == '\r';
  }
}
