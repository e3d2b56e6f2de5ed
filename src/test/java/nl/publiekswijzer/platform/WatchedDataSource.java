// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Connections whose queries {@link QueryWatch} sees; in a time zone that nobody here lives in. */
public final class WatchedDataSource implements DataSource {
  private final DataSource origin;

  WatchedDataSource(DataSource origin) {
    this.origin = origin;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = origin.getConnection();
    try (var statement = connection.createStatement()) {
      statement.execute("set time zone 'Pacific/Auckland'");
    }
    return QueryWatch.watch(connection);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() throws SQLException {
    return origin.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) throws SQLException {
    origin.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) throws SQLException {
    origin.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() throws SQLException {
    return origin.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    return origin.getParentLogger();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    return origin.unwrap(type);
  }

  @Override
  public boolean isWrapperFor(Class<?> type) throws SQLException {
    return origin.isWrapperFor(type);
  }
}
