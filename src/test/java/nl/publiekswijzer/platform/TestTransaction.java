// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** A transaction on a {@link TestDatabase} that is rolled back in the end, unless committed. */
public final class TestTransaction implements AutoCloseable {
  private final EntityManager entities;
  private final Connection connection;
  private String role = DatabaseRole.WORKER.sqlName();
  private String libraries = "{}";

  /** For tests that commit on a copy of their own; others are given theirs. */
  public TestTransaction(TestDatabase database) {
    entities = database.createEntityManager();
    entities.getTransaction().begin();
    connection = entities.unwrap(Connection.class);
    orderNothingByChance();
    enter();
  }

  /** An index would give rows back in order where a query forgot to ask for it. */
  private void orderNothingByChance() {
    try {
      run(
          "Set local enable_indexscan = off; Set local enable_indexonlyscan = off;"
              + " Set local enable_bitmapscan = off");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Acts as the role from here on, in sight of these libraries; at first it acts as worker. */
  public TestTransaction actAs(DatabaseRole wanted, UUID... permitted) {
    role = wanted.sqlName();
    libraries = Stream.of(permitted).map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    enter();
    return this;
  }

  /** The entity manager that acts as the role. */
  public EntityManager entities() {
    return entities;
  }

  /** The connection that acts as the role. */
  public Connection connection() {
    return connection;
  }

  /** Gives this connection to whoever asks, and lets nobody close it. */
  public DataSource dataSource() {
    return new OneConnection(connection);
  }

  /** Arranges a row as superuser. */
  public void insert(String table, Map<String, ?> row) {
    var names = row.keySet().stream().sorted().toList();
    String places = names.stream().map(name -> "?").collect(Collectors.joining(", "));
    execute(
        "insert into %s (%s) values (%s)".formatted(table, String.join(", ", names), places),
        names.stream().map(row::get).toArray());
  }

  /** Executes a statement as superuser. */
  public void execute(String sql, Object... values) {
    asSuperuser(
        () -> {
          try (var statement = connection.prepareStatement(upper(sql))) {
            bind(statement, values);
            return statement.execute();
          }
        });
  }

  /** The one value of a query that a superuser asks; null when that is null. */
  public Object value(String sql, Object... values) {
    return asSuperuser(
        () -> {
          try (var statement = connection.prepareStatement(upper(sql))) {
            bind(statement, values);
            try (var row = statement.executeQuery()) {
              if (!row.next()) {
                throw new AssertionError("no row: " + sql);
              }
              return row.getObject(1);
            }
          }
        });
  }

  /** So that {@link QueryWatch} does not take it for one of the product's. */
  private static String upper(String sql) {
    return sql.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sql.substring(1);
  }

  private static void bind(java.sql.PreparedStatement statement, Object[] values)
      throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(
          i + 1,
          values[i] instanceof java.time.Instant moment
              ? java.sql.Timestamp.from(moment)
              : values[i]);
    }
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  private <T> T asSuperuser(Work<T> work) {
    try {
      entities.flush();
      run("Reset role");
      T result = work.run();
      enter();
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void enter() {
    try {
      run("Select set_config('role', '" + role + "', true)");
      run("Select set_config('publiekswijzer.libraries', '" + libraries + "', true)");
      run("Select set_config('publiekswijzer.node', 'proefknoop', true)");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void run(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Ends the transaction and keeps what it did. */
  public void commit() {
    entities.getTransaction().commit();
  }

  @Override
  public void close() {
    if (entities.getTransaction().isActive()) {
      entities.getTransaction().rollback();
    }
    entities.close();
  }
}
