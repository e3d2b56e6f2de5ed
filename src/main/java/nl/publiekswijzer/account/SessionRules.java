// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account;

import java.time.Duration;
import java.time.Instant;

/** How long a session lasts: not beyond a working day, and less without a sign of life. */
public final class SessionRules {
  public static final Duration IDLE = Duration.ofMinutes(60);
  public static final Duration ABSOLUTE = Duration.ofHours(12);

  private SessionRules() {}

  public static boolean isOver(Instant begun, Instant seen, Instant now) {
    return now.isAfter(seen.plus(IDLE)) || now.isAfter(begun.plus(ABSOLUTE));
  }
}
