// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.publiekswijzer.platform.outbound.LocalServer;
import nl.publiekswijzer.platform.outbound.Received;

/** Who is told by webhooks: one receiver as it should be, and others that can turn hostile. */
final class Receivers implements AutoCloseable {
  private static final String USUAL = "/haak";
  private static final long ENDLESS = 10_000_000_000L;
  private static final int CHUNK = 8_192;

  /** How a hostile one answers. */
  enum Manner {
    /** With 500. */
    FAILING,
    /** With the way to where nobody should go. */
    REDIRECTING,
    /** With ten gigabytes. */
    ENDLESS,
    /** Not at all. */
    SILENT;

    private String path() {
      return USUAL + "/" + name().toLowerCase(Locale.ROOT);
    }
  }

  private final LocalServer server = LocalServer.answering(this::answer);
  private final LocalServer forbidden = LocalServer.answering(204);
  private final AtomicLong mostSent = new AtomicLong();
  private volatile CountDownLatch hostility = new CountDownLatch(0);

  int port() {
    return server.port();
  }

  URI usual() {
    return server.address(USUAL);
  }

  URI address(Manner manner) {
    return server.address(manner.path());
  }

  /** The others answer in their manners from now on. */
  void turnHostile() {
    hostility = new CountDownLatch(1);
  }

  /** All answer with 204. */
  void mend() {
    hostility.countDown();
  }

  /** What the usual one was told. */
  List<Received> told() {
    return received(USUAL);
  }

  List<Received> told(Manner manner) {
    return received(manner.path());
  }

  private List<Received> received(String path) {
    return server.received().stream().filter(call -> call.path().equals(path)).toList();
  }

  /** How often somebody followed the way that the redirecting one showed. */
  int misled() {
    return forbidden.received().size();
  }

  /** How many bytes of an endless answer went out at most. */
  long mostSent() {
    return mostSent.get();
  }

  private void answer(HttpExchange exchange) throws IOException {
    var hostile = hostility;
    String path = exchange.getRequestURI().getPath();
    var manner = Stream.of(Manner.values()).filter(m -> m.path().equals(path)).findFirst();
    if (manner.isEmpty() || hostile.getCount() == 0) {
      exchange.sendResponseHeaders(204, -1);
      return;
    }
    switch (manner.get()) {
      case FAILING -> exchange.sendResponseHeaders(500, -1);
      case REDIRECTING -> {
        exchange.getResponseHeaders().set("Location", forbidden.address("/").toString());
        exchange.sendResponseHeaders(302, -1);
      }
      case ENDLESS -> sendEndlessly(exchange);
      case SILENT -> awaitMended(hostile);
    }
  }

  private void sendEndlessly(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, ENDLESS);
    byte[] chunk = new byte[CHUNK];
    var out = exchange.getResponseBody();
    for (long sent = 0; sent < ENDLESS; sent += CHUNK) {
      out.write(chunk); // fails when the other side hangs up
      mostSent.accumulateAndGet(sent + CHUNK, Math::max);
    }
  }

  private static void awaitMended(CountDownLatch hostile) {
    try {
      hostile.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    mend();
    server.close();
    forbidden.close();
  }
}
