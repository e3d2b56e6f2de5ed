// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.publiekswijzer.Slow;
import nl.publiekswijzer.it.Identities;
import nl.publiekswijzer.it.Orders;
import nl.publiekswijzer.it.Server;
import nl.publiekswijzer.it.ServerStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dump is put back on a clean cluster, and the same server goes on there. */
@Slow
class DumpIT {
  private static final String LIBRARY = "Bibliotheek In De Dump";
  private static final Duration TO_SIGN = Duration.ofMinutes(1);
  private static final String SECURED =
      "select relname || ' ' || relrowsecurity || ' ' || relforcerowsecurity from pg_class where"
          + " relnamespace = 'public'::regnamespace and relkind = 'r' order by 1";
  private static final String GUARDED =
      "select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not"
          + " tgisinternal order by 1";

  @TempDir private static Path folder;

  @Test
  void whatWasPublishedIsTheSameAfterADump() throws IOException {
    DebianCluster.require();
    Path file = folder.resolve("publiekswijzer.dump");
    try (var first = DebianCluster.start(folder.resolve("first"));
        var second = DebianCluster.start(folder.resolve("second"));
        var node =
            new Node("knoop", folder.resolve("knoop"), ServerStart.built(), first, List.of())) {
      node.start();
      var server = node.server(new Identities(node.log()));
      server.demonstrationEdition(Order.EDITION);
      String path = publish(server, "VB04");
      byte[] pdf = server.get(path + "/pdf").bytes();
      var before = log(server, first, "log-before");

      DebianCluster.dump(first, file);
      assertTrue(node.stop());
      DebianCluster.restore(second, file);
      node.proxy().retarget(second.port());
      node.start();

      assertEquals(list(first, SECURED), list(second, SECURED));
      assertEquals(list(first, GUARDED), list(second, GUARDED));
      assertArrayEquals(pdf, server.get(path + "/pdf").bytes());
      assertEquals(
          0,
          second
              .sql()
              .number(
                  "select count(*) from publication_file where sha256 <> encode(sha256(content),"
                      + " 'hex') or sha512 <> encode(sha512(content), 'hex')"));
      assertNotEquals(path, publish(server, "VB05"));
      log(server, second, "log-after").verify(before);
    }
  }

  private static String publish(Server server, String area) {
    String order = Orders.order(LIBRARY, "INWONERS", Order.EDITION, area);
    return "/api/v1/publicaties/" + server.publication(server.submit(order)).getString("id");
  }

  /** As soon as all of it is signed. */
  private static LogCopy log(Server server, Database database, String name) throws IOException {
    long entries = database.sql().number("select count(*) from log_entry");
    String signed = "select max(size) from log_checkpoint";
    assertTrue(Waiting.isSo(TO_SIGN, () -> database.sql().number(signed) == entries));
    return LogCopy.fetch(server, folder.resolve(name));
  }

  private static List<String> list(Database of, String sql) {
    return of.sql().list(row -> row.getString(1), sql);
  }
}
