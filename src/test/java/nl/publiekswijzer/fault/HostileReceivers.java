// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import nl.publiekswijzer.delivery.DeliverySchedule;
import nl.publiekswijzer.fault.Receivers.Manner;

/**
 * F32: receivers of webhooks that fail, redirect, answer without end or not at all. Names that
 * change after the check are tried in {@code platform.outbound}, where names can be changed.
 */
record HostileReceivers() implements Fault {
  private static final Duration TO_TELL = Duration.ofSeconds(45);
  private static final Duration TO_END = Duration.ofMinutes(3);

  /** Far more than is read, for what is on its way between two sockets. */
  private static final long MOST_SENT = 64L << 20;

  private static final String UNENDED =
      "subscription_id = ?::uuid and sent_at is null and failed_at is null";
  private static final String OPEN = "select count(*) from delivery where " + UNENDED;
  private static final String HURRY =
      "update delivery set due_at = least(due_at, clock_timestamp()) where attempt > 0 and reason <> ''"
          + " and "
          + UNENDED;
  private static final String AWAKE =
      "update subscription set rest_until = null where id = ?::uuid";
  private static final String OTHERWISE =
      "select count(*) from delivery where subscription_id = ?::uuid and (failed_at is null or"
          + " attempt <> ?)";

  @Override
  public String id() {
    return "F32";
  }

  @Override
  public String says() {
    return "receivers fail, redirect, answer without end or not at all";
  }

  @Override
  public void strike(Trial trial) {
    var cluster = trial.cluster();
    var receivers = cluster.receivers();
    Map<Manner, String> subscriptions = new EnumMap<>(Manner.class);
    for (Manner manner : Manner.values()) {
      subscriptions.put(manner, cluster.subscribe(receivers.address(manner)));
    }
    receivers.turnHostile();
    try {
      trial.load().start();
      trial.awaitDrained();
      trial.expectSoon(
          "others are told meanwhile", TO_TELL, () -> trial.evidence().isTold(receivers.usual()));
      giveUp(trial, subscriptions.get(Manner.FAILING));
      trial.expect("nobody follows a redirect", receivers.misled() == 0);
      trial.expect(
          "an endless answer is not read: " + receivers.mostSent(),
          receivers.mostSent() > 0 && receivers.mostSent() < MOST_SENT);
      trial.expect("the silent one was asked", !receivers.told(Manner.SILENT).isEmpty());
    } finally {
      receivers.mend();
    }
    subscriptions.values().forEach(id -> awaitEnd(trial, id, "told once they answer"));
    subscriptions.values().forEach(cluster::unsubscribe);
  }

  private static void giveUp(Trial trial, String subscription) {
    awaitEnd(trial, subscription, "a receiver that always fails is given up");
    trial.expect(
        "each event after " + DeliverySchedule.MOST_ATTEMPTS + " attempts",
        trial.sql().number(OTHERWISE, subscription, DeliverySchedule.MOST_ATTEMPTS) == 0);
  }

  /** Until nothing more is tried; spares the pauses between attempts, and nothing else. */
  private static void awaitEnd(Trial trial, String subscription, String what) {
    trial.expectSoon(
        what,
        TO_END,
        () -> {
          trial.sql().change(AWAKE, subscription);
          trial.sql().change(HURRY, subscription);
          return trial.sql().number(OPEN, subscription) == 0;
        });
  }
}
