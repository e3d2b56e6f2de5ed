// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day it is for the people who use this: that of the Netherlands. */
public final class Today {
  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  private Today() {}

  public static LocalDate in(Clock clock) {
    return LocalDate.now(clock.withZone(ZONE));
  }
}
