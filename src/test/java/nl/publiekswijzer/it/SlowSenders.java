// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Clients that send one byte of their body a second, until they are answered or cut off. */
public final class SlowSenders implements AutoCloseable {
  private static final String UPLOAD =
      "POST /api/v1/aanvragen HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
          + "Idempotency-Key: traag-%d\r\nContent-Type: multipart/form-data; boundary=x\r\n"
          + "Content-Length: 5000\r\n\r\n";
  private static final String SIGN_IN =
      "POST /api/v1/sessies?%d HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          + "Content-Length: 5000\r\n\r\n";

  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Set<Socket> sending = ConcurrentHashMap.newKeySet();

  /**
   * Half of them send files, the others sign in.
   *
   * @param half how many that is
   * @param token of who sends files
   */
  public SlowSenders(int port, int half, String token) {
    for (int i = 0; i < half; i++) {
      sending.add(open(port, UPLOAD.formatted(token, i)));
      sending.add(open(port, SIGN_IN.formatted(i)));
    }
    clock.scheduleAtFixedRate(this::sendOneEach, 0, 1, TimeUnit.SECONDS);
  }

  private static Socket open(int port, String head) {
    try {
      var socket = new Socket("localhost", port);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      return socket;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void sendOneEach() {
    sending.forEach(
        socket -> {
          try {
            if (socket.getInputStream().available() > 0) {
              sending.remove(socket);
              socket.close();
            } else {
              socket.getOutputStream().write('-');
            }
          } catch (IOException e) {
            sending.remove(socket); // cut off
          }
        });
  }

  /** How many are neither answered nor cut off. */
  public int left() {
    return sending.size();
  }

  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    for (Socket socket : sending) {
      socket.close();
    }
  }
}
