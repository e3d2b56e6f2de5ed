// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import nl.publiekswijzer.request.Phase;

/** A server dies, freezes, or is restarted. */
final class NodeFaults {
  /** From the death of a node to the next claim, beyond the lease. */
  private static final Duration BEYOND_LEASE = Duration.ofSeconds(15);

  private NodeFaults() {}

  record KilledInPhase(Phase phase) implements Fault {
    @Override
    public String id() {
      return "F1 " + phase;
    }

    @Override
    public String says() {
      return "kill -9 in phase " + phase;
    }

    @Override
    public void strike(Trial trial) {
      trial.order(Control.Border.BEGUN, phase, Control.Deed.WAIT);
      trial.load().start();
      var caught = trial.awaitCaught(Control.Border.BEGUN, phase);
      trial.rememberCompiled();
      double killed = trial.databaseTime();
      caught.node().kill();
      trial.withdraw(Control.Border.BEGUN, phase, Control.Deed.WAIT);
      var takeOver = trial.awaitTakenOver(caught, killed);
      trial.expect(
          "take-over within lease and 15 s, not " + takeOver,
          takeOver.compareTo(trial.lease().plus(BEYOND_LEASE)) <= 0);
    }
  }

  record KilledAfterPublishing() implements Fault {
    @Override
    public String id() {
      return "F2";
    }

    @Override
    public String says() {
      return "kill -9 between the commit of a publication and its side effects";
    }

    @Override
    public void strike(Trial trial) {
      trial.order(Control.Border.ENDED, Phase.PUBLISH, Control.Deed.WAIT);
      trial.load().start();
      var caught = trial.awaitCaught(Control.Border.ENDED, Phase.PUBLISH);
      caught.node().kill();
      trial.withdraw(Control.Border.ENDED, Phase.PUBLISH, Control.Deed.WAIT);
      trial.expect(
          "published once",
          trial
                  .sql()
                  .number("select count(*) from publication where request_id = ?", caught.request())
              == 1);
    }
  }

  record Zombie() implements Fault {
    @Override
    public String id() {
      return "F4";
    }

    @Override
    public String says() {
      return "SIGSTOP for two leases, taken over, wakes";
    }

    @Override
    public void strike(Trial trial) {
      trial.order(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.WAIT);
      trial.load().start();
      trial.awaitAccepted(trial.load().orders().size());
      var caught = trial.awaitCaught(Control.Border.BEGUN, Phase.COMPILE);
      double frozen = trial.databaseTime();
      caught.node().freeze();
      try {
        trial.withdraw(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.WAIT);
        trial.awaitTakenOver(caught, frozen);
        var left =
            trial
                .lease()
                .multipliedBy(2)
                .minusMillis(Math.round((trial.databaseTime() - frozen) * 1_000));
        Waiting.pause(left.isNegative() ? Duration.ZERO : left);
      } finally {
        caught.node().thaw();
      }
      String stale =
          "stale_token: request %s, token %d".formatted(caught.request(), caught.token());
      trial.expectSoon(
          "the node says stale_token",
          Duration.ofSeconds(60),
          () -> caught.node().logged(stale) > 0);
      trial.expectSoon(
          "the node serves", Duration.ofSeconds(30), () -> trial.isServing(caught.node()));
      trial.awaitDrained();
      trial.expect("exactly one stale_token", caught.node().logged(stale) == 1);
    }
  }

  record ShortPause() implements Fault {
    @Override
    public String id() {
      return "F5";
    }

    @Override
    public String says() {
      return "SIGSTOP for half a lease";
    }

    @Override
    public void strike(Trial trial) {
      trial.order(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.WAIT);
      trial.load().start();
      var caught = trial.awaitCaught(Control.Border.BEGUN, Phase.COMPILE);
      caught.node().freeze();
      trial.withdraw(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.WAIT);
      Waiting.pause(trial.lease().dividedBy(2));
      caught.node().thaw();
      trial.awaitDrained();
      trial.expect("no take-over", trial.attempts() == trial.evidence().requests().size());
    }
  }

  /**
   * @param rounds how often every node is restarted
   */
  record RollingRestart(int rounds) implements Fault {
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Override
    public String id() {
      return "F24";
    }

    @Override
    public String says() {
      return "rolling restart under load, " + rounds + " rounds";
    }

    @Override
    public int orders() {
      return Case.MOST;
    }

    @Override
    public void strike(Trial trial) {
      trial.load().behindProxy().start(PAUSE);
      for (int round = 0; round < rounds; round++) {
        for (Node node : trial.nodes()) {
          trial.expect("an orderly end", node.stop());
          node.start();
        }
      }
      trial.awaitDrained();
      trial.expect("no extra attempts", trial.attempts() == trial.evidence().requests().size());
      var errors = trial.history().calls().stream().filter(call -> call.status() >= 500).toList();
      trial.expect("no 5xx, but " + errors, errors.isEmpty());
    }
  }
}
