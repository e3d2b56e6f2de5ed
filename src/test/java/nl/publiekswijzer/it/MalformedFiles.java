// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Files that are no member files, or broken ones. No answer to them repeats a word of theirs. */
public final class MalformedFiles {
  /** Stands in most of them. */
  public static final String WORD = "geheim";

  private static final int MANY_COLUMNS = 1_000_000;

  private MalformedFiles() {}

  /**
   * @param name what is wrong with it
   */
  public record Malformed(String name, byte[] content) {}

  /** Each is to be refused as a whole. */
  public static List<Malformed> all() {
    return List.of(
        file("zip, as of a spreadsheet", "PK\u0003\u0004geheim"),
        file("gzip", "\u001f\u008b\u0008geheim"),
        file("PDF", "%PDF-1.7 geheim"),
        file("HTML", "<html>geheim</html>"),
        file("JSON", "{\"geheim\":1}"),
        file("UTF-16", "\u00ff\u00fep\u0000geheim"),
        file("NUL", "postcode;huisnummer\n1234AB;\u0000geheim\n"),
        file("the same column twice", "postcode;postcode;huisnummer\n1234AB;1234AB;1\n"),
        file("no house number", "postcode;naam\n1234AB;geheim\n"),
        file("quote without end", "postcode;huisnummer\n\"geheim"),
        file("a million columns", "a;".repeat(MANY_COLUMNS)),
        file("empty", ""));
  }

  private static Malformed file(String name, String latin1) {
    return new Malformed(name, latin1.getBytes(StandardCharsets.ISO_8859_1));
  }
}
