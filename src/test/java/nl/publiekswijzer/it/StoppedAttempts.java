package nl.publiekswijzer.it;

import java.sql.Connection;
import java.sql.SQLException;

/** While it lasts, every attempt with a member file waits where sets of members are compared. */
final class StoppedAttempts implements AutoCloseable {
  private static final long COMPARE_LOCK = 7_204_311;

  private final Connection connection;

  StoppedAttempts() throws SQLException {
    connection = Superuser.connection();
    connection.setAutoCommit(false);
    connection.createStatement().execute("select pg_advisory_xact_lock(" + COMPARE_LOCK + ")");
  }

  /** How many of them wait now. */
  int waiting() {
    return Integer.parseInt(
        Superuser.text(
            "select count(*)::text from pg_locks where locktype = 'advisory' and not granted"));
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
