package nl.publiekswijzer.platform;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lets statements on a connection take as long as they need. All others end after the limits of the
 * data source, so that nothing hangs on a database that does not answer; the import of a country is
 * the exception.
 */
public final class Patience {
  private Patience() {}

  /** Work with a connection. */
  public interface Work {
    void run() throws SQLException;
  }

  /**
   * Runs the work without limits of time.
   *
   * @param connection in a transaction; its own limits come back at the end of that
   */
  public static void during(Connection connection, Work work) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "set local statement_timeout = 0; set local lock_timeout = 0;"
              + " set local idle_in_transaction_session_timeout = 0");
    }
    int limit = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, 0);
    try {
      work.run();
    } finally {
      connection.setNetworkTimeout(Runnable::run, limit);
    }
  }
}
