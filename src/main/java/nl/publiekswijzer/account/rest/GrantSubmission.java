package nl.publiekswijzer.account.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import nl.publiekswijzer.platform.InvalidInput;

/** The right to read one more library, on days of which both are inclusive. */
public record GrantSubmission(String bibliotheek, String van, String tot, String reden) {
  LocalDate from() {
    return day("van", van);
  }

  LocalDate until() {
    return day("tot", tot);
  }

  private static LocalDate day(String field, String text) {
    try {
      return LocalDate.parse(text == null ? "" : text);
    } catch (DateTimeException e) {
      throw new InvalidInput(field, "Schrijf de dag als jaar-maand-dag, zoals 2026-01-31.");
    }
  }
}
