// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * International Standard Identifier for Libraries (ISO 15511) of a Dutch library: {@code NL-} and
 * ten digits.
 */
public final class Isil {
  /** What to do about one that will not do. */
  public static final String ADVICE =
      "Een ISIL-code is NL- met tien cijfers, bijvoorbeeld NL-0800070000. Laat het veld leeg als u"
          + " de code niet weet.";

  private static final Pattern FORM = Pattern.compile("NL-\\d{10}");

  private Isil() {}

  /** As it is written; empty when this is none. */
  public static Optional<String> of(String text) {
    return Optional.of(text.strip().toUpperCase(Locale.ROOT)).filter(FORM.asMatchPredicate());
  }
}
