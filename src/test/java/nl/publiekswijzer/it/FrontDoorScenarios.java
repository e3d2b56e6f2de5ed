// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** The form of requests, and the addresses that are not for everybody. */
class FrontDoorScenarios extends Scenario {
  private static final List<String> MANAGEMENT =
      List.of("health", "health/ready", "health/live", "metrics", "openapi");

  private RawHttp raw() {
    return new RawHttp(server().base());
  }

  @Test
  @Asvs("4.2.1")
  void requestForTwoHostsIsRefused() throws IOException {
    String twice =
        raw()
            .begin(
                "GET /ui/aanmelden HTTP/1.1\r\nHost: localhost\r\nHost: elders.example\r\n"
                    + "Connection: close\r\n\r\n");

    assertEquals(400, RawHttp.status(twice));
    assertEquals(200, RawHttp.status(raw().ask("GET", "/ui/aanmelden")));
  }

  @Test
  @Asvs("4.2.1")
  void nobodySpeaksAnotherProtocol() throws IOException {
    String upgraded =
        raw().ask("GET", "/ui/aanmelden", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__");
    String known = raw().begin("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0");

    assertEquals(200, RawHttp.status(upgraded));
    assertTrue(known.isEmpty() || known.startsWith("HTTP/1.1 "), known);
  }

  @Test
  @Asvs("4.1.3")
  void managementHasOneSpellingAndIsNotForWhomAProxySpeaks() throws IOException {
    var found = new ArrayList<String>();
    int tried = 0;
    for (String path : MANAGEMENT) {
      assertEquals(200, RawHttp.status(raw().ask("GET", "/" + path)), path);
      for (String spelling : spellings(path)) {
        tried++;
        String answer = raw().ask("GET", spelling);
        if (RawHttp.status(answer) < 300
            || answer.contains("\"status\"") && answer.contains("UP")) {
          found.add(spelling + " " + RawHttp.status(answer));
        }
      }
      for (String header :
          List.of(
              "X-Forwarded-For: 10.0.0.1",
              "Forwarded: for=10.0.0.1",
              "X-Real-IP: 10.0.0.1",
              "X-Forwarded-Proto: https",
              "Via: 1.1 proxy")) {
        assertEquals(404, RawHttp.status(raw().ask("GET", "/" + path, header)), path + header);
      }
    }
    System.out.println("Management: " + tried + " spellings tried");
    assertEquals(List.of(), found);
  }

  private static List<String> spellings(String path) {
    String first = "%" + Integer.toHexString(path.charAt(0)) + path.substring(1);
    return List.of(
        "//" + path,
        "/./" + path,
        "/x/../" + path,
        "/x/%2e%2e/" + path,
        "/" + first,
        "/" + path + ";a=b",
        "/;a=b/" + path,
        "/" + path + "/",
        "/" + path + "/.",
        "/" + path.replaceFirst("/|$", "%2f"),
        "/" + path.replace("/", "//") + "/%2e",
        "/" + path.replace("/", ";a=b/") + ";c",
        "/ui/../" + path,
        "/api/v1/../../" + path);
  }

  @Test
  void tooLongHeadersOfAPartAreCalledThat() {
    server().ensureLibrary("Lange kop");
    String part =
        "--x\r\nContent-Disposition: form-data; name=\"aanvraag\"\r\nX-Lang: %s\r\n\r\n{}\r\n--x--\r\n"
            .formatted("a".repeat(20_000));

    var answer =
        server()
            .send(
                "POST",
                RequestScenarios.REQUESTS,
                Map.of("Content-Type", "multipart/form-data; boundary=x"),
                part);

    assertEquals(413, answer.status());
    assertTrue(answer.text().contains("De kopregels van een deel"), answer.text());
    assertFalse(answer.text().contains("0 MB"), answer.text());
  }

  @Test
  void nameOfAnythingIsOneLineAndNoPath() {
    var administrator = server().identities().asAdministrator(server());
    for (String name : List.of("een\\r\\nBcc: ander", "x/../y", "..", "om\\u202egekeerd")) {
      var answer =
          administrator.send(
              "POST",
              "/api/v1/accounts",
              "application/json",
              "{\"email\":\"naam@deur.example\",\"naam\":\"%s\",\"rol\":\"BEHEERDER\"}"
                  .formatted(name));
      assertEquals(400, answer.status(), name);
    }
    for (String name : List.of("%2E%2E%20", "een%0D%0Atwee", "x%E2%80%AEy")) {
      var answer =
          administrator.send(
              "PUT",
              "/api/v1/bibliotheken/" + name,
              "application/json",
              "{\"provincie\":\"%s\"}".formatted(Identities.PROVINCE));
      assertTrue(answer.status() == 400 || answer.status() == 404, name + answer.status());
    }
  }
}
