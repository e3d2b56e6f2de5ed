// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import nl.publiekswijzer.request.Phase;

/** The way from the servers to the database is bad, or there are too few ways. */
final class NetworkFaults {
  private NetworkFaults() {}

  record CutCommit() implements Fault {
    @Override
    public String id() {
      return "F3";
    }

    @Override
    public String says() {
      return "connection cut at the COMMIT of a publication";
    }

    @Override
    public void strike(Trial trial) {
      var moment =
          trial.random().nextInt(3) == 0 ? CommitCut.Moment.BEFORE : CommitCut.Moment.AFTER;
      var cuts =
          trial.nodes().stream()
              .map(node -> node.proxy().cutAtCommit("insert into publication", moment))
              .toList();
      trial.load().start();
      trial.expectSoon(
          "a commit is cut",
          Duration.ofMinutes(2),
          () -> cuts.stream().anyMatch(cut -> cut.happened().isDone()));
      trial.awaitDrained();
    }
  }

  record HalfOpen() implements Fault {
    private static final Duration LASTS = Duration.ofSeconds(45);
    private static final Duration MOST = Duration.ofSeconds(25);

    @Override
    public String id() {
      return "F11";
    }

    @Override
    public String says() {
      return "the database falls silent for one node, with its connections open";
    }

    @Override
    public void strike(Trial trial) {
      trial.order(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.WAIT);
      trial.load().start();
      var proxy = trial.awaitCaught(Control.Border.BEGUN, Phase.COMPILE).node().proxy();
      proxy.fallSilent();
      trial.withdraw(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.WAIT);
      Waiting.pause(LASTS);
      var waited = proxy.longestUnanswered();
      proxy.speak();
      trial.expect(
          "nobody waits longer than %s, but %s".formatted(MOST, waited),
          waited.compareTo(MOST) <= 0);
      trial.awaitRecovery();
      trial.awaitDrained();
    }
  }

  record SlowNetwork() implements Fault {
    private static final Duration ONE_WAY = Duration.ofMillis(100);

    @Override
    public String id() {
      return "F12";
    }

    @Override
    public String says() {
      return "200 ms to the database and back";
    }

    @Override
    public int orders() {
      return 4;
    }

    @Override
    public void strike(Trial trial) {
      trial.nodes().forEach(node -> node.proxy().delay(ONE_WAY));
      try {
        trial.load().start();
        trial.awaitDrained();
      } finally {
        trial.nodes().forEach(node -> node.proxy().delay(Duration.ZERO));
      }
      trial.expect("no false expiry", trial.attempts() == trial.evidence().requests().size());
    }
  }

  record LeakedPool() implements Fault {
    private static final int ASKED = 50;
    private static final Duration MOST = Duration.ofSeconds(5);

    @Override
    public String id() {
      return "F13";
    }

    @Override
    public String says() {
      return "all connections of the pool of one node have leaked";
    }

    @Override
    public void strike(Trial trial) {
      trial.order(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.WAIT);
      trial.load().start();
      var caught = trial.awaitCaught(Control.Border.BEGUN, Phase.COMPILE);
      caught.node().control().write("pool.leak", "");
      Waiting.pause(trial.lease());
      var slowest = Duration.ZERO;
      for (int i = 0; i < ASKED && slowest.compareTo(MOST) <= 0; i++) {
        long begin = System.nanoTime();
        trial.load().client().list(caught.node());
        var took = Duration.ofNanos(System.nanoTime() - begin);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
      }
      trial.expect("every answer within 5 s, not " + slowest, slowest.compareTo(MOST) <= 0);
      caught.node().control().remove("pool.leak");
      trial.withdraw(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.WAIT);
      trial.awaitRecovery();
      trial.awaitDrained();
      trial.expect(
          "signs of life went on",
          trial.sql().number("select token from analysis_request where id = ?", caught.request())
              == caught.token());
    }
  }
}
