// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.request.Phase;

/** One request, or what a server needs, brings the server down or nearly. */
final class ServerFaults {
  private ServerFaults() {}

  record Poison() implements Fault {
    private static final int MOST_ATTEMPTS = 5;

    @Override
    public String id() {
      return "F23";
    }

    @Override
    public String says() {
      return "a request that kills every server that works on it";
    }

    @Override
    public boolean endsRequests() {
      return true;
    }

    @Override
    public void strike(Trial trial) {
      UUID poison = first(trial, Control.Deed.HALT);
      trial.load().start();
      for (int attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
        var dead =
            Waiting.until(
                "death by attempt " + attempt,
                Duration.ofMinutes(3),
                () -> trial.nodes().stream().filter(node -> !node.isAlive()).findFirst());
        dead.begin(); // it may die of the same again before it is ready
        int lastAttempt = attempt;
        trial.expectSoon(
            "attempt " + attempt + " is given up",
            trial.lease().plusSeconds(60),
            () -> !state(trial, poison).equals("RUNNING " + lastAttempt));
        hurry(trial, poison);
      }
      trial.withdraw(Control.Border.BEGUN, Phase.COMPILE, Control.Deed.HALT);
      trial.expect("dead after five attempts", state(trial, poison).equals("DEAD 5"));
    }

    /** Spares the wait between attempts, and nothing else. */
    private static void hurry(Trial trial, UUID request) {
      trial
          .sql()
          .change(
              "update analysis_request set run_at = clock_timestamp() where id = ? and state = 'READY'",
              request);
    }
  }

  record ExhaustedMemory() implements Fault {
    @Override
    public String id() {
      return "F21";
    }

    @Override
    public String says() {
      return "no memory left while a report is made";
    }

    @Override
    public boolean endsRequests() {
      return true;
    }

    @Override
    public void strike(Trial trial) {
      first(trial, Control.Deed.EXHAUST);
      trial.load().start();
      trial.awaitDrained();
      for (Node node : trial.nodes()) {
        trial.expect("serves on, or has ended", !node.isAlive() || trial.isServing(node));
      }
    }
  }

  record Descriptors() implements Fault {
    private static final int LEFT = 6;
    private static final int ASKED = 60;

    @Override
    public String id() {
      return "F22";
    }

    @Override
    public String says() {
      return "file descriptors exhausted on one node";
    }

    @Override
    public void strike(Trial trial) {
      var node = trial.node(0);
      long before = node.openFiles();
      String usual = node.softLimit("NOFILE");
      node.limit("--nofile=" + (before + LEFT) + ":");
      try {
        trial.load().start();
        for (int i = 0; i < ASKED; i++) {
          trial.load().client().list(node);
        }
      } finally {
        node.limit("--nofile=" + usual + ":");
      }
      trial.awaitRecovery();
      trial.awaitDrained();
      trial.expectSoon(
          "descriptors were closed again",
          Duration.ofSeconds(60),
          () -> node.openFiles() < before + 100);
    }
  }

  record FullTemporaryVolume() implements Fault {
    @Override
    public String id() {
      return "F17";
    }

    @Override
    public String says() {
      return "nothing more can be written to files by the servers";
    }

    @Override
    public void strike(Trial trial) {
      trial.nodes().forEach(node -> node.limit("--fsize=0:"));
      try {
        trial.load().start();
        trial.awaitAccepted(trial.load().orders().size());
        Waiting.pause(Duration.ofSeconds(10));
      } finally {
        trial.nodes().forEach(node -> node.limit("--fsize=unlimited:"));
      }
      trial.expect("uploads are unaffected", trial.load().refused().isEmpty());
    }
  }

  /** Sends the first order of a load and prepares this for its COMPILE, before it gets there. */
  private static UUID first(Trial trial, Control.Deed deed) {
    trial.order(Control.Border.BEGUN, Phase.GATHER, Control.Deed.WAIT);
    var order = trial.order("bijzonder", "bijzonder", new Case(0));
    UUID request = trial.load(List.of(order), Order.EDITION).send(order);
    trial
        .nodes()
        .forEach(node -> node.control().order(Control.Border.BEGUN, Phase.COMPILE, deed, request));
    trial.withdraw(Control.Border.BEGUN, Phase.GATHER, Control.Deed.WAIT);
    return request;
  }

  private static String state(Trial trial, UUID request) {
    return trial
        .sql()
        .text("select state || ' ' || attempt from analysis_request where id = ?", request);
  }
}
