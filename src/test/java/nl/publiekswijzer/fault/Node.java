// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.publiekswijzer.it.Identities;
import nl.publiekswijzer.it.Project;
import nl.publiekswijzer.it.Server;
import nl.publiekswijzer.it.ServerProcess;
import nl.publiekswijzer.it.ServerStart;

/** One server with its own way to the database. */
final class Node implements AutoCloseable {
  private static final String COLLECTIONS = "gc.log";
  private static final Pattern LEFT_ON_HEAP = Pattern.compile("->(\\d+)M\\(");

  private final String name;
  private final Path folder;
  private final TcpProxy proxy;
  private final Control control;
  private final List<String> options;
  private final int port;
  private ServerProcess process;

  /**
   * @param options of the Java machine
   */
  Node(String name, Path folder, Path war, Database database, List<String> options)
      throws IOException {
    this.name = name;
    this.folder = folder;
    this.proxy = new TcpProxy(database.port());
    this.control = Control.in(folder.resolve("control"));
    this.options = options(options);
    this.port = ServerProcess.freePort();
    use(war, List.of());
  }

  private List<String> options(List<String> more) {
    var all = new ArrayList<String>();
    all.add("@" + Project.base().resolve("payara/java.args"));
    all.add("-Xmx512m");
    all.add("-Xlog:gc:file=" + folder.resolve(COLLECTIONS));
    all.add("-Dfault.control=" + control.folder());
    all.add("-Dpubliekswijzer.node=" + name);
    all.add("-Dpubliekswijzer.log.memory=" + folder.resolve("laatste-checkpoint"));
    all.addAll(more);
    return List.copyOf(all);
  }

  /**
   * What the next start starts.
   *
   * @param prefix a command before that of the Java machine
   */
  void use(Path war, List<String> prefix) throws IOException {
    var start = new ServerStart(Database.url(proxy.port()), war, prefix, options);
    process = new ServerProcess(folder, start, port);
  }

  void begin() {
    try {
      process.begin();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitReady() {
    process.awaitReady();
  }

  void start() {
    begin();
    awaitReady();
  }

  /** Whether it says that it is ready, within a few seconds. */
  boolean isReady() {
    return process.isAlive() && Http.status(process.base().resolve("/health/ready")) == 200;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void kill() {
    process.kill();
  }

  /** Orderly; whether it ended by itself. */
  boolean stop() {
    return process.stop();
  }

  /** As a long pause of its Java machine. */
  void freeze() {
    Shell.signal("STOP", process.pid());
  }

  void thaw() {
    Shell.signal("CONT", process.pid());
  }

  /** Sets a limit of the running process, as {@code prlimit} names it. */
  void limit(String limit) {
    Shell.run("prlimit", "--pid", String.valueOf(process.pid()), limit);
  }

  /** The limit that counts now, by the name that {@code prlimit} prints. */
  String softLimit(String resource) {
    return Shell.run(
            "prlimit",
            "--pid",
            String.valueOf(process.pid()),
            "--" + resource.toLowerCase(Locale.ROOT),
            "--noheadings",
            "--output",
            "SOFT")
        .strip();
  }

  long openFiles() {
    try (var files = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
      return files.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Server server(Identities identities) {
    return new Server(process.base(), identities);
  }

  String name() {
    return name;
  }

  TcpProxy proxy() {
    return proxy;
  }

  Control control() {
    return control;
  }

  Path log() {
    return process.log();
  }

  Path folder() {
    return folder;
  }

  URI base() {
    return process.base();
  }

  /** How many lines of the log hold this text. */
  long logged(String text) {
    try (var lines = Files.lines(process.log(), StandardCharsets.ISO_8859_1)) {
      return lines.filter(line -> line.contains(text)).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What each collection of garbage since the last start left on the heap, in megabytes. */
  List<Integer> leftOnHeap() {
    try (var lines = Files.lines(folder.resolve(COLLECTIONS))) {
      return lines
          .flatMap(line -> LEFT_ON_HEAP.matcher(line).results())
          .map(found -> Integer.valueOf(found.group(1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process.isAlive()) {
      thaw();
      process.kill();
    }
    proxy.close();
  }
}
