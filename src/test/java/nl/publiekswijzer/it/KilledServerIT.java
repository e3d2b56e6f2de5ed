// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.Slow;
import nl.publiekswijzer.launch.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that dies in the middle loses no request and publishes none twice. */
@Asvs({"2.3.4", "14.2.4", "16.5.2"})
@Slow
class KilledServerIT {
  private static final int REQUESTS = 12;
  private static final String EDITION = "Voorbeeldeditie";
  private static final Canaries CANARIES = new Canaries("gedood");

  @Test
  void requestsOfAKilledServerAreFinishedAfterTheRestart(@TempDir Path folder) throws Exception {
    try (var postgres = Postgres.builder().setServerConfig("logging_collector", "on").start();
        var process =
            new ServerProcess(
                folder,
                Postgres.url(postgres),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dpubliekswijzer.queue.lease-seconds=12")) {
      Postgres.prepare(postgres, Project.base());
      var server = process.start();
      server.demonstrationEdition(EDITION);
      var addresses = submitAll(server);
      server.await(addresses.get(0), r -> !r.getString("status").equals("WACHT"));
      process.kill();
      assertTrue(count(postgres, "state = 'RUNNING'") > 0, "killed while nothing ran");
      assertNoCanary(postgres, folder);

      var restarted = process.start();
      addresses.forEach(a -> restarted.await(a, r -> r.getString("status").equals("GEREED")));

      assertEquals(REQUESTS, count(postgres, "state = 'PUBLISHED'"));
      assertEquals(REQUESTS, publications(postgres));
      assertEquals(REQUESTS, number(postgres, "select count(distinct subject) from outbox"));
      assertEquals(REQUESTS, number(postgres, "select count(*) from outbox"));
      assertTrue(count(postgres, "attempt = 2") > 0, "nothing was taken over");
      assertNoCanary(postgres, folder);
    }
  }

  /** Neither in the database nor in what the process wrote before it was killed. */
  private static void assertNoCanary(EmbeddedPostgres postgres, Path folder) throws Exception {
    var search = new CanarySearch(CANARIES.texts()).database(Postgres.url(postgres)).files(folder);

    System.out.println(search);
    assertEquals(List.of(), search.places());
  }

  private static List<String> submitAll(Server server) {
    var addresses = new ArrayList<String>();
    for (int i = 0; i < REQUESTS; i++) {
      String area = "VB%02d".formatted(i + 1);
      String order = Orders.order("Bibliotheek " + i, "GECOMBINEERD", EDITION, area);
      byte[] members = CANARIES.among(server.sampleMembers(EDITION, area));
      addresses.add(server.submit(order, members).header("Location"));
    }
    return addresses;
  }

  private static long count(EmbeddedPostgres postgres, String condition) throws SQLException {
    return number(postgres, "select count(*) from analysis_request where " + condition);
  }

  private static long publications(EmbeddedPostgres postgres) throws SQLException {
    return number(postgres, "select count(*) from publication");
  }

  private static long number(EmbeddedPostgres postgres, String sql) throws SQLException {
    try (var connection = DriverManager.getConnection(Postgres.url(postgres), "postgres", "x");
        var row = connection.createStatement().executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
