// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition;

import java.util.Optional;
import java.util.stream.Stream;

/** How much of a proposition is offered; its ordinal is the number that stands in files. */
public enum ServiceLevel {
  /** Said to be not offered, which is more than saying nothing. */
  NONE,
  ON_APPOINTMENT,
  FIXED_HOURS,
  FULL;

  /** Whether somebody can use it. */
  public boolean isOffered() {
    return this != NONE;
  }

  public int number() {
    return ordinal();
  }

  /** Empty when there is no level of this number. */
  public static Optional<ServiceLevel> find(int number) {
    return Stream.of(values()).filter(level -> level.ordinal() == number).findFirst();
  }
}
