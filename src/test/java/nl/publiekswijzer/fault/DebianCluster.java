// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.it.Project;
import org.junit.jupiter.api.Assumptions;

/**
 * A cluster of the PostgreSQL that Debian ships, which has the programs for dumps that the embedded
 * one lacks.
 */
final class DebianCluster {
  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
  private static final String OWNER = "alter database postgres owner to publiekswijzer_owner";

  private DebianCluster() {}

  /** Passes the test over where there is none; with {@code CI} set it fails. */
  static void require() {
    String missing =
        "no PostgreSQL of Debian is installed (apt-get install postgresql): no dump is tried";
    if (System.getenv("CI") != null && programs().isEmpty()) {
      throw new AssertionError(missing);
    }
    Assumptions.assumeTrue(programs().isPresent(), missing);
  }

  /** Of the newest version. */
  private static Optional<Path> programs() {
    if (!Files.isDirectory(VERSIONS)) {
      return Optional.empty();
    }
    try (var versions = Files.list(VERSIONS)) {
      return versions
          .filter(v -> Files.isExecutable(v.resolve("bin/pg_dump")))
          .filter(v -> Files.isExecutable(v.resolve("bin/initdb")))
          .max(Comparator.comparingInt(v -> Integer.parseInt(v.getFileName().toString())))
          .map(v -> v.resolve("bin"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new one, running, with the roles of the product. */
  static Database start(Path data) throws IOException {
    run(
        "initdb",
        "-D",
        data.toString(),
        "-U",
        "postgres",
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--locale=C.UTF-8");
    var database = new Database(programs().orElseThrow(), data);
    database.set("listen_addresses = '127.0.0.1'");
    database.set("unix_socket_directories = ''");
    database.start();
    database.sql().change(Files.readString(Project.base().resolve("payara/database-roles.sql")));
    database.sql().change(OWNER);
    return database;
  }

  /** By the command of the operations paper, as superuser: row level security binds the owner. */
  static void dump(Database of, Path file) {
    run("pg_dump", connection(of, "--format=custom", "--file=" + file, "postgres"));
  }

  static void restore(Database into, Path file) {
    run(
        "pg_restore",
        connection(
            into, "--dbname=postgres", "--exit-on-error", "--single-transaction", file.toString()));
  }

  private static String[] connection(Database to, String... more) {
    var arguments =
        new ArrayList<>(List.of("--host=127.0.0.1", "--port=" + to.port(), "--username=postgres"));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  /** PostgreSQL refuses to run as root, so root pretends to be nobody. */
  private static void run(String program, String... arguments) {
    var command = new ArrayList<String>();
    if (Shell.isRoot()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(programs().orElseThrow().resolve(program).toString());
    command.addAll(List.of(arguments));
    Shell.run(command);
  }
}
