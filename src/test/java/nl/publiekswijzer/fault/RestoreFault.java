// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The database is restored to a moment in the past, and what came after it is asked for again.
 * Nothing is published or signed until the log has back what was signed of it.
 */
record RestoreFault() implements Fault {
  private static final Duration TO_SIGN = Duration.ofMinutes(1);
  private static final Duration TO_REFUSE = Duration.ofMinutes(2);

  @Override
  public String id() {
    return "F35";
  }

  @Override
  public String says() {
    return "restored to a point in time from a base backup and the log";
  }

  @Override
  public boolean leavesWhole() {
    return false;
  }

  @Override
  public int orders() {
    return 4;
  }

  @Override
  public void strike(Trial trial) throws IOException {
    var cluster = trial.cluster();
    var restored = Standby.copy(cluster.database(), cluster.folder().resolve("restored"));
    var orders = orders(trial);
    trial.enterLibraries(orders);
    trial.load().start();
    trial.awaitDrained();
    String moment = trial.sql().text("select clock_timestamp()::text");
    List<UUID> lost = workThatIsLost(trial, orders);
    trial.expectSoon("signed", TO_SIGN, trial::isLogSigned);
    var before = LogCopy.fetch(trial.client(), cluster.folder().resolve("log-before"));
    var given = numbers(trial);
    restore(trial, restored, moment);
    trial.nodes().forEach(Node::stop);
    trial.nodes().forEach(Node::begin);
    trial.nodes().forEach(Node::awaitReady);
    var kept = numbers(trial);
    given.removeAll(kept);
    trial.expect("something was lost", given.size() == orders.size());
    long signed = trial.sql().number("select max(size) from log_checkpoint");
    var again = trial.load(orders, Order.EDITION).start();
    trial.expectSoon("nothing is published", TO_REFUSE, () -> isRefused(trial));
    trial.expect("nothing else was published", numbers(trial).equals(kept));
    trial.expect(
        "nothing is signed",
        signed < before.size()
            && signed == trial.sql().number("select max(size) from log_checkpoint"));
    before.bringBack(trial.sql());
    trial.hurry();
    trial.awaitDrained();
    trial.expect(
        "no request is used again", lost.stream().noneMatch(again.accepted().values()::contains));
    var since = numbers(trial);
    since.removeAll(kept);
    trial.expect("the same was published again", since.size() == orders.size());
    trial.expect("no number is used again", Collections.disjoint(since, given));
    trial.expectSoon("signed again", TO_SIGN, trial::isLogSigned);
    LogCopy.fetch(trial.client(), cluster.folder().resolve("log-after")).verify(before);
  }

  private static Set<String> numbers(Trial trial) {
    return new HashSet<>(
        trial.sql().list(row -> row.getString(1), "select number from publication"));
  }

  private static boolean isRefused(Trial trial) {
    return trial.nodes().stream().anyMatch(node -> node.logged("nothing is added") > 0);
  }

  private static List<Order> orders(Trial trial) {
    return IntStream.range(0, 3)
        .mapToObj(n -> trial.order("verloren-" + n, "verloren", trial.spare().get(n)))
        .toList();
  }

  private static List<UUID> workThatIsLost(Trial trial, List<Order> orders) throws IOException {
    Path file = trial.cluster().folder().resolve("lost.jsonl");
    try (var history = new History(file);
        var load = trial.apart(history, orders, Order.EDITION)) {
      load.start();
      Waiting.isSo(Duration.ofMinutes(2), load::isAnswered);
      trial.awaitDrained();
      return List.copyOf(load.accepted().values());
    }
  }

  private static void restore(Trial trial, Database restored, String moment) throws IOException {
    var cluster = trial.cluster();
    cluster.database().stop(Database.Stop.FAST);
    restored.set("restore_command = 'cp %s/pg_wal/%%f %%p'".formatted(cluster.database().data()));
    restored.set("recovery_target_time = '" + moment + "'");
    restored.set("recovery_target_action = 'promote'");
    Files.createFile(restored.data().resolve("recovery.signal"));
    restored.start();
    trial.expectSoon(
        "restored",
        Duration.ofMinutes(1),
        () -> restored.sql().text("select pg_is_in_recovery()::text").equals("false"));
    cluster.moveTo(restored);
    cluster.redirect();
    trial.awaitRecovery();
  }
}
