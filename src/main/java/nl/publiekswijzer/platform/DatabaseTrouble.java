// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells failures that pass by themselves, because the database was away or too busy. */
public final class DatabaseTrouble {
  private static final String ADVICE =
      "De gegevensbank is even niet bereikbaar. Probeer het over enkele seconden opnieuw.";
  private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

  /** Name under which a request carries that its sender could not be looked up for this reason. */
  public static final String ATTRIBUTE = DatabaseTrouble.class.getName();

  /**
   * Classes and codes of PostgreSQL: no connection, no resources, operator's intervention, system
   * error, rolled back for others, read-only, a lock or the time was not to be had.
   */
  private static final Pattern STATES =
      Pattern.compile("08...|53...|57...|58...|40...|25006|55P03|55006");

  /** The pool's own words; it has no code. */
  private static final String NO_CONNECTION = "Error in allocating a connection";

  private DatabaseTrouble() {}

  /** What people and programs are told. */
  public static Refused refusal() {
    return Refused.unavailable(ADVICE, RETRY_AFTER);
  }

  public static boolean isCauseOf(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .anyMatch(cause -> cause instanceof SQLException sql && isTrouble(sql));
  }

  private static boolean isTrouble(SQLException failure) {
    return failure.getSQLState() == null
        ? String.valueOf(failure.getMessage()).contains(NO_CONNECTION)
        : STATES.matcher(failure.getSQLState()).matches();
  }
}
