// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Lets statements on a connection take longer than the limits of the data source, after which all
 * others end, so that nothing hangs on a database that does not answer.
 */
public final class Patience {
  /** For what takes as long as it takes, such as the import of a country. */
  public static final Duration ENDLESS = Duration.ZERO;

  /** The connection is given up a little later than the database gives up the statement. */
  private static final int AFTER_MILLIS = 2_000;

  private Patience() {}

  /** Work with a connection. */
  public interface Work {
    void run() throws SQLException;
  }

  /**
   * Runs the work with other limits of time.
   *
   * @param connection in a transaction; its own limits come back at the end of that
   * @param longest time of a statement, and of the wait for a lock
   */
  public static void during(Connection connection, Duration longest, Work work)
      throws SQLException {
    int millis = Math.toIntExact(longest.toMillis());
    try (var statement = connection.createStatement()) {
      statement.execute(
          "set local statement_timeout = %d; set local lock_timeout = %d"
              .formatted(millis, millis));
      if (longest.isZero()) {
        statement.execute("set local idle_in_transaction_session_timeout = 0");
      }
    }
    int limit = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, longest.isZero() ? 0 : millis + AFTER_MILLIS);
    try {
      work.run();
    } finally {
      connection.setNetworkTimeout(Runnable::run, limit);
    }
  }
}
