package nl.publiekswijzer.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** While it lasts, every attempt with a member file waits where sets of members are compared. */
final class StoppedAttempts implements AutoCloseable {
  private static final long COMPARE_LOCK = 7_204_311;

  private final Connection connection;

  StoppedAttempts() throws SQLException {
    connection = Superuser.connection();
    connection.setAutoCommit(false);
    connection.createStatement().execute("select pg_advisory_xact_lock(" + COMPARE_LOCK + ")");
  }

  /** With all workers of a server held up, so that what is asked next waits for its turn. */
  static StoppedAttempts busy(Server server) throws SQLException {
    var stopped = new StoppedAttempts();
    int before = stopped.waiting();
    server.demonstrationEdition(RequestScenarios.EDITION);
    for (String area : List.of("VB01", "VB02")) {
      server.submit(
          Orders.order("Bezig met " + area, "LEDEN", RequestScenarios.EDITION, area),
          server.sampleMembers(RequestScenarios.EDITION, area));
    }
    server.awaitTrue(() -> stopped.waiting() == before + 2);
    return stopped;
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
