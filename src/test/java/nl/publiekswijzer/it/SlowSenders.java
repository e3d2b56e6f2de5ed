package nl.publiekswijzer.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Clients that send one byte of their body a second, until they are answered or cut off. */
public final class SlowSenders implements AutoCloseable {
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Set<Socket> sending = ConcurrentHashMap.newKeySet();

  /**
   * @param heads one for each client, to its empty line
   */
  public SlowSenders(int port, List<String> heads) {
    heads.forEach(head -> sending.add(open(port, head)));
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

  public static List<String> heads(int many, String head) {
    return IntStream.range(0, many).mapToObj(i -> head.formatted(i)).toList();
  }

  @Override
  public void close() throws IOException {
    clock.shutdownNow();
    for (Socket socket : sending) {
      socket.close();
    }
  }
}
