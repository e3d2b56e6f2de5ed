// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** Files that are not what they should be. */
class UploadScenarios extends Scenario {
  static final String UPLOADER = "Bibliotheek Invoer";

  private String order() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary(UPLOADER);
    return Orders.order(UPLOADER, "LEDEN", RequestScenarios.EDITION, "VB01");
  }

  @Test
  @Asvs({"5.2.2", "5.2.3", "2.2.1"})
  void fileThatIsNoMemberFileIsRefusedWithoutAWordOfIt() {
    String order = order();
    for (var file : MalformedFiles.all()) {
      var answer = server().submit(order, file.content());

      assertEquals(400, answer.status(), file.name());
      assertFalse(answer.text().contains(MalformedFiles.WORD), answer.text());
    }
  }

  @Test
  @Asvs({"5.3.1", "5.3.2"})
  void nameOfAFileIsNoPath() throws IOException {
    String order = order();
    Path target = Project.target();
    for (String name :
        List.of(
            "../../gekraakt7731.csv",
            "..\\\\..\\\\gekraakt7731.csv",
            "/tmp/gekraakt7731.csv",
            "gekraakt7731.jsp",
            "gekraakt7731.csv\\u0000.txt")) {
      var form =
          new Form()
              .json("aanvraag", order)
              .named("ledenbestand", name, "text/csv", "postcode;huisnummer\n");

      assertEquals(400, server().post(RequestScenarios.REQUESTS, form).status(), name);
    }

    for (Path folder : List.of(RunningServer.now().process().temporary(), target)) {
      try (var files = Files.walk(folder)) {
        assertTrue(files.noneMatch(f -> f.toString().contains("gekraakt7731")));
      }
    }
    assertFalse(Files.exists(Path.of("/tmp/gekraakt7731.csv")));
    assertFalse(Files.readString(RunningServer.now().process().log()).contains("gekraakt7731"));
  }

  @Test
  void memberFileOutsideAFormIsNotRead() {
    order();
    for (String type : List.of("text/csv", "application/json", "application/octet-stream")) {
      var answer =
          server()
              .send(
                  "POST",
                  RequestScenarios.REQUESTS,
                  Map.of("Content-Type", type),
                  "postcode;huisnummer\n");
      assertEquals(415, answer.status(), type);
    }
  }

  /** As much as the server takes; it must have answered long before the end. */
  @Test
  @Asvs({"5.2.1", "15.2.2"})
  void lineOfAGigabyteIsRefusedWhileItIsSent() throws IOException {
    String order = order();
    String token = server().identities().token(server(), RequestScenarios.REQUESTS);

    var line = EndlessLine.send(server().base(), token, "gigabyte", order);

    assertTrue(line.isRefused(64L << 20), line::toString);
  }
}
