package nl.publiekswijzer.platform;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the database answers, takes changes, and its schema is there. */
@Readiness
@Dependent
public class DatabaseReady implements HealthCheck {
  private static final int SECONDS = 5;

  private static final String WRITABLE =
      "select 1 where current_setting('transaction_read_only') = 'off' and"
          + " to_regclass('batch_jobinstancedata') is not null";

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
      return HealthCheckResponse.named("database").status(writable).build();
    } catch (SQLException e) {
      return HealthCheckResponse.down("database");
    }
  }
}
