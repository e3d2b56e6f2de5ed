// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The continuous archive of a database: every finished segment of its log, kept by {@code
 * archive_command} as the operations paper says, and restored from.
 */
final class WalArchive {
  private final Path folder;

  private WalArchive(Path folder) {
    this.folder = folder;
  }

  /** From now on; the database restarts for it. */
  static WalArchive of(Database database, Path folder) throws IOException {
    var archive = new WalArchive(Files.createDirectories(folder));
    database.set("archive_mode = on");
    database.set("archive_timeout = 10");
    database.set(
        "archive_command = 'test ! -f %1$s/%%f && cp %%p %1$s/%%f.deel && mv %1$s/%%f.deel %1$s/%%f'"
            .formatted(folder));
    database.stop(Database.Stop.FAST);
    database.start();
    return archive;
  }

  int segments() throws IOException {
    try (var files = Files.list(folder)) {
      return (int) files.filter(f -> f.getFileName().toString().matches("[0-9A-F]{24}")).count();
    }
  }

  /**
   * Lets a base backup go on to the end of the archive, and of what was rescued.
   *
   * @param rescued segments that were not in the archive yet
   */
  void restore(Database backup, List<Path> rescued) throws IOException {
    for (Path segment : rescued) {
      Files.copy(segment, backup.data().resolve("pg_wal").resolve(segment.getFileName()));
    }
    backup.set("archive_mode = off");
    backup.set("restore_command = 'cp %s/%%f %%p'".formatted(folder));
    Files.createFile(backup.data().resolve("recovery.signal"));
    backup.start();
  }

  /**
   * The disk of a database that was killed is lost, but for its log, which lies on another.
   *
   * @return the segments of the log
   */
  static List<Path> destroyed(Database database, Path rescue) throws IOException {
    Files.move(database.data().resolve("pg_wal"), rescue);
    try (var files = Files.walk(database.data())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        delete(file);
      }
    }
    try (var files = Files.list(rescue)) {
      return files.filter(f -> f.getFileName().toString().matches("[0-9A-F]{24}")).toList();
    }
  }

  private static void delete(Path file) throws IOException {
    try {
      Files.delete(file);
    } catch (NoSuchFileException e) {
      return; // its last processes end meanwhile
    }
  }
}
