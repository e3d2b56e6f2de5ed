// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.publiekswijzer.launch.Postgres;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A database of the embedded PostgreSQL with the schema of the product, without a server. The first
 * one costs about two seconds, each copy of it a tenth.
 */
public final class TestDatabase {
  private static final String MODEL = "model";
  private static final String DATA_SOURCE = "jakarta.persistence.nonJtaDataSource";
  private static final AtomicInteger COPIES = new AtomicInteger();

  private final String name;
  private final WatchedDataSource dataSource;

  private TestDatabase(String name) {
    this.name = name;
    this.dataSource = new WatchedDataSource(superuser(name));
  }

  /** For tests that roll back what they did: one for all of them. */
  public static TestDatabase shared() {
    return Shared.DATABASE;
  }

  /** For tests that commit: a copy of their own, as a fresh installation has it. */
  public static TestDatabase copy() {
    String name = "copy_" + COPIES.incrementAndGet();
    Model.execute(
        "create database %s template %s strategy file_copy owner publiekswijzer_owner"
            .formatted(name, MODEL));
    return new TestDatabase(name);
  }

  /** Without a schema. */
  static TestDatabase empty() {
    String name = "empty_" + COPIES.incrementAndGet();
    Model.execute("create database %s owner publiekswijzer_owner".formatted(name));
    return new TestDatabase(name);
  }

  /** As the server reaches it, with the owner of its schema. */
  Settings.Database settings() {
    return Model.settings(Model.url(name));
  }

  /** Connections of a superuser, who may take on any role and arrange any row. */
  public WatchedDataSource dataSource() {
    return dataSource;
  }

  /** As the persistence unit of the server, with transactions of the connection itself. */
  public EntityManager createEntityManager() {
    return Unit.FACTORY.createEntityManager(Map.of(DATA_SOURCE, dataSource));
  }

  /** Gives the copy back. */
  public void drop() {
    Model.execute("drop database " + name + " with (force)");
  }

  private static PGSimpleDataSource superuser(String database) {
    var source = new PGSimpleDataSource();
    source.setUrl(Model.url(database));
    source.setUser("postgres");
    // as in web.xml
    source.setStringType("unspecified");
    return source;
  }

  /** One for all databases, for to read all mappings takes longer than to copy a database. */
  private static final class Unit {
    static final EntityManagerFactory FACTORY =
        Persistence.createEntityManagerFactory(
            "publiekswijzer",
            Map.of(
                "jakarta.persistence.transactionType",
                "RESOURCE_LOCAL",
                "jakarta.persistence.jtaDataSource",
                "",
                DATA_SOURCE,
                shared().dataSource(),
                "eclipselink.logging.level",
                "SEVERE"));
  }

  private static final class Shared {
    static final TestDatabase DATABASE = copy();
  }

  /** The running PostgreSQL; it ends with this Java machine. */
  private static final class Model {
    private static final int PORT = start();

    private static int start() {
      try {
        var postgres = Postgres.builder().start();
        Postgres.prepare(postgres, Path.of(""));
        execute(postgres.getPort(), "create database " + MODEL + " owner publiekswijzer_owner");
        Migration.migrate(settings(url(postgres.getPort(), MODEL)));
        return postgres.getPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static Settings.Database settings(String url) {
      return new Settings.Database(url, "publiekswijzer", "publiekswijzer_owner", "x");
    }

    static String url(String database) {
      return url(PORT, database);
    }

    static void execute(String sql) {
      execute(PORT, sql);
    }

    private static String url(int port, String database) {
      return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void execute(int port, String sql) {
      var source = new PGSimpleDataSource();
      source.setUrl(url(port, "postgres"));
      source.setUser("postgres");
      try (Connection connection = source.getConnection();
          var statement = connection.createStatement()) {
        statement.execute(sql);
      } catch (SQLException e) {
        throw new IllegalStateException(sql, e);
      }
    }
  }
}
