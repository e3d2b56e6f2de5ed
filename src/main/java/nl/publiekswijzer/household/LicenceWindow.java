// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household;

import java.time.LocalDate;

/**
 * First and last day, both inclusive, on which an edition may be used for runs.
 *
 * @param from null when there is no first day
 * @param until null when there is no last day
 */
public record LicenceWindow(LocalDate from, LocalDate until) {
  public static final LicenceWindow OPEN = new LicenceWindow(null, null);

  public LicenceWindow {
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("a licence window ends before it begins");
    }
  }

  public boolean unlimited() {
    return from == null && until == null;
  }

  public boolean includes(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
