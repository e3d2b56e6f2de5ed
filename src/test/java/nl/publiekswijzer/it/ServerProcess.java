package nl.publiekswijzer.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.publiekswijzer.launch.Postgres;

/** A server of its own, as production starts it: the WAR on Payara Micro in a process. */
final class ServerProcess implements AutoCloseable {
  private final Path folder;
  private final String databaseUrl;
  private final List<String> options;
  private final int port;
  private final Identities identities;
  private Process process;

  /**
   * @param folder for temporary files and the log
   * @param options of the Java machine
   */
  ServerProcess(Path folder, String databaseUrl, String... options) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.databaseUrl = databaseUrl;
    this.options = List.of(options);
    this.identities = new Identities(log());
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = socket.getLocalPort();
    }
  }

  /** Starts it and waits until it is ready. */
  Server start() throws IOException {
    Path target = Path.of(System.getProperty("it.target"));
    Path base = Path.of(System.getProperty("it.basedir"));
    Files.createDirectories(folder.resolve("tmp"));
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
    command.addAll(List.of("-jar", target.resolve("micro/payara-micro.jar").toString()));
    command.addAll(Arrays.asList("--port", String.valueOf(port), "--contextroot", "/"));
    command.addAll(List.of("--nohazelcast", "--disablephonehome", "--prebootcommandfile"));
    command.add(base.resolve("payara/preboot.txt").toString());
    command.addAll(List.of("--deploy", target.resolve("publiekswijzer.war").toString()));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
    builder.environment().put("PUBLIEKSWIJZER_DB_URL", databaseUrl);
    builder.environment().put("PUBLIEKSWIJZER_HTTP_REQUESTS_PER_MINUTE", "1000000");
    Postgres.settings()
        .forEach(
            (key, value) ->
                builder
                    .environment()
                    .put(key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"), value));
    process = builder.start();
    var server = new Server(URI.create("http://localhost:" + port + "/"), identities);
    server.awaitReady();
    return server;
  }

  Path log() {
    return folder.resolve("server.log");
  }

  long pid() {
    return process.pid();
  }

  /** As a power failure does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Orderly, and out of the way afterwards. */
  @Override
  public void close() throws IOException {
    if (process != null) {
      process.destroy();
      try {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
          kill();
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    try (var files = Files.walk(folder.resolve("tmp"))) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
