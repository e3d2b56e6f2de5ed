// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.publiekswijzer.it.Project;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * The database of the server that Arquillian starts, and its commands: Arquillian reads from the
 * start of a server where it listens, so that one opens its port before the application is there.
 */
public final class ContainerPostgres {
  /** What is to be closed. */
  private record Started(EmbeddedPostgres postgres) implements AutoCloseable {
    @Override
    public void close() throws IOException {
      postgres.close();
    }
  }

  private ContainerPostgres() {}

  /** Starts it once, until all tests have run. */
  public static void begin(ExtensionContext context) {
    context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .computeIfAbsent(ContainerPostgres.class, key -> start(), Started.class);
  }

  private static Started start() {
    try {
      var postgres = Postgres.builder().start();
      Postgres.prepare(postgres, Project.base());
      Postgres.announce(postgres);
      System.setProperty("it.target", Project.target().toString());
      Files.createDirectories(Project.target().resolve("tmp"));
      BootCommands.openFromTheStart(Project.base(), Project.target().resolve("preboot-open.txt"));
      return new Started(postgres);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
