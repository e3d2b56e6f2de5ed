// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.publiekswijzer.it.Project;
import nl.publiekswijzer.it.ServerProcess;
import nl.publiekswijzer.launch.Postgres;

/** A PostgreSQL of its own, driven by {@code pg_ctl} as an administrator drives it. */
final class Database implements AutoCloseable {
  private static final String CONFIGURATION =
      """
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      max_connections = 100
      max_wal_size = '1GB'
      wal_keep_size = '1GB'
      shared_preload_libraries = 'pg_stat_statements'
      log_parameter_max_length = 0
      log_parameter_max_length_on_error = 0
      """;

  private final Path programs;
  private final Path data;
  private final int port;

  Database(Path programs, Path data) throws IOException {
    this.programs = programs;
    this.data = data;
    this.port = ServerProcess.freePort();
    set("port = " + port);
  }

  /** How a stop treats those who are connected. */
  enum Stop {
    /** Their transactions are rolled back, and everything is written. */
    FAST,
    /** As a crash: the next start recovers. */
    IMMEDIATE
  }

  /** A new one with the roles of the product, not started. */
  static Database create(Path folder) throws IOException {
    Path data = folder.resolve("pgdata");
    Path project = Project.base();
    try (var postgres =
        Postgres.builder().setDataDirectory(data.toFile()).setCleanDataDirectory(false).start()) {
      Postgres.prepare(postgres, project);
      Path programs = Path.of(first(postgres, "select setting from pg_config where name='BINDIR'"));
      Files.writeString(data.resolve("postgresql.conf"), CONFIGURATION, StandardOpenOption.APPEND);
      return new Database(programs, data);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String first(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  /** Adds a line to the configuration, for the next start. */
  void set(String line) throws IOException {
    Files.writeString(
        data.resolve("postgresql.conf"), line + System.lineSeparator(), StandardOpenOption.APPEND);
  }

  void start() {
    control("-w", "-t", "60", "-l", log().toString(), "start");
  }

  /** Starts it without waiting until it answers. */
  void begin() {
    control("-W", "-l", log().toString(), "start");
  }

  void stop(Stop how) {
    control("-w", "-t", "60", "-m", how.name().toLowerCase(Locale.ROOT), "stop");
  }

  /** Kills its first process, as the kernel does when memory runs out. */
  void kill() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    Shell.signal("KILL", pid);
    ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
  }

  /** Makes a standby the primary. */
  void promote() {
    control("-w", "-t", "60", "promote");
  }

  /** PostgreSQL refuses to run as root, so root pretends to be nobody. */
  private void control(String... arguments) {
    var command = new ArrayList<String>();
    if (Shell.isRoot()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(List.of(programs.resolve("pg_ctl").toString(), "-D", data.toString()));
    command.addAll(List.of(arguments));
    Shell.run(command);
  }

  boolean isRunning() {
    return Files.exists(data.resolve("postmaster.pid"));
  }

  int port() {
    return port;
  }

  Path data() {
    return data;
  }

  Path programs() {
    return programs;
  }

  Path log() {
    return data.resolveSibling(data.getFileName() + ".log");
  }

  String url() {
    return url(port);
  }

  /** The same database as it is reached through another port. */
  static String url(int port) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
  }

  /** As the superuser, whom no rule stops; directly. */
  Connection connection() throws SQLException {
    return DriverManager.getConnection(url() + "?connectTimeout=5", "postgres", "x");
  }

  Sql sql() {
    return new Sql(this);
  }

  @Override
  public void close() {
    if (isRunning()) {
      stop(Stop.IMMEDIATE);
    }
  }
}
