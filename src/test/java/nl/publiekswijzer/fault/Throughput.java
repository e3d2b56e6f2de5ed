// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How many requests a minute servers finish, all on the same machine: with one processor each, and
 * with all of them for all.
 */
final class Throughput {
  /** The usual ones make a server start fast, not work fast. */
  private static final String[] AS_IN_PRODUCTION = {
    "-XX:TieredStopAtLevel=4", "-XX:-UseSerialGC", "-XX:+UseG1GC", "-Xmx1g"
  };

  private static final int MOST_NODES = 3;

  /** For each server. */
  private static final int TO_WARM = 40;

  private static final int BATCHES = 3;
  private static final int REQUESTS = 20;

  private final Path folder;
  private final Path war;

  Throughput(Path folder, Path war) {
    this.folder = folder;
    this.war = war;
  }

  void measure() throws IOException {
    if (Shell.has("taskset")) {
      int processors = Math.min(Runtime.getRuntime().availableProcessors(), MOST_NODES);
      for (int nodes = 1; nodes <= processors; nodes++) {
        measure(nodes, true);
      }
    } else {
      System.out.println("servers with one processor each: not measured, taskset is not installed");
    }
    for (int nodes = 1; nodes <= MOST_NODES; nodes++) {
      measure(nodes, false);
    }
  }

  private void measure(int nodes, boolean onOneEach) throws IOException {
    var shape = Shape.ofNodes(nodes, Duration.ofSeconds(60)).with(AS_IN_PRODUCTION);
    String name = "throughput-" + nodes + (onOneEach ? "-on-one-each" : "");
    try (var cluster = Cluster.start(folder.resolve(name), shape, war)) {
      if (onOneEach) {
        keepToOneEach(cluster);
      }
      batch(cluster, "warm", TO_WARM * nodes);
      var rates = new double[BATCHES];
      for (int i = 0; i < BATCHES; i++) {
        rates[i] = REQUESTS * 60_000.0 / batch(cluster, "measured-" + i, REQUESTS).toMillis();
      }
      Arrays.sort(rates);
      System.out.printf(
          Locale.ROOT,
          "%d server(s), %s: %.1f requests a minute (%.1f to %.1f)%n",
          nodes,
          onOneEach ? "one processor each" : "all processors for all",
          rates[BATCHES / 2],
          rates[0],
          rates[BATCHES - 1]);
    }
  }

  private static void keepToOneEach(Cluster cluster) throws IOException {
    for (int i = 0; i < cluster.nodes().size(); i++) {
      var node = cluster.node(i);
      node.stop();
      node.use(cluster.war(), List.of("taskset", "-c", String.valueOf(i)));
      node.start();
    }
  }

  /** From the first POST to the last publication. */
  private static Duration batch(Cluster cluster, String name, int requests) throws IOException {
    var files = new MemberFiles();
    files.learn(cluster.client(cluster.node(0)), Case.first(Case.MOST));
    var orders = orders(name, requests);
    var keeper = cluster.keeper(cluster.node(0));
    orders.forEach(order -> keeper.ensureLibrary(order.library()));
    var reader = new EvidenceReader(cluster.sql(), "Bibliotheek " + name + " %");
    try (var history = new History(cluster.folder().resolve(name + ".jsonl"));
        var load = new Load(cluster, history, files, orders, Order.EDITION)) {
      long begin = System.nanoTime();
      load.start();
      boolean done =
          Waiting.isSo(Duration.ofMinutes(15), () -> load.isAnswered() && reader.isDrained());
      if (!done || !load.refused().isEmpty()) {
        throw new IllegalStateException("not all was published");
      }
      return Duration.ofNanos(System.nanoTime() - begin);
    } finally {
      cluster.forgetMemberSets();
    }
  }

  /** Without member files, for there are not so many that differ. */
  private static List<Order> orders(String name, int requests) {
    var residents = Case.first(Case.MOST).stream().filter(c -> !c.hasMembers()).toList();
    var orders = new ArrayList<Order>();
    for (int i = 0; i < requests; i++) {
      String library = "Bibliotheek " + name + " " + i;
      orders.add(new Order(name + "-" + i, library, residents.get(i % residents.size())));
    }
    return orders;
  }
}
