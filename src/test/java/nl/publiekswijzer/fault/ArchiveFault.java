// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.it.Project;

/**
 * The folder of the copy at rest takes nothing.
 *
 * @param how why it takes nothing
 */
record ArchiveFault(Kind how) implements Fault {
  private static final Path FOLDER = Project.target().resolve("fault-archive").toAbsolutePath();
  private static final Duration TO_COPY = Duration.ofMinutes(2);
  private static final String MISSING =
      "select count(*) from publication p where not exists (select 1 from preservation_event e"
          + " where e.publication_id = p.id and e.kind = 'REPLICATION' and e.passed)";

  /** What ails it, and what mends that, as options of mount. */
  enum Kind {
    FULL("size=1m", "remount,size=512m"),
    READ_ONLY("size=512m,ro", "remount,rw");

    private final String broken;
    private final String mended;

    Kind(String broken, String mended) {
      this.broken = broken;
      this.mended = mended;
    }
  }

  @Override
  public String id() {
    return "F19 " + how;
  }

  @Override
  public String says() {
    return "the folder of the copy at rest takes nothing: " + how;
  }

  @Override
  public Shape shape(Duration lease) {
    return Shape.ofNodes(2, lease).with("-Dpubliekswijzer.archive.folder=" + FOLDER);
  }

  @Override
  public int orders() {
    return 6;
  }

  @Override
  public Optional<String> obstacle() {
    return Shell.isRoot() ? Optional.empty() : Optional.of("only root can mount a small disk");
  }

  @Override
  public void strike(Trial trial) throws IOException {
    Files.createDirectories(FOLDER);
    mount(how.broken);
    try {
      trial.load().start();
      trial.awaitDrained();
      trial.expect("everything was published", published(trial) >= trial.orders().size());
      copy(trial);
      trial.expect(
          "an alarm tells it",
          trial.nodes().stream().anyMatch(node -> node.logged("ALARM of the copy at rest") > 0));
      trial.expect("something is missing", missing(trial) > 0);
      trial.expect("the servers serve", trial.nodes().stream().allMatch(trial::isServing));
      mount(how.mended);
      copy(trial);
      trial.expect("all are copied", missing(trial) == 0);
      trial.expect("nothing unfinished is left", unfinished().isEmpty());
    } finally {
      Shell.run("umount", FOLDER.toString());
    }
  }

  private static void mount(String options) {
    Shell.run("mount", "-t", "tmpfs", "-o", options, "tmpfs", FOLDER.toString());
  }

  private static long published(Trial trial) {
    return trial.sql().number("select count(*) from publication");
  }

  private static long missing(Trial trial) {
    return trial.sql().number(MISSING);
  }

  /** One server tries them all. */
  private static void copy(Trial trial) {
    var control = trial.node(0).control();
    control.write("archive.copy", "");
    trial.expectSoon("tried", TO_COPY, () -> !control.names().contains("archive.copy"));
  }

  private static List<Path> unfinished() {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(file -> file.getFileName().toString().endsWith(".nieuw")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
