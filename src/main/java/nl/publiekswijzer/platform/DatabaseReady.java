// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready when the database answers, takes changes, has its schema, and room for a megabyte. A full
 * disk is not seen by small changes: they find room in what is there already.
 */
@Readiness
@Dependent
public class DatabaseReady implements HealthCheck {
  private static final int SECONDS = 5;

  private static final String WRITABLE =
      "select 1 where current_setting('transaction_read_only') = 'off' and"
          + " to_regclass('batch_jobinstancedata') is not null";

  /** 128 pages of 8 kB, which go with the transaction; of its own, so that no node waits. */
  private static final String MEGABYTE =
      "create temporary table room (number integer) with (fillfactor = 10);"
          + " insert into room select generate_series(1, 4000)";

  private final DataSource dataSource;

  @Inject
  public DatabaseReady(@HeartbeatPool DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public HealthCheckResponse call() {
    try (var connection = dataSource.getConnection();
        var statement = connection.createStatement()) {
      statement.setQueryTimeout(SECONDS);
      boolean writable = statement.executeQuery(WRITABLE).next();
      if (writable) {
        requireRoom(connection, statement);
      }
      return HealthCheckResponse.named("database").status(writable).build();
    } catch (SQLException e) {
      return HealthCheckResponse.named("database")
          .down()
          .withData("sqlstate", String.valueOf(e.getSQLState()))
          .build();
    }
  }

  private static void requireRoom(Connection connection, Statement statement) throws SQLException {
    connection.setAutoCommit(false);
    try {
      statement.execute(MEGABYTE);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }
}
