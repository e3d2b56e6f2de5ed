// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One connection through the proxy, with a thread for each direction. */
final class ProxiedConnection {
  private static final int PIECE = 16_384;

  private final TcpProxy proxy;
  private final Socket client;
  private final Socket server;
  private final StatementWatch watch = new StatementWatch();
  private boolean concerned;
  private volatile boolean answerIsCut;
  private volatile CommitCut cut;
  private volatile long waitingSince;

  ProxiedConnection(TcpProxy proxy, Socket client, Socket server) {
    this.proxy = proxy;
    this.client = client;
    this.server = server;
  }

  void toServer() {
    byte[] piece = new byte[PIECE];
    try {
      for (int n = read(client, piece); n >= 0; n = read(client, piece)) {
        if (proxy.isSilent()) {
          waitingSince = waitingSince == 0 ? System.nanoTime() : waitingSince;
          continue;
        }
        pause();
        if (isCutAt(piece, n)) {
          if (cut.moment() == CommitCut.Moment.BEFORE) {
            break;
          }
          answerIsCut = true;
        }
        server.getOutputStream().write(piece, 0, n);
      }
    } catch (IOException e) {
      // one side is gone
    } finally {
      close();
      happened();
    }
  }

  void toClient() {
    byte[] piece = new byte[PIECE];
    try {
      for (int n = read(server, piece); n >= 0; n = read(server, piece)) {
        if (proxy.isSilent()) {
          continue;
        }
        pause();
        int allowed = answerIsCut ? 0 : proxy.allowed(n);
        client.getOutputStream().write(piece, 0, allowed);
        if (allowed < n) {
          break;
        }
      }
    } catch (IOException e) {
      // one side is gone
    } finally {
      close();
      happened();
    }
  }

  private static int read(Socket socket, byte[] piece) throws IOException {
    return socket.getInputStream().read(piece);
  }

  private void pause() throws IOException {
    try {
      TimeUnit.NANOSECONDS.sleep(proxy.delay().toNanos());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private boolean isCutAt(byte[] piece, int count) {
    for (String statement : watch.executed(piece, count)) {
      var armed = proxy.cut();
      if (statement.startsWith("BEGIN")) {
        concerned = false;
      } else if (armed != null && armed.concerns(statement)) {
        concerned = true;
      } else if (concerned && statement.startsWith("COMMIT") && armed != null && armed.take()) {
        cut = armed;
        return true;
      }
    }
    return false;
  }

  private void happened() {
    if (cut != null) {
      cut.happened().complete(null);
    }
  }

  /** How long the client has waited for an answer from silence; zero when it has not. */
  Duration unanswered() {
    long since = waitingSince;
    return since == 0 ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
  }

  void close() {
    proxy.unanswered(unanswered());
    waitingSince = 0;
    proxy.closed(this);
    closeQuietly(client);
    closeQuietly(server);
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // it is closed
    }
  }
}
