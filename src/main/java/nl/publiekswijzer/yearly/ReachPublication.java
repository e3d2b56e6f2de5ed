// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A publication of the reach of the network in a year; never changed, only followed by another
 * version.
 *
 * @param version from 1, of its year
 * @param madeBy role, never a person
 * @param reason why it followed the version before it; may be empty for the first
 * @param definition version of what is called connected
 * @param bytes of its PDF
 * @param sha256 of its PDF, in hexadecimals
 */
public record ReachPublication(
    int year,
    int version,
    Instant madeAt,
    String madeBy,
    String reason,
    int definition,
    int pages,
    long bytes,
    String sha256) {
  private static final Pattern NUMBER = Pattern.compile("BEREIK-(\\d{4})-([1-9]\\d{0,5})");

  /** What a publication is called: of which year it is, and which version. */
  public record Number(int year, int version) {
    /** Empty when nothing can be called so. */
    public static Optional<Number> find(String text) {
      var found = NUMBER.matcher(text);
      return found.matches()
          ? Optional.of(
              new Number(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
          : Optional.empty();
    }

    @Override
    public String toString() {
      return "BEREIK-" + year + "-" + version;
    }
  }

  public Number number() {
    return new Number(year, version);
  }
}
