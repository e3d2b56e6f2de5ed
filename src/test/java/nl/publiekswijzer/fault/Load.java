// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Clients that send orders to all servers in turn, and repeat each, with the same key, until it is
 * accepted or refused for good.
 */
final class Load implements AutoCloseable {
  private static final int CLIENTS = 3;
  private static final Duration BEFORE_ASKING_AGAIN = Duration.ofMillis(500);

  private final Cluster cluster;
  private final LoadClient client;
  private final MemberFiles files;
  private final String edition;
  private final List<Order> orders;
  private final Queue<Order> waiting = new ConcurrentLinkedQueue<>();
  private final Map<String, UUID> accepted = new ConcurrentHashMap<>();
  private final Map<String, Integer> refused = new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
  private volatile boolean onlyReady;
  private volatile boolean started;
  private volatile boolean closed;

  Load(Cluster cluster, History history, MemberFiles files, List<Order> orders, String edition) {
    this.cluster = cluster;
    this.client = new LoadClient(cluster.access(), history);
    this.files = files;
    this.orders = List.copyOf(orders);
    this.edition = edition;
  }

  /** Sends everything as fast as it is answered. */
  Load start() {
    return start(Duration.ZERO);
  }

  /** Each client pauses before each order. */
  Load start(Duration pause) {
    started = true;
    waiting.addAll(orders);
    for (int i = 0; i < CLIENTS; i++) {
      clients.execute(() -> sendAll(pause));
    }
    return this;
  }

  private void sendAll(Duration pause) {
    for (Order order = waiting.poll(); order != null && !closed; order = waiting.poll()) {
      Waiting.pause(pause);
      send(order);
    }
  }

  /** Sends one; gives the id of its request, or null when it is refused for good. */
  UUID send(Order order) {
    while (!closed) {
      var node = nextNode();
      var reply = client.submit(node, order, edition, files.of(order.subject()));
      if (reply.outcome() == Call.Outcome.OK) {
        client.readAsStranger(node, order.key(), reply.request());
        accepted.put(order.key(), reply.request());
        return reply.request();
      }
      if (reply.isRefusal()) {
        refused.put(order.key(), reply.status());
        return null;
      }
      Waiting.pause(BEFORE_ASKING_AGAIN);
    }
    return null;
  }

  /** Sends part of it and hangs up; nobody knows what became of that. */
  void sendBroken(Order order, Random random) {
    client.sendBroken(nextNode(), order, edition, files.of(order.subject()), random);
  }

  /** The clients are behind a proxy that passes over servers that say that they are not ready. */
  Load behindProxy() {
    onlyReady = true;
    return this;
  }

  private Node nextNode() {
    var nodes = cluster.nodes();
    int first = turn.getAndIncrement();
    return IntStream.range(first, first + nodes.size())
        .mapToObj(i -> nodes.get(i % nodes.size()))
        .filter(node -> !onlyReady || node.isReady())
        .findFirst()
        .orElseGet(() -> nodes.get(first % nodes.size()));
  }

  /** Whether every order was accepted or refused for good; so before it was started. */
  boolean isAnswered() {
    return !started || accepted.size() + refused.size() == orders.size();
  }

  LoadClient client() {
    return client;
  }

  List<Order> orders() {
    return orders;
  }

  String edition() {
    return edition;
  }

  /** Ids by key. */
  Map<String, UUID> accepted() {
    return Map.copyOf(accepted);
  }

  /** Status of the refusal by key. */
  Map<String, Integer> refused() {
    return Map.copyOf(refused);
  }

  @Override
  public void close() {
    closed = true;
    clients.shutdownNow();
  }
}
