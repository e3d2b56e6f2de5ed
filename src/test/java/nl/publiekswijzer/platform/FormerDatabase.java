// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A database as an earlier version left it; the owner of the schema is no superuser. */
record FormerDatabase(TestDatabase database) {
  /**
   * An empty one, with the tables of a version.
   *
   * @param migration the last that was run, such as {@code 038}
   */
  static FormerDatabase at(String migration) {
    var database = TestDatabase.empty();
    var settings = database.settings();
    Flyway.configure(Migration.class.getClassLoader())
        .dataSource(settings.url(), settings.owner(), settings.ownerPassword())
        .placeholders(Map.of("application", '"' + settings.user() + '"'))
        .target(migration)
        .load()
        .migrate();
    return new FormerDatabase(database);
  }

  /** Runs all migrations since. */
  void migrate() {
    Migration.migrate(database.settings());
  }

  void change(String sql, Object... values) {
    try (var own = new TestTransaction(database)) {
      own.execute(sql, values);
      own.commit();
    }
  }

  /** The only column of all rows, as text. */
  List<String> list(String sql) {
    String told = "select coalesce(array_agg(v::text), '{}') from (" + sql + ") t (v)";
    try (var own = new TestTransaction(database)) {
      return List.of((String[]) ((java.sql.Array) own.value(told)).getArray());
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
