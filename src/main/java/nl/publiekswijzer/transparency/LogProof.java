// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All it takes to prove, without a server, that a leaf stands in the log (c2sp.org/tlog-proof);
 * kept as {@code bewijs.tlog-proof}.
 *
 * @param checkpoint verbatim, with its signatures
 */
public record LogProof(InclusionProof inclusion, String checkpoint) {
  private static final String FORM = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";
  private static final Pattern LINES = Pattern.compile("\n");

  public String text() {
    var text = new StringBuilder(FORM).append('\n');
    text.append(INDEX).append(inclusion.index()).append('\n');
    inclusion.siblings().forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint).toString();
  }

  /**
   * What stands in {@code extra} is passed over.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static LogProof parse(String text) {
    int end = text.indexOf("\n\n");
    if (end < 0) {
      throw new IllegalArgumentException("a proof without a checkpoint");
    }
    List<String> lines = LINES.splitAsStream(text.substring(0, end)).toList();
    int index = lines.size() > 1 && lines.get(1).startsWith(EXTRA) ? 2 : 1;
    if (!lines.get(0).equals(FORM)
        || lines.size() <= index
        || !lines.get(index).startsWith(INDEX)) {
      throw new IllegalArgumentException("no proof of a transparency log");
    }
    Stream<Hash> siblings = lines.subList(index + 1, lines.size()).stream().map(Hash::ofBase64);
    return new LogProof(
        new InclusionProof(
            Decimal.parse(lines.get(index).substring(INDEX.length())), siblings.toList()),
        text.substring(end + 2));
  }
}
