// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account.rest;

import java.time.LocalDate;
import nl.publiekswijzer.platform.Day;

/** The right to read one more library, on days of which both are inclusive. */
public record GrantSubmission(String bibliotheek, String van, String tot, String reden) {
  public static final GrantSubmission EMPTY = new GrantSubmission(null, null, null, null);

  public LocalDate from() {
    return Day.of("van", van);
  }

  public LocalDate until() {
    return Day.of("tot", tot);
  }
}
