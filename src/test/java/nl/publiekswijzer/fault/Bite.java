// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import nl.publiekswijzer.request.Phase;

/** A part of the product is broken on purpose; the checker has to notice. */
interface Bite extends Fault {
  /** The invariant that is violated. */
  String violated();

  private static void breakParts(Trial trial, String what) {
    trial.nodes().forEach(node -> node.control().write(what, ""));
  }

  private static void mendParts(Trial trial, String what) {
    trial.nodes().forEach(node -> node.control().remove(what));
  }

  /** A server that was frozen publishes although another one works on the request. */
  record CarelessToken() implements Bite {
    private static final String BROKEN = "CARELESS_TOKEN";

    @Override
    public String id() {
      return "token";
    }

    @Override
    public String says() {
      return "the token is not checked";
    }

    @Override
    public String violated() {
      return "I4";
    }

    @Override
    public int orders() {
      return 1;
    }

    @Override
    public void strike(Trial trial) {
      breakParts(trial, BROKEN);
      trial.order(Control.Border.BEGUN, Phase.PUBLISH, Control.Deed.WAIT);
      trial.load().start();
      var caught = trial.awaitCaught(Control.Border.BEGUN, Phase.PUBLISH);
      double frozen = trial.databaseTime();
      trial.order(Control.Border.BEGUN, Phase.GATHER, Control.Deed.WAIT);
      caught.node().freeze();
      try {
        trial.awaitTakenOver(caught, frozen);
        caught.node().control().withdraw(Control.Border.BEGUN, Phase.PUBLISH, Control.Deed.WAIT);
      } finally {
        caught.node().thaw();
      }
      trial.expectSoon(
          "the old attempt publishes",
          Duration.ofSeconds(30),
          () -> !trial.evidence().publications().isEmpty());
      trial.withdraw(Control.Border.BEGUN, Phase.GATHER, Control.Deed.WAIT);
      trial.withdraw(Control.Border.BEGUN, Phase.PUBLISH, Control.Deed.WAIT);
      trial.awaitDrained();
      mendParts(trial, BROKEN);
    }
  }

  /** Everything appears twice; the database would refuse that, were it not told to allow it. */
  record PublishedTwice() implements Bite {
    private static final String BROKEN = "PUBLISH_TWICE";
    private static final String REFUSE_AGAIN =
        """
        do $$ begin
          execute format('create unique index on publication (request_id) where published_at > %L',
            clock_timestamp());
        end $$""";

    @Override
    public String id() {
      return "twice";
    }

    @Override
    public String says() {
      return "everything is published twice";
    }

    @Override
    public String violated() {
      return "I2";
    }

    @Override
    public int orders() {
      return 2;
    }

    @Override
    public void strike(Trial trial) {
      trial
          .sql()
          .change("alter table publication drop constraint if exists publication_request_id_key");
      breakParts(trial, BROKEN);
      trial.load().start();
      trial.awaitDrained();
      mendParts(trial, BROKEN);
      trial.sql().change(REFUSE_AGAIN);
    }
  }

  /** What happened is never put into the outbox. */
  record LostNews() implements Bite {
    private static final String BROKEN = "LOSE_NEWS";

    @Override
    public String id() {
      return "news";
    }

    @Override
    public String says() {
      return "nobody is told";
    }

    @Override
    public String violated() {
      return "I9";
    }

    @Override
    public int orders() {
      return 2;
    }

    @Override
    public void strike(Trial trial) {
      breakParts(trial, BROKEN);
      trial.load().start();
      trial.awaitDrained();
      mendParts(trial, BROKEN);
    }
  }
}
