// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.launch;

import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** The newcomer's start: PostgreSQL, then the server with the demonstration edition. */
public final class Demo {
  private static final Instant BEGIN = Instant.now();

  private Demo() {}

  public static void main(String[] args) throws Exception {
    int http = Integer.getInteger("publiekswijzer.demo.http", 8080);
    int database = Integer.getInteger("publiekswijzer.demo.pg", 25432);
    Path home = Path.of(System.getProperty("publiekswijzer.demo.home", "data")).toAbsolutePath();
    requireFree(http, "http");
    DemoFolder.prepare(home);
    say("PostgreSQL en server starten (gegevens in " + home.getFileName() + "/) ...");
    var starting = CompletableFuture.supplyAsync(() -> startDatabase(home, database));
    System.setProperty("publiekswijzer.secret", DemoFolder.secret(home));
    System.setProperty("publiekswijzer.demonstration.password", DemoFolder.password(home));
    System.setProperty("publiekswijzer.demonstration.token", DemoFolder.token(home));
    System.setProperty("publiekswijzer.demonstration", "true");
    System.setProperty("publiekswijzer.public-url", "http://localhost:" + http);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAfterPayara(starting), "pg-stop"));
    var server = startServer(home, http);
    Postgres.announce(starting.join(), DemoFolder.databasePassword(home));
    deploy(server);
    var ready = new DemoReady("http://localhost:" + http, DemoFolder.token(home), Demo::say);
    ready.await(Duration.ofMinutes(5));
    say("Klaar. Publiekswijzer staat op http://localhost:" + http + "/");
    say(
        "Aanmelden: medewerker@, consulent@, archivaris@ of kernteam@voorbeeld.example, wachtwoord "
            + DemoFolder.password(home));
    say("Beheerder: het eenmalige wachtwoord staat in " + home.getFileName() + "/server.log");
    say("Token voor curl: " + home.getFileName() + "/token");
    say("Stoppen: Ctrl-C. Alleen bereikbaar vanaf deze computer.");
  }

  private static EmbeddedPostgres startDatabase(Path home, int port) {
    try {
      String password = DemoFolder.databasePassword(home);
      var postgres = Postgres.start(home, port, password);
      Postgres.prepare(postgres, Path.of(""));
      Postgres.lock(postgres, password);
      return postgres;
    } catch (IOException | IllegalStateException e) {
      return stop(
          "PostgreSQL start niet: "
              + e.getMessage()
              + ". Is poort "
              + port
              + " bezet, kies dan een andere: -Dpubliekswijzer.demo.pg="
              + (port + 1));
    }
  }

  /**
   * Boots the server while the database starts, which it needs only for the application. What opens
   * the port afterwards would run only for an application that is named at the boot.
   */
  private static PayaraMicroRuntime startServer(Path home, int port) throws IOException {
    String[] words = {
      "--port",
      String.valueOf(port),
      "--nohazelcast",
      "--disablephonehome",
      "--prebootcommandfile",
      BootCommands.openFromTheStart(Path.of(""), home.resolve("preboot.txt")).toString()
    };
    try {
      return PayaraMicroLauncher.create(words).getRuntime();
    } catch (Exception | LinkageError e) {
      return stop("De server kon niet starten: " + e + "; zie server.log in de gegevensmap.");
    }
  }

  private static void deploy(PayaraMicroRuntime server) {
    File war = new File(System.getProperty("publiekswijzer.demo.war"));
    if (!server.deploy("publiekswijzer", "/", war)) {
      stop("De toepassing kon niet starten; zie server.log in de gegevensmap.");
    }
  }

  private static void requireFree(int port, String what) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      stop(
          "Poort "
              + port
              + " is bezet. Kies een andere: -Dpubliekswijzer.demo."
              + what
              + "="
              + (port + 1));
    }
  }

  /** Non-daemon threads would keep a failed boot alive. */
  private static <T> T stop(String reason) {
    say(reason);
    Runtime.getRuntime().exit(1);
    throw new IllegalStateException(reason);
  }

  private static void say(String line) {
    System.out.printf("[%3d s] %s%n", Duration.between(BEGIN, Instant.now()).toSeconds(), line);
  }

  /** Otherwise the database would die under the server's feet. */
  private static void stopAfterPayara(CompletableFuture<EmbeddedPostgres> starting) {
    try {
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals("Payara Micro Shutdown Hook")) {
          thread.join(20_000);
        }
      }
      if (starting.isDone() && !starting.isCompletedExceptionally()) {
        starting.join().close();
      }
    } catch (InterruptedException | IOException e) {
      say("PostgreSQL stopte niet netjes: " + e.getMessage());
    }
  }
}
