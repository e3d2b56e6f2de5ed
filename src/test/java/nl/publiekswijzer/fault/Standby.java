// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;

/**
 * A warm standby of a running database, made by the low-level backup over SQL, which other copies
 * are made by, too.
 */
final class Standby {
  private static final Set<String> NOT_COPIED =
      Set.of("postmaster.pid", "postmaster.opts", "backup_label", "standby.signal");
  private static final Duration TO_FOLLOW = Duration.ofSeconds(60);
  private static final Set<String> EMPTY = Set.of("pg_wal", "pg_replslot", "pg_stat_tmp");

  private Standby() {}

  /** Makes it, and starts it; from now on every commit of the primary waits for it. */
  static Database of(Database primary, Path data) throws IOException {
    var standby = copy(primary, data);
    standby.set(
        "primary_conninfo = 'host=127.0.0.1 user=postgres application_name=standby port=%d'"
            .formatted(primary.port()));
    Files.createFile(data.resolve("standby.signal"));
    standby.start();
    primary.sql().change("alter system set synchronous_standby_names = 'standby'");
    primary.sql().text("select pg_reload_conf()::text");
    if (!Waiting.isSo(TO_FOLLOW, () -> isFollowed(primary))) {
      throw new IllegalStateException("the standby does not follow");
    }
    return standby;
  }

  private static boolean isFollowed(Database primary) {
    return primary
            .sql()
            .number("select count(*) from pg_stat_replication where sync_state = 'sync'")
        == 1;
  }

  /** A copy that can be recovered, not started. */
  static Database copy(Database primary, Path data) throws IOException {
    try (var connection = primary.connection();
        var statement = connection.createStatement()) {
      statement.execute("select pg_backup_start('standby', true)");
      Files.createDirectory(
          data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      Files.walkFileTree(primary.data(), new Copying(primary.data(), data));
      try (var row = statement.executeQuery("select labelfile from pg_backup_stop(false)")) {
        row.next();
        Files.writeString(data.resolve("backup_label"), row.getString(1));
      }
      return new Database(primary.programs(), data);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Files come and go meanwhile; the log of the database makes up for that. */
  private static final class Copying extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;

    Copying(Path from, Path to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      Files.createDirectories(to.resolve(from.relativize(folder)));
      Path parent = folder.getParent().getFileName();
      return parent != null && EMPTY.contains(parent.toString())
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      boolean left =
          NOT_COPIED.contains(file.getFileName().toString())
              || EMPTY.contains(file.getParent().getFileName().toString());
      if (!left) {
        try {
          Files.copy(file, to.resolve(from.relativize(file)));
        } catch (NoSuchFileException e) {
          return FileVisitResult.CONTINUE;
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw new UncheckedIOException(failure);
    }
  }
}
