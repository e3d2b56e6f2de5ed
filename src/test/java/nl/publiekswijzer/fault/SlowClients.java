// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.function.BooleanSupplier;
import nl.publiekswijzer.it.SlowSenders;

/** F27: clients that send a byte a second, while others want to be served. */
record SlowClients() implements Fault {
  private static final int HALF = 100;
  private static final int ASKED = 200;
  private static final int PERCENTILE = 95;
  private static final Duration BOUND = Duration.ofSeconds(1);
  private static final Duration TO_END = Duration.ofSeconds(60);

  @Override
  public String id() {
    return "F27";
  }

  @Override
  public String says() {
    return 2 * HALF + " clients that send a byte a second";
  }

  @Override
  public void strike(Trial trial) throws IOException {
    var node = trial.node(0);
    var usual = percentile(trial, node, () -> true);
    try (var slow =
        new SlowSenders(node.base().getPort(), HALF, trial.cluster().access().client())) {
      trial.load().start();
      var meanwhile = percentile(trial, node, () -> slow.left() > 0);
      trial.expectSoon("the slow ones are sent away", TO_END, () -> slow.left() == 0);
      System.out.printf(
          "    answers to others: p%d %d ms, %d ms beside slow clients%n",
          PERCENTILE, usual.toMillis(), meanwhile.toMillis());
      trial.expect(
          "others are answered within " + BOUND + ", not " + meanwhile,
          meanwhile.compareTo(BOUND) <= 0);
      trial.expect(
          "no other is sent away",
          trial.history().calls().stream().noneMatch(call -> call.status() == 503));
    }
  }

  /** Of the times until another client is answered that asks again and again, while it is so. */
  private static Duration percentile(Trial trial, Node node, BooleanSupplier goOn) {
    var times = new ArrayList<Long>();
    while (times.size() < ASKED && goOn.getAsBoolean()) {
      long begin = System.nanoTime();
      trial.expect("200", trial.load().client().list(node).status() == 200);
      times.add(System.nanoTime() - begin);
    }
    Collections.sort(times);
    return Duration.ofNanos(times.get(times.size() * PERCENTILE / 100));
  }
}
