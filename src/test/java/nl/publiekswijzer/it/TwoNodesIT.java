// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import nl.publiekswijzer.Slow;
import nl.publiekswijzer.launch.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database, one of which is not always there. */
@Slow
class TwoNodesIT {
  private static final String EDITION = RequestScenarios.EDITION;
  private static final String LIBRARY = "Van knoop naar knoop";
  private static final String EMPLOYEE = "medewerker@knopen.example";

  @TempDir private static Path folder;

  private EmbeddedPostgres postgres;
  private ServerProcess one;
  private ServerProcess other;

  @BeforeEach
  void prepare() throws Exception {
    postgres = Postgres.builder().start();
    Postgres.prepare(postgres, Project.base());
    one = node("een");
    other = node("ander");
  }

  private ServerProcess node(String name) throws IOException {
    return new ServerProcess(
        folder.resolve(name),
        Postgres.url(postgres),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx512m",
        "-Dpubliekswijzer.node=" + name);
  }

  @AfterEach
  void end() throws IOException {
    one.close();
    other.close();
    postgres.close();
  }

  @Test
  void somebodyGoesOnWithADraftAtAnotherServerWhenTheirsDies() throws Exception {
    var server = one.start();
    server.demonstrationEdition(EDITION);
    server.ensureLibrary(LIBRARY);
    new People(server).invite(EMPLOYEE, "MEDEWERKER", ",\"bibliotheek\":\"%s\"".formatted(LIBRARY));
    byte[] members = server.sampleMembers(EDITION, "VB01");
    other.begin();
    assertEquals(200, firstAnswer(other), "answered before it could");
    var browser = PageSession.byForm(server, EMPLOYEE);
    String draft = DraftPages.begin(browser, LIBRARY, "GECOMBINEERD");
    browser.post(draft + "/werkgebied", Map.of("gemeente", "VB01"));
    DraftPages.file(browser, draft, members);

    one.kill();
    var later = browser.at(new Server(other.base(), null));

    String report = later.get(draft + "/ledenbestand").text();
    assertTrue(report.contains("herkend met toevoeging"), report);
    later.post(draft + "/themas", Map.of("thema", "voorlezen"));
    var sent = later.post(draft + "/overzicht", Map.of());
    String request = "/ui/aanvragen/" + draft.replaceFirst(".*/", "");
    assertEquals(request + "/ontvangen", sent.header("Location"), sent::text);
    server.awaitTrue(() -> later.get(request).text().contains("Naar de publicatie"));
  }

  /** Status of what a server that starts answers first. */
  private static int firstAnswer(ServerProcess process) {
    var server = new Server(process.base(), null);
    var status = new int[1];
    server.awaitTrue(
        () -> {
          try {
            status[0] = server.get("/health/ready").status();
            return true;
          } catch (UncheckedIOException e) {
            return false;
          }
        });
    return status[0];
  }
}
