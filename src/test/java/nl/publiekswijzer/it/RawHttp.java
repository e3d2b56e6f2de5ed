// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests as no client would write them, byte for byte. */
final class RawHttp {
  private static final int PATIENCE = 60_000;

  private final int port;

  RawHttp(URI base) {
    this.port = base.getPort();
  }

  /** Sends the bytes and reads all that comes back until the server closes. */
  String exchange(String request) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      return exchange(socket, request, false);
    }
  }

  /**
   * Sends the bytes and reads the head of the answer and what has come with it. Who is refused
   * before the end may be cut off while still sending.
   */
  String begin(String request) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket.setSoTimeout(PATIENCE);
      try {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      } catch (SocketException e) {
        // the answer tells why
      }
      var answer = new StringBuilder();
      byte[] some = new byte[1 << 13];
      int read = socket.getInputStream().read(some);
      while (read > 0) {
        answer.append(new String(some, 0, read, StandardCharsets.ISO_8859_1));
        read = answer.indexOf("\r\n\r\n") < 0 ? socket.getInputStream().read(some) : 0;
      }
      return answer.toString();
    }
  }

  /** The same, and says that nothing more will be sent. */
  String exchangeAndEnd(String request) throws IOException {
    try (var socket = new Socket("localhost", port)) {
      return exchange(socket, request, true);
    }
  }

  private static String exchange(Socket socket, String request, boolean end) throws IOException {
    socket.setSoTimeout(PATIENCE);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
    if (end) {
      socket.shutdownOutput();
    }
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  /** A request without a body; the target stays as it is written. */
  String ask(String method, String target, String... headers) throws IOException {
    return exchange(
        "%s %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s\r\n"
            .formatted(method, target, lines(headers)));
  }

  private static String lines(String... headers) {
    return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
  }

  static int status(String answer) {
    return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
  }
}
