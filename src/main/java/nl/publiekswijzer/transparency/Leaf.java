// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One entry of the log: what happened to a version of a publication. Never personal data, for a log
 * cannot forget. Its bytes are eight lines in UTF-8: {@code publiekswijzer-log/v1} and the
 * components in their order, {@code -} for what is not there.
 *
 * @param publication its URN
 * @param number as it is cited, such as {@code NL-0000000000/ledenanalyse-3/2026/v2}
 * @param sha256 of manifest-sha256.txt of its bag, 64 hexadecimal digits
 * @param sha512 of manifest-sha512.txt, 128 hexadecimal digits
 * @param time in whole seconds
 * @param previous SHA-256 of the leaf of the version before it, and of the end of a version that of
 *     its publication, 64 hexadecimal digits; null for none
 */
public record Leaf(
    LeafKind kind,
    URI publication,
    String number,
    String sha256,
    String sha512,
    Instant time,
    String previous) {
  /** As an entry bundle can hold it, whose lengths have 16 bits. */
  public static final int MOST_BYTES = 65_535;

  private static final String FORM = "publiekswijzer-log/v1";
  private static final String NONE = "-";
  private static final int LINES = 8;
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
  private static final Pattern SHA512 = Pattern.compile("[0-9a-f]{128}");
  private static final Pattern NUMBER = Pattern.compile("[^\\p{Cntrl}\\s]{1,200}");

  public Leaf {
    check("number", NUMBER, number);
    check("sha256", SHA256, sha256);
    check("sha512", SHA512, sha512);
    if (previous != null) {
      check("previous", SHA256, previous);
    }
    if (!"urn".equals(publication.getScheme())) {
      throw new IllegalArgumentException("publication is no URN: " + publication);
    }
    time = time.truncatedTo(ChronoUnit.SECONDS);
  }

  private static void check(String name, Pattern form, String value) {
    if (!form.matcher(value).matches()) {
      throw new IllegalArgumentException("%s of a leaf is %s".formatted(name, value));
    }
  }

  /**
   * @param bytes as {@link #bytes()} gives them
   * @throws IllegalArgumentException when they are no leaf of this form
   */
  public static Leaf of(byte[] bytes) {
    var lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
    if (lines.size() != LINES || !lines.get(0).equals(FORM)) {
      throw new IllegalArgumentException("no leaf of " + FORM);
    }
    return new Leaf(
        LeafKind.ofWord(lines.get(1)),
        URI.create(lines.get(2)),
        lines.get(3),
        lines.get(4),
        lines.get(5),
        Instant.parse(lines.get(6)),
        lines.get(7).equals(NONE) ? null : lines.get(7));
  }

  public byte[] bytes() {
    String lines =
        String.join(
            "\n",
            List.of(
                FORM,
                kind.word(),
                publication.toString(),
                number,
                sha256,
                sha512,
                time.toString(),
                Optional.ofNullable(previous).orElse(NONE)));
    return (lines + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /** By which the leaf of the next version names this one: SHA-256 of its bytes. */
  public String sha256OfLeaf() {
    return Hash.of(Hash.sha256().digest(bytes())).hex();
  }
}
