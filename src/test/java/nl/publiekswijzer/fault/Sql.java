// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Short questions to a database as its superuser, each on a connection of its own. */
record Sql(Database database) {

  /** Makes something of one row. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  <T> List<T> list(Row<T> row, String sql, Object... parameters) {
    try (var connection = database.connection();
        var statement = prepare(connection, sql, parameters);
        var rows = statement.executeQuery()) {
      var list = new ArrayList<T>();
      while (rows.next()) {
        list.add(row.of(rows));
      }
      return list;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of the first row. */
  String text(String sql, Object... parameters) {
    return list(row -> row.getString(1), sql, parameters).get(0);
  }

  long number(String sql, Object... parameters) {
    return list(row -> row.getLong(1), sql, parameters).get(0);
  }

  int change(String sql, Object... parameters) {
    try (var connection = database.connection();
        var statement = prepare(connection, sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
      throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }
}
