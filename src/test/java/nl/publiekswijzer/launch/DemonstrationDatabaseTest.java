// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database and the folder of the newcomer's start. */
class DemonstrationDatabaseTest {
  private static final List<String> LOGINS =
      List.of("postgres", "publiekswijzer", "publiekswijzer_owner");

  @TempDir Path folder;

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private EmbeddedPostgres started() throws IOException {
    Files.createDirectories(folder.resolve("pgbin"));
    String password = DemoFolder.databasePassword(folder);
    var postgres = Postgres.start(folder, freePort(), password);
    Postgres.prepare(postgres, Path.of(""));
    Postgres.lock(postgres, password);
    return postgres;
  }

  private void assertGuarded(EmbeddedPostgres postgres) throws IOException, SQLException {
    String url = Postgres.url(postgres);
    for (String login : LOGINS) {
      DriverManager.getConnection(url, login, DemoFolder.databasePassword(folder)).close();
      for (String wrong : List.of("", "x", "wrong")) {
        var refusal =
            assertThrows(
                SQLException.class, () -> DriverManager.getConnection(url, login, wrong).close());
        assertEquals(true, Stream.of("28P01", "08004").anyMatch(refusal.getSQLState()::equals));
      }
    }
    String rules = Files.readString(folder.resolve("pgdata/pg_hba.conf"));
    assertFalse(rules.lines().anyMatch(l -> !l.startsWith("#") && l.contains("trust")), rules);
  }

  @Test
  void nobodyIsLetInWithoutThePassword() throws Exception {
    try (var postgres = started()) {
      assertGuarded(postgres);
    }
  }

  @Test
  void folderOfAnEarlierVersionIsGuardedAtItsNextStart() throws Exception {
    started().close();
    Path rules = folder.resolve("pgdata/pg_hba.conf");
    Files.writeString(rules, Files.readString(rules).replace("scram-sha-256", "trust"));

    try (var postgres = started()) {
      assertGuarded(postgres);
    }
  }

  @Test
  void folderAndLogAreForTheirOwnerOnly() throws Exception {
    Files.writeString(folder.resolve("server.log"), "eenmalige wachtwoord\n");
    String temporary = System.getProperty("java.io.tmpdir");
    String logging = System.getProperty("java.util.logging.config.file");
    try {
      DemoFolder.prepare(folder);
    } finally {
      restore("java.io.tmpdir", temporary);
      restore("java.util.logging.config.file", logging);
    }
    DemoFolder.databasePassword(folder);

    assertEquals(
        List.of("rwx------", "rwx------", "rw-------", "rw-------"),
        Stream.of("", "pgbin", "server.log", "database-password")
            .map(name -> permissions(folder.resolve(name)))
            .toList());
  }

  private static void restore(String key, String value) {
    if (value == null) {
      System.clearProperty(key);
    } else {
      System.setProperty(key, value);
    }
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
