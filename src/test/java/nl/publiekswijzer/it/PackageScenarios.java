// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.preservation.bag.BagCheck;
import nl.publiekswijzer.preservation.mdto.MdtoSchema;
import org.junit.jupiter.api.Test;

/** What an archivist takes along. */
class PackageScenarios extends Scenario {
  private static final String LIBRARY = "Bibliotheek Pakstede";

  private Answer part(String path, String range, String version) {
    return server().send("GET", path, Map.of("Range", range, "If-Range", version), "");
  }

  @Test
  void publicationIsTakenAlongInPiecesWithItsMetadata() throws IOException {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var publication =
        server()
            .publication(
                server()
                    .submit(Orders.order(LIBRARY, "INWONERS", RequestScenarios.EDITION, "VB06")));
    String path = "/api/v1/publicaties/" + publication.getString("id");

    var all = server().get(path + "/pakket");

    assertEquals(200, all.status(), all.text());
    for (String file :
        List.of("algoritme/versie.txt", "/bewijs.blad", "/bewijs.tlog-proof", "/bewijs.policy")) {
      assertTrue(all.text().contains(file), file);
    }
    assertTrue(all.header("Content-Type").startsWith("application/zip"));
    assertEquals("bytes", all.header("Accept-Ranges"));
    assertEquals(String.valueOf(all.bytes().length), all.header("Content-Length"));
    assertEquals(List.of(), BagCheck.ofZip(new ByteArrayInputStream(all.bytes())));
    String tag = all.header("ETag");
    int length = all.bytes().length;
    var rest = part(path + "/pakket", "bytes=1000-", tag);
    assertEquals(206, rest.status());
    assertEquals("bytes 1000-" + (length - 1) + "/" + length, rest.header("Content-Range"));
    assertArrayEquals(Arrays.copyOfRange(all.bytes(), 1000, length), rest.bytes());
    assertEquals(200, part(path + "/pakket", "bytes=1000-", "\"ander\"").status());
    assertEquals(416, part(path + "/pakket", "bytes=" + length + "-", tag).status());
    assertEquals(
        304, server().send("GET", path + "/pakket", Map.of("If-None-Match", tag), "").status());
    var head = server().send("HEAD", path + "/pakket", Map.of(), "");
    assertEquals(List.of(200, 0), List.of(head.status(), head.bytes().length));
    assertEquals(tag, head.header("ETag"));
    for (String metadata : List.of("/mdto", "/mdto/publicatie.pdf")) {
      assertEquals(List.of(), MdtoSchema.faults(server().get(path + metadata).bytes()), metadata);
    }
    assertEquals(404, server().get(path + "/mdto/niets.txt").status());
    String kept =
        "select 1 from publication_payload where publication_id = cast(? as uuid) limit 1";
    server().awaitTrue(() -> !Superuser.list(kept, publication.getString("id")).isEmpty());
    assertEquals(tag, server().get(path + "/pakket").header("ETag"));
  }

  @Test
  void seriesAndYearsAreTakenAlong() throws IOException {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var publication =
        server()
            .publication(
                server()
                    .submit(Orders.order(LIBRARY, "INWONERS", RequestScenarios.EDITION, "VB05")));
    String year = String.valueOf(publication.getInt("jaar"));

    for (String path :
        List.of(
            "/publicaties/" + publication.getString("id") + "/pakket/serie",
            "/bibliotheken/" + Server.path(LIBRARY) + "/publicaties/" + year + "/pakket",
            "/jaaroverzichten/" + year + "/pakket")) {
      var answer = server().get("/api/v1" + path);
      assertEquals(200, answer.status(), path);
      assertEquals(List.of(), BagCheck.ofZip(new ByteArrayInputStream(answer.bytes())), path);
    }
    for (String path :
        List.of(
            "/bibliotheken/" + Server.path(LIBRARY) + "/publicaties/" + year + "/mdto",
            "/jaaroverzichten/" + year + "/mdto")) {
      assertTrue(
          server().get("/api/v1" + path).header("Content-Disposition").contains("_mdto.zip"));
    }
    assertEquals(404, server().get("/api/v1/jaaroverzichten/1999/pakket").status());
  }

  @Test
  void publicationIsReadJudgedAndMadeAgainByWhatIsKept() throws IOException {
    server().demonstrationEdition(RequestScenarios.EDITION);
    var publication =
        server()
            .publication(
                server()
                    .submit(Orders.order(LIBRARY, "INWONERS", RequestScenarios.EDITION, "VB04")));
    String path = "/api/v1/publicaties/" + publication.getString("id");

    String schema = server().get(path + "/cijfers").json().getString("$schema");
    var described = server().get(schema);
    assertEquals(200, described.status(), described.text());
    assertTrue(described.header("Content-Type").startsWith("application/json"));
    assertEquals(schema, described.json().getString("$id"));
    var report = server().get(path + "/controle");
    assertEquals(200, report.status(), report.text());
    assertTrue(report.text().contains("isCompliant=\"true\""), report.text());
    assertTrue(report.header("Content-Disposition").contains("_v"), report.text());
    var again = server().send("POST", path + "/hermaking", Map.of(), "");
    assertEquals(200, again.status(), again.text());
    assertEquals("GELIJK", again.json().getString("oordeel"), again.text());
    assertTrue(saidByCommand(publication.getString("id")).endsWith("1 publicaties, 0 afwijkend"));
    new People(server()).employee(LIBRARY);
    var browser = new PageSession(server());
    browser.get("/ui/aanmelden");
    browser.send(
        "/ui/aanmelden",
        Map.of("email", People.emailOf(LIBRARY), "wachtwoord", Identities.PASSWORD));
    String page = "/ui/publicaties/" + publication.getString("id");
    assertTrue(browser.get(page).text().contains(path + "/controle"));
    assertTrue(browser.get(page + "/mdto").text().contains(page + "/hermaking"));
    var made = browser.post(page + "/hermaking", Map.of());
    assertEquals(200, made.status(), made.text());
    assertTrue(made.text().contains("byte voor byte gelijk"), made.text());
  }

  /** The command for administrators, which makes it again too. */
  private String saidByCommand(String publication) throws IOException {
    var command =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            Project.base().resolve("payara/MaakOpnieuw.java").toString(),
            server().base().toString(),
            publication);
    command
        .environment()
        .put("PUBLIEKSWIJZER_TOKEN", server().identities().token(server(), "/api/v1/publicaties"));
    var process = command.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(told.contains(publication + " GELIJK "), told);
    return told.strip();
  }
}
