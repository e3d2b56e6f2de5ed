// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.harvest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import nl.publiekswijzer.harvest.HarvestException.Code;

/**
 * The datestamps between which records are asked for, in days or in seconds of UTC, both alike
 * (OAI-PMH 2.0, 2.7.1).
 *
 * @param from the first that is wanted
 * @param until the last
 */
public record HarvestDates(Instant from, Instant until) {
  /** Later than all there are. */
  private static final Instant EVER = Instant.parse("9999-12-31T23:59:59Z");

  private static final int DAY = 10;
  private static final int SECOND = 20;

  /**
   * @param from as it was sent; empty for the first there is
   * @param until empty for the last there is
   * @throws HarvestException when they are none, or not alike, or the wrong way round
   */
  public static HarvestDates of(String from, String until) {
    if (!from.isEmpty() && !until.isEmpty() && from.length() != until.length()) {
      throw refused("from en until moeten even fijn zijn: beide dagen, of beide seconden.");
    }
    var dates =
        new HarvestDates(
            from.isEmpty() ? Instant.EPOCH : first(from),
            until.isEmpty() ? EVER : first(until).plusSeconds(rest(until)));
    if (dates.from().isAfter(dates.until())) {
      throw refused("from ligt na until.");
    }
    return dates;
  }

  private static Instant first(String text) {
    try {
      if (text.length() == DAY) {
        return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
      }
      if (text.length() == SECOND && text.endsWith("Z")) {
        return Instant.parse(text);
      }
    } catch (DateTimeException e) {
      // told below
    }
    throw refused("Een datum is JJJJ-MM-DD of JJJJ-MM-DDTuu:mm:ssZ.");
  }

  /** Seconds of the day after its first. */
  private static long rest(String text) {
    return text.length() == DAY ? ChronoUnit.DAYS.getDuration().toSeconds() - 1 : 0;
  }

  private static HarvestException refused(String message) {
    return new HarvestException(Code.BAD_ARGUMENT, message);
  }
}
