// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * A member file with one line of a gigabyte, sent until the server says that it has enough.
 *
 * @param answer its beginning; {@code closed} when the end of the connection overtook it
 * @param sent bytes of the line
 */
public record EndlessLine(String answer, long sent) {
  private static final long MOST = 1L << 30;
  private static final int CHUNK = 0x10000;
  private static final int BEGINNING = 2_000;
  private static final String HEAD =
      "POST %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\n"
          + "Idempotency-Key: %s\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
          + "%x\r\n%s\r\n";

  public static EndlessLine send(URI server, String token, String key, String order)
      throws IOException {
    var form = new Form().json("aanvraag", order).file("ledenbestand", "postcode;huisnummer\n");
    String text = new String(form.bytes(), StandardCharsets.UTF_8);
    String open = text.substring(0, text.lastIndexOf("\r\n--"));
    String head =
        HEAD.formatted(
            RequestScenarios.REQUESTS, token, form.contentType(), key, open.length(), open);
    byte[] chunk =
        "%x\r\n%s\r\n".formatted(CHUNK, "x".repeat(CHUNK)).getBytes(StandardCharsets.US_ASCII);
    long sent = 0;
    try (var socket = new Socket("localhost", server.getPort())) {
      var out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      while (sent < MOST && socket.getInputStream().available() == 0) {
        out.write(chunk);
        sent += CHUNK;
      }
      byte[] first = new byte[BEGINNING];
      int length = Math.max(0, socket.getInputStream().read(first));
      return new EndlessLine(new String(first, 0, length, StandardCharsets.UTF_8), sent);
    } catch (SocketException e) {
      return new EndlessLine("closed", sent);
    }
  }

  /**
   * Whether it was refused, long before its end.
   *
   * @param most bytes that may have been sent until then
   */
  public boolean isRefused(long most) {
    return answer.matches("(?s)(HTTP/1.1 (400|413) .*|closed)") && sent < most;
  }
}
