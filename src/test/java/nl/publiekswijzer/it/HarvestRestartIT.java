// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.record.Header;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListIdentifiersParameters;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.publiekswijzer.Slow;
import nl.publiekswijzer.launch.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A harvester of others goes on where it was when the server is killed and started again. */
@Slow
class HarvestRestartIT {
  private static final String EDITION = "Voorbeeldeditie";
  private static final String LIBRARY = "Bibliotheek Oogst Na Herstart";

  @Test
  void aHarvestGoesOnAfterARestartWhilePublicationsComeAndGo(@TempDir Path folder)
      throws Exception {
    try (var postgres = Postgres.builder().start();
        var process =
            new ServerProcess(
                folder,
                Postgres.url(postgres),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dpubliekswijzer.oai.public=true",
                "-Dpubliekswijzer.oai.page=1")) {
      Postgres.prepare(postgres, Project.base());
      Postgres.announce(postgres);
      var server = process.start();
      server.demonstrationEdition(EDITION);
      var existing = new ArrayList<String>();
      for (int i = 1; i <= 4; i++) {
        existing.add(published(server, "VB%02d".formatted(i)));
      }
      var headers =
          harvester(process)
              .listIdentifiers(ListIdentifiersParameters.request().withMetadataPrefix("mdto"));
      var told = new ArrayList<Header>();
      while (told.size() < 2 && headers.hasNext()) {
        told.add(headers.next());
      }

      process.kill();
      var restarted = process.start();
      String added = published(restarted, "VB05");
      withdraw(postgres, existing.get(0));
      withdraw(postgres, existing.get(3));
      headers.forEachRemaining(told::add);

      var identifiers = new HashSet<String>();
      told.forEach(header -> identifiers.add(header.getIdentifier().replace("urn:uuid:", "")));
      assertTrue(identifiers.containsAll(existing), () -> identifiers + " of " + existing);
      identifiers.removeAll(existing);
      assertTrue(List.of(added).containsAll(identifiers), identifiers::toString);
      assertEquals(
          told.size(),
          told.stream().map(h -> h.getIdentifier() + " " + h.getDatestamp()).distinct().count());
      assertTrue(
          told.stream()
              .filter(header -> header.getIdentifier().endsWith(existing.get(3)))
              .anyMatch(Header::isDeleted));
    }
  }

  private static String published(Server server, String area) {
    var accepted = server.submit(Orders.order(LIBRARY, "INWONERS", EDITION, area));
    return server.publication(accepted).getString("id");
  }

  /** As a withdrawal leaves it. */
  private static void withdraw(EmbeddedPostgres postgres, String id) throws SQLException {
    try (var connection = DriverManager.getConnection(Postgres.url(postgres), "postgres", "x");
        var statement =
            connection.prepareStatement(
                "insert into publication_tombstone (publication_id, library_id, kind, at, reason,"
                    + " decided_by, sha256) select p.id, p.library_id, 'WITHDRAWN', now(), 'Om te"
                    + " zien wat een oogst doet.', 'Archivaris', '0' from publication p where p.id"
                    + " = cast(? as uuid)")) {
      statement.setString(1, id);
      assertEquals(1, statement.executeUpdate());
    }
  }

  private static ServiceProvider harvester(ServerProcess process) {
    String address = process.base().resolve("/api/v1/oai").toString();
    return new ServiceProvider(
        new Context()
            .withBaseUrl(address)
            .withGranularity(Granularity.Second)
            .withOAIClient(OAIClient.newBuilder().withBaseUrl(address).build()));
  }
}
