// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.platform.HeartbeatPool;
import nl.publiekswijzer.platform.Node;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.request.Attempt;

/**
 * Signs of life of this node, on connections of their own: an exhausted pool or a long transaction
 * costs no lease. A request whose row is locked at the moment is passed over; it is not lost by
 * that.
 */
@Dependent
public class Leases {
  private static final String PROLONG =
      """
      with mine as (
        select * from unnest(string_to_array(?, ',')::uuid[], string_to_array(?, ',')::int[])
          as m (id, token)
      ), free as (
        select a.id from analysis_request a join mine m using (id, token)
        where a.state = 'RUNNING' for no key update of a skip locked
      ), prolonged as (
        update analysis_request a set lease_until = clock_timestamp() + ? * interval '1 second'
        from free f where a.id = f.id
      )
      select a.id, a.token from analysis_request a join mine m using (id, token)
      where a.state = 'RUNNING'
      """;
  private static final String SEEN =
      """
      with gone as (
        delete from node where name <> ? and seen_at < clock_timestamp() - interval '1 hour'
      )
      insert into node (name, software, workers) values (?, ?, ?)
      on conflict (name) do update set seen_at = clock_timestamp() returning clock_timestamp()
      """;

  private final DataSource pool;
  private final Node node;

  @Inject
  public Leases(@HeartbeatPool DataSource pool, Node node) {
    this.pool = pool;
    this.node = node;
  }

  /**
   * What the database answered.
   *
   * @param at its time
   * @param own the attempts that their requests still belong to
   */
  public record Heard(Instant at, Set<Attempt> own) {}

  /**
   * Says that this node lives, and prolongs the leases of its attempts.
   *
   * @param workers how many requests this node works on at a time
   */
  public Heard prolong(Collection<Attempt> attempts, Duration lease, int workers)
      throws SQLException {
    return call(
        connection -> {
          Instant at = seen(connection, workers);
          return new Heard(at, prolonged(connection, attempts, lease));
        });
  }

  private Instant seen(Connection connection, int workers) throws SQLException {
    try (var statement = connection.prepareStatement(SEEN)) {
      bind(statement, node.name(), node.name(), Software.VERSION, workers);
      try (var row = statement.executeQuery()) {
        row.next();
        return row.getObject(1, OffsetDateTime.class).toInstant();
      }
    }
  }

  private static Set<Attempt> prolonged(
      Connection connection, Collection<Attempt> attempts, Duration lease) throws SQLException {
    try (var statement = connection.prepareStatement(PROLONG)) {
      bind(
          statement,
          attempts.stream().map(a -> a.requestId().toString()).collect(Collectors.joining(",")),
          attempts.stream().map(a -> String.valueOf(a.token())).collect(Collectors.joining(",")),
          lease.toSeconds());
      var own = new HashSet<Attempt>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          own.add(new Attempt(row.getObject(1, UUID.class), row.getInt(2)));
        }
      }
      return own;
    }
  }

  private interface Work<T> {
    T run(Connection connection) throws SQLException;
  }

  /** In a transaction of its own, which no transaction of the server takes part in. */
  private <T> T call(Work<T> work) throws SQLException {
    try (var connection = pool.getConnection()) {
      connection.setAutoCommit(false);
      try {
        run(
            connection,
            "select set_config('role', ?, true), set_config('publiekswijzer.node', ?, true)",
            DatabaseRole.WORKER.sqlName(),
            node.name());
        T result = work.run(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static boolean run(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      return statement.execute();
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
