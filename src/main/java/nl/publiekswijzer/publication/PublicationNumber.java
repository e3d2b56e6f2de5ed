// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication;

import java.util.Locale;
import java.util.UUID;
import nl.publiekswijzer.library.ReportKind;

/**
 * How a publication is cited: library, kind and number of its series, year and version, as {@code
 * NL-0800070000/ledenanalyse-3/2026/v2}. It is given once and never again; publications of before
 * keep the number that is printed in them.
 */
public final class PublicationNumber {
  private static final int DIGITS = 8;

  private PublicationNumber() {}

  /**
   * @param library its ISIL, or where it has none {@link #code}
   */
  public static String of(String library, Series series, int year, int version) {
    return "%s/%d/v%d".formatted(series(library, series), year, version);
  }

  /** How a series is cited, without year: {@code NL-0800070000/ledenanalyse-3}. */
  public static String series(String library, Series series) {
    String word = word(ReportKind.valueOf(series.kind()));
    return "%s/%s-%d".formatted(library, word, series.number());
  }

  private static String word(ReportKind kind) {
    return switch (kind) {
      case RESIDENTS -> "inwonersanalyse";
      case MEMBERS -> "ledenanalyse";
      case COMBINED -> "analyse";
    };
  }

  /** Of a library without an ISIL. */
  public static String code(UUID libraryId) {
    return "PW-" + libraryId.toString().substring(0, DIGITS).toUpperCase(Locale.ROOT);
  }
}
