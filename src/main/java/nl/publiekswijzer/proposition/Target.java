// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Optional;

/**
 * A segment or a theme that a proposition is about.
 *
 * @param segmentation name of the catalogue
 * @param code in that catalogue
 */
public record Target(String segmentation, String code) {
  private static final String BETWEEN = ":";

  public Target {
    if (segmentation.isBlank() || code.isBlank() || code.contains(BETWEEN)) {
      throw new IllegalArgumentException("no code of a catalogue: " + code);
    }
  }

  /** As it is written in forms and files: catalogue, colon, code. */
  public String text() {
    return segmentation + BETWEEN + code;
  }

  /** Empty when this is none. */
  public static Optional<Target> read(String text) {
    int at = text.lastIndexOf(BETWEEN);
    return at <= 0 || at == text.length() - 1
        ? Optional.empty()
        : Optional.of(new Target(text.substring(0, at).strip(), text.substring(at + 1).strip()));
  }
}
