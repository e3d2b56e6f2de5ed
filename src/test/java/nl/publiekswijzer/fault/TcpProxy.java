// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a server and its database on loopback, and can be a bad network. Like both of them
 * it sends every piece at once; otherwise each would wait for the receipt of the one before.
 */
final class TcpProxy implements AutoCloseable {
  private final ServerSocket door;
  private final Set<ProxiedConnection> connections = ConcurrentHashMap.newKeySet();
  private final AtomicLong bytesToCut = new AtomicLong(Long.MAX_VALUE);
  private volatile int target;
  private volatile Duration delay = Duration.ZERO;
  private volatile boolean silent;
  private volatile CommitCut cut;
  private volatile Duration longestUnanswered = Duration.ZERO;

  TcpProxy(int target) {
    this.target = target;
    try {
      door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    thread("door", this::accept);
  }

  private static void thread(String name, Runnable work) {
    var thread = new Thread(work, "proxy " + name);
    thread.setDaemon(true);
    thread.start();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        open(door.accept());
      } catch (IOException e) {
        // the door was closed
      }
    }
  }

  /** A database that does not listen looks as it does without a proxy: refused, or cut. */
  private void open(Socket client) throws IOException {
    try {
      var server = new Socket("127.0.0.1", target);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      var connection = new ProxiedConnection(this, client, server);
      connections.add(connection);
      thread("to server", connection::toServer);
      thread("to client", connection::toClient);
    } catch (IOException e) {
      client.close();
    }
  }

  int port() {
    return door.getLocalPort();
  }

  /** New connections go there from now on. */
  void retarget(int port) {
    target = port;
  }

  /** Every piece that is sent takes so much longer, each way. */
  void delay(Duration oneWay) {
    delay = oneWay;
  }

  Duration delay() {
    return delay;
  }

  /** Nothing is forwarded any more, and all sockets stay open. */
  void fallSilent() {
    longestUnanswered = Duration.ZERO;
    silent = true;
  }

  boolean isSilent() {
    return silent;
  }

  /** Forwards again; what was open meanwhile is dead. */
  void speak() {
    connections.forEach(ProxiedConnection::close);
    silent = false;
  }

  /** The longest that a client waited for an answer from silence before it gave up. */
  Duration longestUnanswered() {
    connections.forEach(c -> unanswered(c.unanswered()));
    return longestUnanswered;
  }

  synchronized void unanswered(Duration waited) {
    if (waited.compareTo(longestUnanswered) > 0) {
      longestUnanswered = waited;
    }
  }

  /** Cuts the connection that carries the n-th byte of the answers from now on, counted from 1. */
  void cutAfter(long bytes) {
    bytesToCut.set(bytes);
  }

  /** How many of these bytes of an answer go through. */
  int allowed(int bytes) {
    long left = bytesToCut.getAndUpdate(n -> n == Long.MAX_VALUE ? n : n - bytes);
    if (left > bytes) {
      return bytes;
    }
    bytesToCut.set(Long.MAX_VALUE);
    return (int) Math.max(0, left);
  }

  /** Cuts the next transaction of this kind at its COMMIT. */
  CommitCut cutAtCommit(String within, CommitCut.Moment moment) {
    cut = CommitCut.of(within, moment);
    return cut;
  }

  CommitCut cut() {
    return cut;
  }

  void cutAll() {
    connections.forEach(ProxiedConnection::close);
  }

  int open() {
    return connections.size();
  }

  void closed(ProxiedConnection connection) {
    connections.remove(connection);
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cutAll();
  }
}
