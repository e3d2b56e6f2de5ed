// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL under one folder, for the newcomer's start and for the integration tests. */
public final class Postgres {
  private static final String AUTHENTICATION = "scram-sha-256";

  /** What an earlier version made as another role. */
  private static final String GIVE_AWAY =
      """
      do $$
      declare
        thing record;
      begin
        for thing in select tablename from pg_tables where schemaname = 'public' loop
          execute format('alter table %I owner to publiekswijzer_owner', thing.tablename);
        end loop;
        for thing in select oid::regprocedure as name from pg_proc
            where pronamespace = 'public'::regnamespace loop
          execute format('alter function %s owner to publiekswijzer_owner', thing.name);
        end loop;
      end $$""";

  private Postgres() {}

  /** With the encoding of production. */
  public static EmbeddedPostgres.Builder builder() {
    return EmbeddedPostgres.builder()
        .setLocaleConfig("locale", "C.UTF-8")
        .setLocaleConfig("encoding", "UTF8");
  }

  /**
   * Starts PostgreSQL and keeps its data in the folder; it lets nobody in without the password, not
   * even from this machine.
   *
   * @throws IllegalStateException when the port belongs to a database of another folder
   */
  public static EmbeddedPostgres start(Path home, int port, String password) throws IOException {
    Files.createDirectories(home.resolve("pgbin"));
    var postgres =
        builder()
            .setLocaleConfig("auth", AUTHENTICATION)
            .setLocaleConfig("pwfile", DemoFolder.databasePasswordFile(home).toString())
            .setConnectConfig("password", password)
            .setDataDirectory(home.resolve("pgdata").toFile())
            .setCleanDataDirectory(false)
            .setOverrideWorkingDirectory(home.resolve("pgbin").toFile())
            .setRegisterShutdownHook(false)
            .setPort(port)
            .setPGStartupWait(Duration.ofSeconds(60))
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setServerConfig("max_connections", "100")
            .setServerConfig("max_wal_size", "2GB")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .setServerConfig("log_parameter_max_length", "0")
            .setServerConfig("log_parameter_max_length_on_error", "0")
            .start();
    DemoFolder.close(home.resolve("pgbin")); // the starter opens it to everybody
    refuseForeign(postgres, home.resolve("pgdata"));
    guard(postgres, home.resolve("pgdata").resolve("pg_hba.conf"), password);
    return postgres;
  }

  /** A folder of an earlier version let everybody in. */
  private static void guard(EmbeddedPostgres postgres, Path rules, String password)
      throws IOException {
    String told = Files.readString(rules);
    String guarded = told.replaceAll("(?m)^(\\w.*\\s)trust\\s*$", "$1" + AUTHENTICATION);
    if (!guarded.equals(told)) {
      execute(postgres, "alter role postgres password '" + password + "'");
      Files.writeString(rules, guarded);
      execute(postgres, "select pg_reload_conf()");
    }
  }

  private static void execute(EmbeddedPostgres postgres, String sql) {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Gives the server and the migrations this password. */
  public static void lock(EmbeddedPostgres postgres, String password) {
    for (String role : List.of("publiekswijzer", "publiekswijzer_owner")) {
      execute(postgres, "alter role " + role + " password '" + password + "'");
    }
  }

  /** On a taken port the starter connects to whatever answers there, without a word. */
  private static void refuseForeign(EmbeddedPostgres postgres, Path data) throws IOException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery("show data_directory")) {
      row.next();
      if (!Files.isSameFile(Path.of(row.getString(1)), data)) {
        throw new IllegalStateException("op deze poort luistert een andere database");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Makes the roles of {@code payara/database-roles.sql} where they are missing, and gives the
   * database and what is in it to its owner.
   */
  public static void prepare(EmbeddedPostgres postgres, Path project) throws IOException {
    String roles = Files.readString(project.resolve("payara/database-roles.sql"));
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      try (var known =
          statement.executeQuery("select 1 from pg_roles where rolname = 'publiekswijzer_owner'")) {
        if (known.next()) {
          return;
        }
      }
      statement.execute(roles);
      statement.execute("alter database postgres owner to publiekswijzer_owner");
      statement.execute(GIVE_AWAY);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the server needs to know of a database of the tests, which trusts every password. */
  public static Map<String, String> settings() {
    return settings("x");
  }

  private static Map<String, String> settings(String password) {
    return Map.of(
        "publiekswijzer.db.user", "publiekswijzer",
        "publiekswijzer.db.password", password,
        "publiekswijzer.db.owner", "publiekswijzer_owner",
        "publiekswijzer.db.owner-password", password,
        "publiekswijzer.second-factor.required", "GEEN",
        "publiekswijzer.secret", "cHJvZWZnZWhlaW0gdmFuIGRlIGdlYXV0b21hdGlzZWVyZGUgdGVzdHM=");
  }

  /** Says where the database is; the data source in web.xml reads these properties. */
  public static void announce(EmbeddedPostgres postgres) {
    announce(postgres, "x");
  }

  static void announce(EmbeddedPostgres postgres, String password) {
    System.setProperty("publiekswijzer.db.url", url(postgres));
    settings(password).forEach(System::setProperty);
  }

  public static String url(EmbeddedPostgres postgres) {
    return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
  }
}
