// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request with a member file that is sent bit by bit, over a connection of its own. */
final class OpenUpload implements AutoCloseable {
  private static final int PATIENCE = 60_000;

  private final Socket socket;
  private final byte[] body;
  private int sent;

  /** Sends the head, and nothing of the body. */
  OpenUpload(Server server, String token, String key, Form form) {
    this(server, token, key, form, form.bytes().length);
  }

  /** Announces another length than the form has. */
  OpenUpload(Server server, String token, String key, Form form, long announced) {
    this.body = form.bytes();
    String head =
        """
        POST %s HTTP/1.1\r
        Host: localhost\r
        Authorization: Bearer %s\r
        Content-Type: %s\r
        Idempotency-Key: %s\r
        Content-Length: %d\r
        \r
        """
            .formatted(RequestScenarios.REQUESTS, token, form.contentType(), key, announced);
    try {
      this.socket = new Socket("localhost", server.base().getPort());
      socket.setSoTimeout(PATIENCE);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int length() {
    return body.length;
  }

  /** Sends the body up to this byte. */
  OpenUpload sendTo(int end) throws IOException {
    socket.getOutputStream().write(body, sent, end - sent);
    socket.getOutputStream().flush();
    sent = end;
    return this;
  }

  /** Waits for the answer and gives its status; 0 when the connection ended without one. */
  int status() throws IOException {
    byte[] line = socket.getInputStream().readNBytes("HTTP/1.1 200".length());
    return RawHttp.status(new String(line, StandardCharsets.US_ASCII));
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
