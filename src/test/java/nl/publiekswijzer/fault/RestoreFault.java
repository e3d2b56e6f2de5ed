// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The database is restored to a moment in the past, and what came after it is asked for again.
 * There is no ledger outside the database yet that it could be held against.
 */
record RestoreFault() implements Fault {
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
  public void strike(Trial trial) throws IOException {
    var cluster = trial.cluster();
    var restored = Standby.copy(cluster.database(), cluster.folder().resolve("restored"));
    var orders = orders(trial);
    trial.enterLibraries(orders);
    trial.load().start();
    trial.awaitDrained();
    String moment = trial.sql().text("select clock_timestamp()::text");
    List<UUID> lost = workThatIsLost(trial, orders);
    restore(trial, restored, moment);
    var again = trial.load(orders, Order.EDITION).start();
    trial.awaitDrained();
    trial.expect(
        "no number is used again", lost.stream().noneMatch(again.accepted().values()::contains));
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
