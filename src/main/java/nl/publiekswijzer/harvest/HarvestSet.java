// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The records of a year, or of a library; none of these contains another.
 *
 * @param year 0 for a library
 * @param library null for a year
 * @param name in Dutch
 */
public record HarvestSet(int year, UUID library, String name) {
  private static final Pattern YEAR = Pattern.compile("jaar-(\\d{4})");
  private static final Pattern LIBRARY = Pattern.compile("organisatie-([0-9a-f-]{36})");

  /** How requests name it. */
  public String spec() {
    return library == null ? "jaar-" + year : "organisatie-" + library;
  }

  public static HarvestSet ofYear(int year) {
    return new HarvestSet(year, null, "Publicaties " + year);
  }

  public static HarvestSet ofLibrary(UUID library, String name) {
    return new HarvestSet(0, library, name);
  }

  /** What a request names; empty when that is no set. */
  public static Optional<HarvestSet> parse(String spec) {
    var year = YEAR.matcher(spec);
    if (year.matches()) {
      return Optional.of(ofYear(Integer.parseInt(year.group(1))));
    }
    var library = LIBRARY.matcher(spec);
    try {
      return library.matches()
          ? Optional.of(ofLibrary(UUID.fromString(library.group(1)), ""))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
