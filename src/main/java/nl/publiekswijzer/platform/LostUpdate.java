// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.persistence.OptimisticLockException;
import java.util.Objects;
import java.util.stream.Stream;

/** Tells failures of who changed the same thing at the same moment as another, and came second. */
public final class LostUpdate {
  private LostUpdate() {}

  /** What people and programs are told. */
  public static Refused refusal() {
    return Refused.conflict("Dit werd op hetzelfde moment al gewijzigd. Probeer het opnieuw.");
  }

  public static boolean isCauseOf(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .anyMatch(OptimisticLockException.class::isInstance);
  }
}
