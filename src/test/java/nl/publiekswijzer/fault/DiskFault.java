// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** The disk of the database is full. */
record DiskFault() implements Fault {
  private static final int MEGABYTE = 1 << 20;
  private static final Duration LASTS = Duration.ofSeconds(30);

  @Override
  public String id() {
    return "F18";
  }

  @Override
  public String says() {
    return "no room left for the database";
  }

  @Override
  public Shape shape(Duration lease) {
    return Shape.ofNodes(2, lease).onSmallDisk();
  }

  @Override
  public Optional<String> obstacle() {
    return Shell.isRoot() ? Optional.empty() : Optional.of("only root can mount a small disk");
  }

  @Override
  public boolean leavesWhole() {
    return false;
  }

  @Override
  public void strike(Trial trial) throws IOException {
    Path filler = trial.cluster().database().data().resolveSibling("filler");
    trial.load().start(Duration.ofSeconds(1));
    trial.awaitAccepted(1);
    fill(filler);
    try {
      Waiting.pause(LASTS);
      trial.nodes().forEach(node -> trial.expect("not ready meanwhile", !node.isReady()));
    } finally {
      Files.delete(filler);
    }
    var database = trial.cluster().database();
    if (!Waiting.isSo(Duration.ofSeconds(5), () -> answers(database))) {
      database.close();
      database.start();
    }
    trial.awaitRecovery();
  }

  private static boolean answers(Database database) {
    try (var connection = database.connection()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Until there is no room for another byte. */
  private static void fill(Path file) throws IOException {
    byte[] piece = new byte[MEGABYTE];
    try (OutputStream out = Files.newOutputStream(file)) {
      while (true) {
        out.write(piece);
      }
    } catch (IOException e) {
      try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
        while (true) {
          out.write(0);
        }
      } catch (IOException full) {
        // as wanted
      }
    }
  }
}
