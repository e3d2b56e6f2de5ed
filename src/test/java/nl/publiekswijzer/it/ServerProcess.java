// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import nl.publiekswijzer.launch.Postgres;

/** A server of its own, as production starts it: the WAR on Payara Micro in a process. */
public final class ServerProcess implements AutoCloseable {
  private static final int SECONDS_TO_STOP = 45;
  private static final int LEAST_PORT = 20_000;
  private static final int LEAST_PORT_OF_CONNECTIONS = 32_768;
  private static final int MOST_TRIES = 100;
  private static final int TOLD_LINES = 60;

  private final Path folder;
  private final ServerStart start;
  private final int port;
  private final Identities identities;
  private Process process;

  /**
   * The WAR of this build.
   *
   * @param folder for temporary files and the log
   * @param options of the Java machine
   */
  ServerProcess(Path folder, String databaseUrl, String... options) throws IOException {
    this(
        folder,
        new ServerStart(databaseUrl, ServerStart.built(), List.of(), List.of(options)),
        freePort());
  }

  /**
   * @param folder for temporary files and the log, which is written on from start to start
   */
  public ServerProcess(Path folder, ServerStart start, int port) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.start = start;
    this.port = port;
    this.identities = new Identities(log());
  }

  /**
   * A port for a listener that starts later, or again: none of those that Linux gives to
   * connections, one of which could hold it by then.
   */
  public static int freePort() throws IOException {
    for (int tried = 0; ; tried++) {
      int port = ThreadLocalRandom.current().nextInt(LEAST_PORT, LEAST_PORT_OF_CONNECTIONS);
      try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (BindException e) {
        if (tried == MOST_TRIES) {
          throw e;
        }
      }
    }
  }

  /** Starts it and waits until it is ready. */
  Server start() throws IOException {
    begin();
    awaitReady();
    return new Server(base(), identities);
  }

  /** Waits until it says that it is ready; tells the end of its log when it does not. */
  public void awaitReady() {
    try {
      new Server(base(), null).awaitReady(this::isAlive);
    } catch (AssertionError e) {
      throw new AssertionError(e.getMessage() + "\n" + endOfLog(), e);
    }
  }

  private String endOfLog() {
    try {
      var lines = Files.readAllLines(log(), StandardCharsets.ISO_8859_1);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - TOLD_LINES), lines.size()));
    } catch (IOException e) {
      return "no log: " + e;
    }
  }

  /** Starts it without waiting. */
  public void begin() throws IOException {
    Files.createDirectories(temporary());
    var builder = new ProcessBuilder(command()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().put("PUBLIEKSWIJZER_DB_URL", start.databaseUrl());
    builder.environment().put("PUBLIEKSWIJZER_HTTP_REQUESTS_PER_MINUTE", "1000000");
    Postgres.settings()
        .forEach(
            (key, value) ->
                builder
                    .environment()
                    .put(key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value));
    process = Offspring.start(builder);
  }

  private List<String> command() {
    Path target = Project.target();
    Path base = Project.base();
    var command = new ArrayList<String>(start.prefix());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("@" + base.resolve("payara/server.args"));
    command.addAll(start.options());
    command.add("-Djava.io.tmpdir=" + temporary());
    command.addAll(List.of("-jar", target.resolve("micro/payara-micro.jar").toString()));
    command.addAll(Arrays.asList("--port", String.valueOf(port), "--contextroot", "/"));
    command.addAll(List.of("--nohazelcast", "--disablephonehome"));
    command.addAll(List.of("--prebootcommandfile", base.resolve("payara/preboot.txt").toString()));
    command.addAll(
        List.of("--postdeploycommandfile", base.resolve("payara/postdeploy.txt").toString()));
    command.addAll(List.of("--deploy", start.war().toString()));
    return command;
  }

  public URI base() {
    return URI.create("http://localhost:" + port + "/");
  }

  /** Where it unpacks the WAR and keeps what it needs for a while. */
  Path temporary() {
    return folder.resolve("tmp");
  }

  public Path log() {
    return folder.resolve("server.log");
  }

  /** Itself, or what the command before it started. */
  private ProcessHandle server() {
    return process.descendants().findFirst().orElse(process.toHandle());
  }

  public long pid() {
    return server().pid();
  }

  public boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** As a power failure does. */
  public void kill() {
    server().destroyForcibly();
    process.onExit().join();
  }

  /** Orderly; killed when that takes too long. Whether it ended by itself. */
  public boolean stop() {
    if (process == null) {
      return true;
    }
    server().destroy();
    try {
      if (process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
        return true;
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    kill();
    return false;
  }

  /** Orderly, and out of the way afterwards. */
  @Override
  public void close() throws IOException {
    stop();
    try (var files = Files.walk(temporary())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
