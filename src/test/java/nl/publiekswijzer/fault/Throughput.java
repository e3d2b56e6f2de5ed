package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many requests a minute one, two and three servers finish; all on the same machine. */
final class Throughput {
  private static final int MOST_NODES = 3;
  private static final int TO_WARM = 12;
  private static final int REQUESTS = 60;

  private final Path folder;
  private final Path war;

  Throughput(Path folder, Path war) {
    this.folder = folder;
    this.war = war;
  }

  void measure() throws IOException {
    for (int nodes = 1; nodes <= MOST_NODES; nodes++) {
      var shape = Shape.ofNodes(nodes, Duration.ofSeconds(60));
      try (var cluster = Cluster.start(folder.resolve("throughput" + nodes), shape, war)) {
        batch(cluster, "warm", TO_WARM);
        var took = batch(cluster, "measured", REQUESTS);
        System.out.printf(
            Locale.ROOT,
            "%d node(s): %.1f requests a minute%n",
            nodes,
            REQUESTS * 60_000.0 / took.toMillis());
      }
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
