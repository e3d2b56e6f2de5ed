// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;

/** The folder of the newcomer's start: database, temporary files and the log of the server. */
final class DemoFolder {
  private static final int SECRET_BYTES = 32;
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private DemoFolder() {}

  /**
   * Makes the folder, clears what a killed server left in it, and sends the log to a file there.
   */
  static void prepare(Path home) throws IOException {
    close(home);
    close(home.resolve("pgbin"));
    closeFile(home.resolve("server.log"));
    Path temporary = home.resolve("tmp");
    clear(temporary);
    Files.createDirectories(temporary);
    System.setProperty("java.io.tmpdir", temporary.toString());
    Path logging = home.resolve("logging.properties");
    Files.write(
        logging,
        List.of(
            "handlers=java.util.logging.FileHandler",
            ".level=INFO",
            "java.util.logging.FileHandler.pattern=" + home.resolve("server.log"),
            "java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter",
            "java.util.logging.SimpleFormatter.format=%1$tFT%1$tT %4$s %3$s %5$s%6$s%n"));
    System.setProperty("java.util.logging.config.file", logging.toString());
  }

  /** For the owner of the folder only, with all that is in it. */
  static void close(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  /** What is there keeps its content and is for its owner only from now on. */
  private static void closeFile(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file, OWNER_ONLY);
    }
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  /** What its database asks of everybody. */
  static String databasePassword(Path home) throws IOException {
    return kept(databasePasswordFile(home), "", Base64.getUrlEncoder().withoutPadding());
  }

  static Path databasePasswordFile(Path home) {
    return home.resolve("database-password");
  }

  /** The secret of this server. */
  static String secret(Path home) throws IOException {
    return kept(home.resolve("secret"), "", Base64.getEncoder());
  }

  /** The password of the accounts of the demonstration. */
  static String password(Path home) throws IOException {
    return kept(home.resolve("password"), "", Base64.getUrlEncoder()).substring(0, 16);
  }

  /** The token of its machine. */
  static String token(Path home) throws IOException {
    return kept(home.resolve("token"), "pwz_", Base64.getUrlEncoder().withoutPadding());
  }

  /** A random text that was made at the first start and is for the owner of the folder only. */
  private static String kept(Path file, String prefix, Base64.Encoder encoder) throws IOException {
    if (!Files.exists(file)) {
      byte[] bytes = new byte[SECRET_BYTES];
      new SecureRandom().nextBytes(bytes);
      Files.createFile(file, OWNER_ONLY);
      Files.writeString(file, prefix + encoder.encodeToString(bytes));
    }
    return Files.readString(file).strip();
  }

  private static void clear(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
