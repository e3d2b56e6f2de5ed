// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The database behind the server, as its superuser sees it, whom no rule stops. */
final class Superuser {
  private Superuser() {}

  static Connection connection() {
    return connection("postgres");
  }

  /** The same database as another role; on loopback it trusts every password. */
  static Connection connection(String role) {
    try {
      return DriverManager.getConnection(RunningServer.now().databaseUrl(), role, "x");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of all rows. */
  static List<String> list(String sql, Object... parameters) {
    try (var connection = connection()) {
      return list(connection, sql, parameters);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<String> list(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      var texts = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
      }
      return texts;
    }
  }

  static String text(String sql, Object... parameters) {
    return list(sql, parameters).get(0);
  }

  static int change(String sql, Object... parameters) {
    try (var connection = connection();
        var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
