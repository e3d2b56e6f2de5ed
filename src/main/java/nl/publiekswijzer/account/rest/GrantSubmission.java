package nl.publiekswijzer.account.rest;

import java.time.LocalDate;
import nl.publiekswijzer.platform.Day;

/** The right to read one more library, on days of which both are inclusive. */
public record GrantSubmission(String bibliotheek, String van, String tot, String reden) {
  LocalDate from() {
    return Day.of("van", van);
  }

  LocalDate until() {
    return Day.of("tot", tot);
  }
}
