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
import java.util.Map;
import nl.publiekswijzer.Asvs;
import org.junit.jupiter.api.Test;

/** Files that are not what they should be. */
interface UploadScenarios {
  String UPLOADER = "Bibliotheek Invoer";

  Server server();

  private String order() {
    server().demonstrationEdition(RequestScenarios.EDITION);
    server().ensureLibrary(UPLOADER);
    return Orders.order(UPLOADER, "LEDEN", RequestScenarios.EDITION, "VB01");
  }

  @Test
  @Asvs({"5.2.2", "5.2.3", "2.2.1"})
  default void fileThatIsNoMemberFileIsRefusedWithoutAWordOfIt() {
    String order = order();
    for (String file :
        List.of(
            "PK\u0003\u0004geheim",
            "\u001f\u008b\u0008geheim",
            "%PDF-1.7 geheim",
            "<html>geheim</html>",
            "{\"geheim\":1}",
            "\u00ff\u00fep\u0000geheim",
            "postcode;huisnummer\n1234AB;\u0000geheim\n",
            "postcode;postcode;huisnummer\n1234AB;1234AB;1\n",
            "postcode;huisnummer\n\"geheim",
            "a;".repeat(1_000_000),
            "")) {
      var answer = server().submit(order, file.getBytes(StandardCharsets.ISO_8859_1));

      assertEquals(400, answer.status(), file.substring(0, Math.min(20, file.length())));
      assertFalse(answer.text().contains("geheim"), answer.text());
    }
  }

  @Test
  @Asvs({"5.3.1", "5.3.2"})
  default void nameOfAFileIsNoPath() throws IOException {
    String order = order();
    Path target = Path.of(System.getProperty("it.target"));
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

    for (Path folder : List.of(target.resolve("tmp"), target)) {
      try (var files = Files.walk(folder)) {
        assertTrue(files.noneMatch(f -> f.toString().contains("gekraakt7731")));
      }
    }
    assertFalse(Files.exists(Path.of("/tmp/gekraakt7731.csv")));
    assertFalse(Files.readString(target.resolve("it-server.log.0")).contains("gekraakt7731"));
  }

  @Test
  default void memberFileOutsideAFormIsNotRead() {
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
  default void lineOfAGigabyteIsRefusedWhileItIsSent() throws IOException {
    String order = order();
    String token = server().identities().token(server(), RequestScenarios.REQUESTS);
    var form = new Form().json("aanvraag", order).file("ledenbestand", "postcode;huisnummer\n");
    String text = new String(form.bytes(), StandardCharsets.UTF_8);
    String open = text.substring(0, text.lastIndexOf("\r\n--"));
    byte[] chunk = ("10000\r\n" + "x".repeat(0x10000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
    long sent = 0;
    var answer = new StringBuilder();

    try (var socket = new Socket("localhost", server().base().getPort())) {
      var out = socket.getOutputStream();
      out.write(
          ("POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n"
                  + "Idempotency-Key: gigabyte\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n%x\r\n%s\r\n")
              .formatted(RequestScenarios.REQUESTS, token, form.contentType(), open.length(), open)
              .getBytes(StandardCharsets.US_ASCII));
      while (sent < 1L << 30 && socket.getInputStream().available() == 0) {
        out.write(chunk);
        sent += chunk.length;
      }
      byte[] first = new byte[2_000];
      int length = socket.getInputStream().read(first);
      answer.append(new String(first, 0, Math.max(0, length), StandardCharsets.UTF_8));
    } catch (java.net.SocketException e) {
      answer.append("closed"); // refused so soon that the answer was overtaken
    }

    assertTrue(answer.toString().matches("(?s)(HTTP/1.1 (400|413) .*|closed)"), answer.toString());
    assertTrue(sent < 64L << 20, "sent " + sent);
  }
}
