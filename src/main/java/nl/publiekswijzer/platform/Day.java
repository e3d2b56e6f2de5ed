// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as a caller writes it. */
public final class Day {
  private Day() {}

  /**
   * The day, or null where none was written.
   *
   * @throws InvalidInput for the field, when it is no day
   */
  public static LocalDate of(String field, String text) {
    try {
      return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw new InvalidInput(field, "Schrijf de dag als jaar-maand-dag, zoals 2026-01-31.");
    }
  }
}
