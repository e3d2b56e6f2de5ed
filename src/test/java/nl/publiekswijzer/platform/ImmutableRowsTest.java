// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an archive rests on can be changed by none of the roles that the application takes on. */
@ExtendWith(RolledBack.class)
class ImmutableRowsTest {
  private static final List<String> DEEDS =
      List.of(
          "delete from %s",
          "update %1$s set %2$s = %2$s",
          "truncate %s",
          "alter table %s disable trigger all",
          "alter table %s no force row level security",
          "drop table %s");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "publication",
        "publication_file",
        "publication_payload",
        "publication_entry",
        "publication_tombstone",
        "publication_series",
        "publication_style",
        "publication_reach",
        "algorithm_file",
        "preservation_event",
        "log_entry",
        "log_node",
        "log_checkpoint",
        "log_proof",
        "retention_rule",
        "destruction_stop",
        "destruction_stop_lifted",
        "destruction_list",
        "destruction_line",
        "destruction_decision",
        "reach_definition",
        "reach_component",
        "reach_subject",
        "reach_standing",
        "national_figure",
        "member_statistic_delivery",
        "member_statistic",
        "fixity_letter",
        "reach_publication",
        "audience_publication"
      })
  void noRoleMayChangeRowsOf(String table, TestTransaction transaction) throws SQLException {
    var column =
        (String)
            transaction.value(
                "select attname::text from pg_attribute where attrelid = cast(? as regclass) and"
                    + " attnum > 0 and attgenerated = '' and attidentity = '' order by attnum"
                    + " limit 1",
                table);
    for (var role : DatabaseRole.values()) {
      for (String deed : DEEDS) {
        assertRefused(transaction.actAs(role), deed.formatted(table, column));
      }
    }
  }

  private static void assertRefused(TestTransaction transaction, String deed) throws SQLException {
    var connection = transaction.connection();
    var before = connection.setSavepoint();
    try (var statement = connection.createStatement()) {
      var refused = assertThrows(SQLException.class, () -> statement.execute(deed), deed);
      assertTrue(
          refused.getMessage().matches("(?s).*(permission denied|must be owner).*"),
          () -> deed + ": " + refused.getMessage());
    } finally {
      connection.rollback(before);
    }
  }
}
