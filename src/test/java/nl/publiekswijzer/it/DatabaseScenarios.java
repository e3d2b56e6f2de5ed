// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** The second line of defence: what the database itself withholds, in every table there is. */
@Asvs({"8.4.1", "13.2.2"})
class DatabaseScenarios extends Scenario {
  /**
   * Tables without a library of their own that the web role may touch: for the whole country. Of
   * studies and their findings it sees those that their readers may see, by rules of their own.
   */
  static final TreeSet<String> SHARED =
      new TreeSet<>(
          List.of(
              "algorithm_file",
              "area_count",
              "edition",
              "edition_base",
              "edition_import",
              "edition_supplement",
              "finding",
              "finding_tag",
              "library",
              "licence",
              "log_checkpoint",
              "log_cosignature",
              "log_entry",
              "log_key",
              "log_node",
              "member_statistic",
              "member_statistic_delivery",
              "national_figure",
              "node",
              "postcode_area",
              "privacy_charge",
              "reach_component",
              "reach_definition",
              "reach_publication",
              "reach_subject",
              "segment",
              "segmentation",
              "study",
              "subsegment",
              "support_organisation",
              "support_province"));

  static final String TABLES =
      """
      select c.relname from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
        and %sexists (select 1 from pg_attribute a where a.attrelid = c.oid
          and a.attname = 'library_id' and not a.attisdropped)""";

  static final String GRANTED =
      " and (has_table_privilege('publiekswijzer_web', c.oid,"
          + " 'select, insert, update, delete, truncate, references, trigger')"
          + " or has_any_column_privilege('publiekswijzer_web', c.oid, 'select, insert, update'))";

  @Test
  void everyTableOfLibrariesHasForcedRowSecurityAndARuleForTheWeb() {
    assertTrue(Superuser.list(TABLES.formatted("")).size() > 8);
    assertEquals(
        List.of(),
        Superuser.list(
            TABLES.formatted("") + " and not (c.relrowsecurity and c.relforcerowsecurity)"));
    assertEquals(
        List.of(),
        Superuser.list(
            TABLES.formatted("")
                + GRANTED
                + " and not exists (select 1 from pg_policy p where p.polrelid = c.oid and"
                + " 'publiekswijzer_web'::regrole = any (p.polroles))"));
  }

  @Test
  void everyRuleOfTheWebAsksForThePermittedLibraries() {
    assertEquals(
        List.of(),
        Superuser.list(
            """
            select polrelid::regclass::text from pg_policy
            where 'publiekswijzer_web'::regrole = any (polroles) and polpermissive
              and (pg_get_expr(polqual, polrelid) not like '%library_id = ANY%permitted_libraries%'
                or coalesce(pg_get_expr(polwithcheck, polrelid), '')
                  not like '%library_id = ANY%permitted_libraries%')"""));
  }

  @Test
  void otherTablesThatTheWebMayTouchAreWrittenDown() {
    assertEquals(SHARED, new TreeSet<>(Superuser.list(TABLES.formatted("not ") + GRANTED)));
  }

  @Test
  void noRoleOfTheServerIsAboveTheRules() {
    assertEquals(
        List.of(),
        Superuser.list(
            "select rolname from pg_roles where rolname like 'publiekswijzer%' and (rolsuper or"
                + " rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)"));
    assertEquals(
        List.of("publiekswijzer_owner"),
        Superuser.list(
            "select distinct relowner::regrole::text from pg_class where relnamespace ="
                + " 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm') and relname not like"
                + " 'pg_stat_%'"));
    assertEquals(
        List.of(),
        Superuser.list(
            "select r.rolname from pg_auth_members m join pg_roles r on r.oid = m.member where"
                + " m.roleid = 'publiekswijzer_owner'::regrole"));
  }

  /** Jakarta Batch uses the pool by itself. */
  @Test
  void whoLogsInHasRightsOnTheTablesOfBatchJobsOnly() {
    var granted =
        Superuser.list(
            "select c.relname from pg_class c where c.relnamespace = 'public'::regnamespace and"
                + " c.relkind in ('r', 'p') and has_table_privilege('publiekswijzer', c.oid,"
                + " 'select, insert, update, delete')");

    assertFalse(granted.isEmpty());
    assertEquals(List.of(), granted.stream().filter(t -> !t.startsWith("batch_")).toList());
  }

  @Test
  void functionsThatActAsTheirOwnerAreCalledByNamedRolesAndHaveAFixedPath() {
    assertEquals(
        List.of(),
        Superuser.list(
            """
            select p.oid::regprocedure::text from pg_proc p
            where p.pronamespace = 'public'::regnamespace and p.prosecdef
              and (has_function_privilege('public', p.oid, 'execute')
                or not coalesce('search_path=public, pg_temp' = any (p.proconfig), false))"""));
  }

  /** Each of them tells what everybody may read, and nothing else. */
  @Test
  void viewsThatPassTheRulesByAreWrittenDown() {
    assertEquals(
        List.of("told_barrier", "told_branch", "told_offering", "told_proposition", "told_target"),
        Superuser.list(
            """
            select relname from pg_class
            where relname not like 'pg_stat_%' and relnamespace = 'public'::regnamespace and (relkind = 'm' or relkind = 'v'
              and not coalesce('security_invoker=true' = any (reloptions), false))
            order by relname"""));
  }

  @Test
  void queryWithoutALibraryFails() throws SQLException {
    try (var web = asWeb()) {
      assertThrows(SQLException.class, () -> count(web, "publication"));
    }
  }

  /** A setting that ended with its transaction leaves an empty text behind. */
  @Test
  void queryWithoutALibraryFailsOnAConnectionThatHadOne() throws SQLException {
    var own = TwoTenants.of(server()).own();
    try (var web = asWeb()) {
      web.setAutoCommit(false);
      permit(web, own);
      count(web, "publication");
      web.commit();

      assertThrows(SQLException.class, () -> count(web, "publication"));
    }
  }

  @Test
  void oneLibraryShowsItsOwnRowsOnly() throws SQLException {
    var tenants = TwoTenants.of(server());
    var readable =
        Superuser.list(
            TABLES.formatted("")
                + " and has_table_privilege('publiekswijzer_web', c.oid, 'select')");
    assertTrue(readable.size() > 4, readable::toString);
    try (var web = asWeb()) {
      web.setAutoCommit(false);
      permit(web, tenants.own());
      for (String table : readable) {
        var seen = Superuser.list(web, "select distinct library_id::text from " + table);
        seen.remove(tenants.own().libraryId());
        assertEquals(List.of(), seen, table);
      }
      assertTrue(count(web, "publication") > 0);
    }
  }

  @Test
  void rowCannotBeGivenToAnotherLibrary() throws SQLException {
    var tenants = TwoTenants.of(server());
    try (var web = asWeb()) {
      web.setAutoCommit(false);
      permit(web, tenants.own());

      var refusal =
          assertThrows(
              SQLException.class,
              () ->
                  Superuser.list(
                      web,
                      "insert into branch values (?::uuid, 'X', 'X') returning code",
                      tenants.foreign().libraryId()));
      assertEquals("42501", refusal.getSQLState());
    }
  }

  @Test
  void countsOfMembersAreNotForTheWeb() throws SQLException {
    try (var web = asWeb()) {
      var refusal = assertThrows(SQLException.class, () -> count(web, "member_counts"));
      assertEquals("42501", refusal.getSQLState());
    }
  }

  @Test
  @Asvs("16.4.2")
  void auditIsChangedByNobody() throws SQLException {
    for (String role : List.of("web", "worker", "accounts")) {
      for (String deed :
          List.of(
              "update audit_line set actor = 'x' returning actor",
              "delete from audit_line returning actor",
              "update audit_head set number = 0 returning hash",
              "insert into audit_line select * from audit_line returning actor")) {
        try (var connection = as("publiekswijzer_" + role)) {
          var refusal =
              assertThrows(SQLException.class, () -> Superuser.list(connection, deed), role + deed);
          assertEquals("42501", refusal.getSQLState());
        }
      }
    }
  }

  private static Connection asWeb() throws SQLException {
    return as("publiekswijzer_web");
  }

  private static Connection as(String role) throws SQLException {
    var connection = Superuser.connection("publiekswijzer");
    try (var statement = connection.createStatement()) {
      statement.execute("set role " + role);
    }
    return connection;
  }

  private static void permit(Connection web, Tenant tenant) throws SQLException {
    Superuser.list(
        web,
        "select set_config('publiekswijzer.libraries', ?, true)",
        "{" + tenant.libraryId() + "}");
  }

  private static long count(Connection connection, String table) throws SQLException {
    return Long.parseLong(Superuser.list(connection, "select count(*) from " + table).get(0));
  }
}
