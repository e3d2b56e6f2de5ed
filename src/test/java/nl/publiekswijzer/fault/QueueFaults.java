// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.publiekswijzer.request.Phase;

/** What people and other libraries do to a request while it is on its way. */
final class QueueFaults {
  private QueueFaults() {}

  record LongRequest() implements Fault {
    private static final Duration LEASE = Duration.ofSeconds(6);
    private static final int LEASES = 20;

    @Override
    public String id() {
      return "F6";
    }

    @Override
    public String says() {
      return "a request takes " + LEASES + " leases";
    }

    @Override
    public Shape shape(Duration lease) {
      return Shape.ofNodes(2, LEASE);
    }

    @Override
    public int orders() {
      return 2;
    }

    @Override
    public void strike(Trial trial) {
      trial.order(Control.Border.BEGUN, Phase.ANALYSE, Control.Deed.WAIT);
      trial.load().start();
      trial.awaitCaught(Control.Border.BEGUN, Phase.ANALYSE);
      Waiting.pause(LEASE.multipliedBy(LEASES));
      trial.withdraw(Control.Border.BEGUN, Phase.ANALYSE, Control.Deed.WAIT);
      trial.awaitDrained();
      trial.expect("never rescued", trial.attempts() == trial.evidence().requests().size());
    }
  }

  record NewEdition() implements Fault {
    private static final String OTHER = "Voorbeeldeditie opnieuw";

    @Override
    public String id() {
      return "F29";
    }

    @Override
    public String says() {
      return "a new edition arrives while requests run";
    }

    @Override
    public void strike(Trial trial) {
      var keeper = trial.cluster().keeper(trial.node(0));
      trial.load().start(Duration.ofMillis(500));
      String other = OTHER + " " + Integer.toHexString(trial.random().nextInt());
      keeper.demonstrationEdition(other);
      var orders =
          IntStream.range(0, 3)
              .mapToObj(n -> trial.order("nieuw-" + n, "nieuw", new Case(n * 9)))
              .toList();
      trial.load(orders, other).start();
      trial.awaitDrained();
      trial.expect(
          "every publication names its own edition",
          trial
                  .sql()
                  .number(
                      "select count(*) from publication p join edition e on e.id = p.edition_id join"
                          + " publication_file f on f.publication_id = p.id where f.name ="
                          + " 'cijfers.json' and convert_from(f.content, 'UTF8')::json -> 'onderwerp'"
                          + " ->> 'editie' <> e.name")
              == 0);
    }
  }

  record Cancelled() implements Fault {
    private static final int DIFFERENT = 3;

    @Override
    public String id() {
      return "F30";
    }

    @Override
    public String says() {
      return "cancelled in every phase, twice, and racing with the publication";
    }

    @Override
    public boolean endsRequests() {
      return true;
    }

    @Override
    public void strike(Trial trial) {
      for (Phase phase : Phase.values()) {
        cancel(trial, phase);
      }
      race(trial);
      trial.load().start();
    }

    private static UUID catchIn(Trial trial, Phase phase, Order order) {
      trial.order(Control.Border.BEGUN, phase, Control.Deed.WAIT);
      UUID request = trial.load(List.of(order), Order.EDITION).send(order);
      trial.awaitCaught(Control.Border.BEGUN, phase, request);
      return request;
    }

    private static void cancel(Trial trial, Phase phase) {
      var subject = trial.spare().get(phase.ordinal() % DIFFERENT);
      var order = trial.order(phase.name(), "intrekken", subject);
      UUID request = catchIn(trial, phase, order);
      for (Node node : trial.nodes()) {
        var reply = trial.load().client().cancel(node, order.key(), request);
        trial.expect("cancelled in " + phase, reply.outcome() == Call.Outcome.OK);
      }
      trial.withdraw(Control.Border.BEGUN, phase, Control.Deed.WAIT);
    }

    private static void race(Trial trial) {
      var order = trial.order("race", "race", new Case(0));
      UUID request = catchIn(trial, Phase.PUBLISH, order);
      int millis = trial.random().nextInt(60);
      var released =
          CompletableFuture.runAsync(
              () -> trial.withdraw(Control.Border.BEGUN, Phase.PUBLISH, Control.Deed.WAIT));
      Waiting.pause(Duration.ofMillis(millis));
      var reply = trial.load().client().cancel(trial.node(0), order.key(), request);
      released.join();
      trial.awaitDrained();
      String state = trial.sql().text("select state from analysis_request where id = ?", request);
      trial.expect(
          "one of both: " + state + ", " + reply.status(),
          state.equals("CANCELLED") && reply.status() == 204
              || state.equals("PUBLISHED") && reply.status() == 409);
    }
  }

  record NoisyLibrary() implements Fault {
    private static final int MANY = 1_000;

    @Override
    public String id() {
      return "F31";
    }

    @Override
    public String says() {
      return MANY + " requests of one library, one of another";
    }

    @Override
    public Shape shape(Duration lease) {
      return Shape.ofNodes(2, lease).with("-Dpubliekswijzer.queue.per-library=2000");
    }

    @Override
    public boolean endsRequests() {
      return true;
    }

    @Override
    public void strike(Trial trial) {
      var many =
          IntStream.range(0, MANY)
              .mapToObj(n -> trial.order("veel-" + n, "luid", new Case(0)))
              .toList();
      var noisy = trial.load(many, Order.EDITION).start();
      trial.expectSoon("all are queued", Duration.ofMinutes(5), noisy::isAnswered);
      var order = trial.order("stil", "stil", new Case(0));
      UUID quiet = trial.load(List.of(order), Order.EDITION).send(order);
      trial.expectSoon(
          "the quiet one runs", Duration.ofMinutes(2), () -> claimsBefore(trial, quiet) >= 0);
      long workers = (long) trial.nodes().size() * Shape.WORKERS;
      long before = claimsBefore(trial, quiet);
      trial.expect(before + " claims before it", before <= workers);
      noisy.accepted().forEach((key, id) -> trial.load().client().cancel(trial.node(0), key, id));
    }

    /** Of the noisy library after the quiet one was accepted; −1 before that is claimed. */
    private static long claimsBefore(Trial trial, UUID quiet) {
      return trial
          .sql()
          .number(
              "with quiet as (select min(id) as accepted, min(id) filter (where state = 'RUNNING') as"
                  + " claimed from analysis_request_event where request_id = ?) select case when"
                  + " max(claimed) is null then -1 else count(e.id) end from quiet left join"
                  + " analysis_request_event e on e.id > accepted and e.id < claimed and e.state ="
                  + " 'RUNNING' and e.phase is null",
              quiet);
    }
  }

  /** A client whose connection breaks while it sends, and that sends again with the same key. */
  record CutPost() implements Fault {
    private static final int TIMES = 10;

    @Override
    public String id() {
      return "F25";
    }

    @Override
    public String says() {
      return "POST cut at a random byte and repeated with the same key";
    }

    /** None besides its own, which may have the same members. */
    @Override
    public int orders() {
      return 0;
    }

    @Override
    public void strike(Trial trial) {
      var cases = Case.first(Case.MOST);
      for (int i = 0; i < TIMES; i++) {
        var order = trial.order("knip-" + i, "knip-" + i, cases.get(9 + i));
        var load = trial.load(List.of(order), Order.EDITION);
        load.sendBroken(order, trial.random());
        load.send(order);
      }
    }
  }

  record ParallelPosts() implements Fault {
    private static final int MANY = 200;

    @Override
    public String id() {
      return "F26";
    }

    @Override
    public String says() {
      return MANY + " POSTs with the same key at a time";
    }

    /** None besides its own, which may have the same members. */
    @Override
    public int orders() {
      return 0;
    }

    @Override
    public void strike(Trial trial) {
      var order = trial.order("zelfde", "zelfde", new Case(1));
      var load = trial.load(List.of(order), Order.EDITION);
      var clients = Executors.newFixedThreadPool(MANY);
      try {
        var answers =
            IntStream.range(0, MANY)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> load.send(order), clients))
                .toList();
        trial.expect(
            "one id for all",
            answers.stream().map(CompletableFuture::join).distinct().count() == 1);
      } finally {
        clients.shutdown();
      }
    }
  }
}
