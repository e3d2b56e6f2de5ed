// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.time.Duration;

/**
 * The disk of the database is lost under load; a base backup that was made under load too goes on
 * to the end of the continuous archive.
 */
record ArchivedRestore() implements Fault {
  private static final Duration TO_ARCHIVE = Duration.ofMinutes(1);
  private static final Duration TO_RESTORE = Duration.ofMinutes(2);

  @Override
  public String id() {
    return "F35 ARCHIVE";
  }

  @Override
  public String says() {
    return "restored to the end of the archive after the disk was lost";
  }

  @Override
  public int orders() {
    return 6;
  }

  @Override
  public void strike(Trial trial) throws IOException {
    var cluster = trial.cluster();
    var database = cluster.database();
    var archive = WalArchive.of(database, cluster.folder().resolve("wal"));
    trial.awaitRecovery();
    trial.load().start();
    trial.awaitAccepted(2);
    var backup = Standby.copy(database, cluster.folder().resolve("backup"));
    trial.awaitAccepted(trial.orders().size());
    var before = LogCopy.fetch(trial.client(), cluster.folder().resolve("log-before"));
    trial.expectSoon("archived", TO_ARCHIVE, () -> isArchiving(archive));
    database.kill();
    var rescued = WalArchive.destroyed(database, cluster.folder().resolve("pg_wal-rescued"));
    archive.restore(backup, rescued);
    trial.expectSoon(
        "restored",
        TO_RESTORE,
        () -> backup.sql().text("select pg_is_in_recovery()::text").equals("false"));
    cluster.moveTo(backup);
    cluster.redirect();
    trial.awaitRecovery();
    trial.hurry();
    trial.awaitDrained();
    trial.expectSoon("signed", TO_ARCHIVE, () -> trial.isLogSigned());
    LogCopy.fetch(trial.client(), cluster.folder().resolve("log-after")).verify(before);
  }

  private static boolean isArchiving(WalArchive archive) {
    try {
      return archive.segments() > 0;
    } catch (IOException e) {
      return false;
    }
  }
}
