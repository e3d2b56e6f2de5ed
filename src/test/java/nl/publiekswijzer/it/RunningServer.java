// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.launch.Postgres;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The one server of all {@link Scenario} classes, with its database, and with the mail server, the
 * receiver of webhooks and the identity provider that it speaks to. It starts with the first of
 * them and ends after the last.
 */
final class RunningServer implements BeforeAllCallback {
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Xmx1g",
          "-Djava.awt.headless=true",
          "-Dpubliekswijzer.upload.max-bytes=8388608",
          "-Dpubliekswijzer.public-url=https://pw.proef.example",
          "-Dpubliekswijzer.mail.host=127.0.0.1",
          "-Dpubliekswijzer.mail.encryption=NONE",
          "-Dpubliekswijzer.mail.from=publiekswijzer@proef.example",
          "-Dpubliekswijzer.oidc.client-id=publiekswijzer",
          "-Dpubliekswijzer.oidc.client-secret=geheim-van-de-proef",
          "-Dpubliekswijzer.webhook.source=urn:publiekswijzer:proef",
          "-Dpubliekswijzer.witness.logs=" + ForeignLog.SIGNER.verifier().text());

  private static volatile Running running;

  /** What runs. */
  record Running(
      EmbeddedPostgres postgres, Receivers receivers, ServerProcess process, Server server)
      implements AutoCloseable {
    /** Of the database, for its superuser too. */
    String databaseUrl() {
      return Postgres.url(postgres);
    }

    @Override
    public void close() throws IOException {
      AxeTotals.tell();
      process.close();
      receivers.close();
      postgres.close();
    }
  }

  /**
   * What runs now.
   *
   * @throws IllegalStateException outside a scenario
   */
  static Running now() {
    if (running == null) {
      throw new IllegalStateException("no scenario runs");
    }
    return running;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running =
        context
            .getRoot()
            .getStore(Namespace.GLOBAL)
            .computeIfAbsent(RunningServer.class, key -> start(), Running.class);
  }

  private static Running start() {
    try {
      Path folder = clean(Project.target().resolve("it-server"));
      var postgres =
          Postgres.builder()
              .setServerConfig("shared_preload_libraries", "pg_stat_statements")
              .setServerConfig("logging_collector", "on")
              .start();
      Postgres.prepare(postgres, Project.base());
      var receivers = Receivers.start();
      var options = new ArrayList<>(OPTIONS);
      options.addAll(receivers.options());
      var process =
          new ServerProcess(folder, Postgres.url(postgres), options.toArray(String[]::new));
      return new Running(postgres, receivers, process, process.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** An earlier run's log would tell of an earlier server. */
  private static Path clean(Path folder) throws IOException {
    Files.deleteIfExists(folder.resolve("server.log"));
    return folder;
  }
}
