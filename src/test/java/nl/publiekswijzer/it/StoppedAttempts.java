// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** While it lasts, every attempt with a member file waits where sets of members are compared. */
final class StoppedAttempts implements AutoCloseable {
  private static final long COMPARE_LOCK = 7_204_311;
  private static final int WORKERS = 2;

  /** By turns, for a municipality takes ten uploads a day. */
  private static final List<List<String>> AREAS =
      List.of(List.of("VB15", "VB16"), List.of("VB17", "VB18"));

  private static final AtomicInteger TURN = new AtomicInteger();
  private static final String WAITING =
      "locktype = 'advisory' and not granted and objid = ?::bigint";
  private static final String RUNNING =
      "select count(*)::text from analysis_request where state = 'RUNNING' and id::text ="
          + " any(string_to_array(?, ','))";

  private final Connection connection;

  StoppedAttempts() throws SQLException {
    connection = Superuser.connection();
    connection.setAutoCommit(false);
    connection.createStatement().execute("select pg_advisory_xact_lock(" + COMPARE_LOCK + ")");
  }

  /** With all workers of a server held up, so that what is asked next waits for its turn. */
  static StoppedAttempts busy(Server server) throws SQLException {
    var stopped = new StoppedAttempts();
    try {
      stopped.holdUp(server);
      return stopped;
    } catch (AssertionError e) {
      stopped.close(); // else everything after it would wait as well
      throw e;
    }
  }

  private void holdUp(Server server) {
    server.demonstrationEdition(RequestScenarios.EDITION);
    var busy =
        AREAS.get(TURN.getAndIncrement() % AREAS.size()).stream()
            .map(area -> submitted(server, area))
            .collect(Collectors.joining(","));
    server.awaitTrue(
        () ->
            Superuser.text(RUNNING, busy).equals(String.valueOf(WORKERS)) && waiting() >= WORKERS);
  }

  private static String submitted(Server server, String area) {
    var accepted =
        server.submit(
            Orders.order("Bezig met " + area, "LEDEN", RequestScenarios.EDITION, area),
            server.sampleMembers(RequestScenarios.EDITION, area));
    if (accepted.status() != 202) {
      throw new AssertionError(accepted.status() + " " + accepted.text());
    }
    return accepted.json().getString("id");
  }

  /** How many of them wait now; others may wait for locks of their own. */
  int waiting() {
    return Integer.parseInt(
        Superuser.text(
            "select count(*)::text from pg_locks where " + WAITING, String.valueOf(COMPARE_LOCK)));
  }

  /** Those that wait now lose their connections, as when the network fails them. */
  void cutOff() {
    Superuser.text(
        "select count(pg_terminate_backend(pid))::text from pg_locks where " + WAITING,
        String.valueOf(COMPARE_LOCK));
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.close();
  }
}
