// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Always the same connection, whose transaction belongs to the test. */
final class OneConnection implements DataSource {
  private static final Set<String> LEFT_OUT =
      Set.of("close", "commit", "rollback", "setAutoCommit", "setNetworkTimeout");

  private final Connection connection;

  OneConnection(Connection connection) {
    this.connection = connection;
  }

  @Override
  public Connection getConnection() {
    return Forwarding.proxy(
        Connection.class,
        (proxy, method, arguments) ->
            LEFT_OUT.contains(method.getName())
                ? null
                : Forwarding.invoke(method, connection, arguments));
  }

  @Override
  public Connection getConnection(String user, String password) {
    return getConnection();
  }

  @Override
  public PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void setLoginTimeout(int seconds) {
    throw new UnsupportedOperationException();
  }

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
