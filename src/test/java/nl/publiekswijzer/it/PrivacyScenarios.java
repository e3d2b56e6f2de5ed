// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.publiekswijzer.Asvs;
import nl.publiekswijzer.Slow;
import org.junit.jupiter.api.Test;

/** Unique invented addresses go in; afterwards they are nowhere. */
@Asvs({"14.2.2", "14.2.4", "16.2.5"})
class PrivacyScenarios extends Scenario {
  @Test
  void noAddressOfAPublishedMemberFileIsKept() throws Exception {
    var canaries = new Canaries("gepubliceerd");
    server().demonstrationEdition(RequestScenarios.EDITION);

    server().publication(server().submit(order("Kanarie"), canaries.among(members())));

    assertNowhere(search(canaries));
  }

  @Slow
  @Test
  void noAddressOfARefusedMemberFileIsKept() throws Exception {
    var canaries = new Canaries("geweigerd");
    server().demonstrationEdition(RequestScenarios.EDITION);
    var search = new CanarySearch(canaries.texts());

    for (String file :
        List.of(
            canaries.rows(),
            "postcode;huisnummer;toevoeging\n" + canaries.rows(),
            "postcode;huisnummer;toevoeging\n" + canaries.rows() + "\u0000\n",
            "postcode;huisnummer;toevoeging\n" + canaries.rows() + "\"" + canaries.rows())) {
      var refused = server().submit(order("Kanarie"), file.getBytes(StandardCharsets.UTF_8));
      assertEquals(400, refused.status());
      search.text("answer", refused.text());
    }

    assertNowhere(searchIn(search));
  }

  /** The server sees the end of the request in the middle of a row, and says so. */
  @Slow
  @Test
  void noAddressOfAMemberFileThatIsCutOffIsKept() throws Exception {
    var canaries = new Canaries("afgebroken");
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary("Kanarie");
    String token = server().identities().token(server(), RequestScenarios.REQUESTS);
    byte[] file = canaries.among(members());
    var form = new Form().json("aanvraag", order("Kanarie")).file("ledenbestand", file);
    byte[] body = form.bytes();
    String head =
        """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: %s\r
        Idempotency-Key: afgebroken\r
        Content-Length: %d\r
        Connection: close\r
        \r
        """
            .formatted(
                RequestScenarios.REQUESTS, token, form.contentType(), body.length + 1_000_000);

    String answer;
    try (var socket = new Socket("localhost", server().base().getPort())) {
      var out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      out.write(body, 0, body.length - 60);
      out.flush();
      socket.shutdownOutput();
      answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    assertFalse(answer.contains(" 202 "), answer);
    assertNowhere(search(canaries).text("answer", answer));
  }

  @Slow
  @Test
  void noAddressOfAMemberFileIsKeptWhenTheJobFails() throws Exception {
    var canaries = new Canaries("mislukt");
    server().demonstrationEdition(RequestScenarios.EDITION);
    String library = "Kanarie met pech";
    Superuser.change(ArchiveScenarios.DAMAGE.formatted(library));
    try {
      var accepted = server().submit(order(library), canaries.among(members()));
      server().await(accepted.header("Location"), r -> r.getString("status").equals("MISLUKT"));
    } finally {
      Superuser.change("drop trigger damage on analysis_work; drop function damage()");
    }

    assertNowhere(search(canaries));
  }

  @Test
  void noDumpOfTheMemoryIsMadeInProduction() throws IOException {
    Path base = Project.base();

    assertTrue(
        Files.readAllLines(base.resolve("payara/server.args"))
            .contains("-XX:-HeapDumpOnOutOfMemoryError"));
    assertTrue(
        Files.readString(base.resolve("README.md"))
            .contains("java -Xmx1g @payara/server.args -jar"));
    var arguments = ServerFolders.ofTheBuild().arguments();
    assertTrue(arguments.stream().anyMatch(a -> a.endsWith("payara/server.args")), "given");
    assertFalse(arguments.contains("-XX:+HeapDumpOnOutOfMemoryError"));
  }

  private static String order(String library) {
    return Orders.order(library, "GECOMBINEERD", RequestScenarios.EDITION, "VB07");
  }

  private byte[] members() {
    return server().sampleMembers(RequestScenarios.EDITION, "VB07");
  }

  private static CanarySearch search(Canaries canaries) throws Exception {
    return searchIn(new CanarySearch(canaries.texts()));
  }

  private static CanarySearch searchIn(CanarySearch search) throws Exception {
    Path target = Project.target();
    var folders = ServerFolders.ofTheBuild();
    search.database(RunningServer.now().databaseUrl());
    search.files(RunningServer.now().process().temporary()); // with the unpacked WAR
    search.files(RunningServer.now().process().log());
    for (Path file : folders.filesInWorkingFolder()) {
      search.files(file);
    }
    for (Path file : folders.removedFiles()) {
      search.file(file);
    }
    return search;
  }

  private static void assertNowhere(CanarySearch search) {
    System.out.println(search);
    assertEquals(List.of(), search.places());
  }
}
