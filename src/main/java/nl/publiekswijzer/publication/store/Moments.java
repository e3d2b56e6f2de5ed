// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;

/** Moments in rows of native queries, in whichever form the driver gives them. */
public final class Moments {
  private Moments() {}

  /** Null stays null. */
  public static Instant of(Object value) {
    return value instanceof Date date
        ? date.toInstant()
        : value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
  }
}
