// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform.outbound;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server on loopback that remembers what was asked of it. */
public final class LocalServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<Received> received = new CopyOnWriteArrayList<>();

  private LocalServer(HttpHandler handler) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", exchange -> handle(exchange, handler));
    server.start();
  }

  public static LocalServer answering(HttpHandler handler) {
    try {
      return new LocalServer(handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers everything with this status and no body. */
  public static LocalServer answering(int status) {
    return answering(exchange -> exchange.sendResponseHeaders(status, -1));
  }

  private void handle(HttpExchange exchange, HttpHandler handler) throws IOException {
    try (exchange) {
      received.add(Received.of(exchange));
      handler.handle(exchange);
    }
  }

  /** Answers with a text. */
  public static void send(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }

  public List<Received> received() {
    return List.copyOf(received);
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  public Allowlist allowed() {
    return Allowlist.of("127.0.0.1:" + port());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
