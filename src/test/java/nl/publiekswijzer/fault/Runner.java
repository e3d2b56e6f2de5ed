// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.publiekswijzer.it.CanarySearch;

/** Tries faults, on one cluster as long as that stays whole and has the right shape. */
final class Runner implements AutoCloseable {
  private static final Duration TO_ANSWER = Duration.ofMinutes(5);
  private static final int PERCENT_OF_SERVICE_TIME = 120;

  private final Path folder;
  private final Path war;
  private final Duration lease;
  private final List<Case> cases;
  private final MemberFiles files = new MemberFiles();
  private final Undisturbed undisturbed;
  private final List<Violation> traces = new ArrayList<>();
  private Cluster cluster;
  private int clusters;

  /**
   * @param cases how many different requests there are
   */
  Runner(Path folder, Path war, Duration lease, int cases) {
    this.folder = folder;
    this.war = war;
    this.lease = lease;
    this.cases = Case.first(cases);
    this.undisturbed = new Undisturbed(files, this.cases);
  }

  Result attempt(Fault fault, int seed) throws IOException {
    long begin = System.nanoTime();
    prepare(fault.shape(lease));
    try (var trial = new Trial(fault, seed, cluster, files, cases)) {
      boolean whole = strike(trial) && fault.leavesWhole();
      var evidence = settle(trial);
      var result =
          new Result(
              fault.id(),
              seed,
              evidence.map(e -> e.requests().size()).orElse(0),
              evidence.map(e -> e.publications().size()).orElse(0),
              violations(trial, evidence),
              trial.takeOver(),
              trial.recovery(),
              Duration.ofNanos(System.nanoTime() - begin));
      if (!whole || evidence.isEmpty()) {
        end();
      }
      return result;
    }
  }

  /** The cluster of the last fault, or a new one. */
  private void prepare(Shape shape) throws IOException {
    if (cluster == null || !cluster.shape().equals(shape)) {
      end();
      clusters++;
      long begin = System.nanoTime();
      cluster = Cluster.start(folder.resolve("cluster" + clusters), shape, war);
      long ready = System.nanoTime();
      undisturbed.learn(cluster);
      System.out.printf(
          "cluster of %d ready after %d s, undisturbed runs took %d s%n",
          shape.nodes(),
          TimeUnit.NANOSECONDS.toSeconds(ready - begin),
          TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - ready));
    }
    cluster.mend();
    cluster.forgetMemberSets();
  }

  /** Whether it could be carried through. */
  private static boolean strike(Trial trial) {
    try {
      trial.fault().strike(trial);
      return true;
    } catch (Exception | AssertionError e) {
      e.printStackTrace(System.out);
      trial.expect("it could not be carried through: " + e, false);
      return false;
    }
  }

  /** Waits until everything has ended that was accepted, and everybody was told. */
  private Optional<Evidence> settle(Trial trial) {
    try {
      cluster.mend();
      trial.expectSoon("an answer to every order (I1)", TO_ANSWER, trial::isAnswered);
      var reader = trial.evidence();
      var bound = bound(trial);
      trial.expectSoon("drained within %s (I8)".formatted(bound), bound, reader::isDrained);
      trial.expectSoon("told within %s (I9)".formatted(bound), bound, reader::isTold);
      return Optional.of(
          reader.read(trial.history().calls(), cluster.receivers().told(), trial.compiled()));
    } catch (IllegalStateException | AssertionError e) {
      e.printStackTrace(System.out);
      trial.expect("it came to no rest: " + e, false);
      return Optional.empty();
    }
  }

  /** Queued work × measured service time × 1.2, after a take-over and the drag of the fault. */
  private Duration bound(Trial trial) {
    return undisturbed
        .serviceTime()
        .multipliedBy(trial.orders().size())
        .multipliedBy(PERCENT_OF_SERVICE_TIME)
        .dividedBy(100)
        .plus(lease)
        .plus(trial.fault().drag());
  }

  private List<Violation> violations(Trial trial, Optional<Evidence> evidence) {
    var violations = new ArrayList<>(trial.unmet());
    if (!trial.fault().endsRequests()) {
      evidence.ifPresent(e -> e.unpublished().forEach(violations::add));
    }
    evidence
        .map(e -> new Checker(e, trial.orders(), undisturbed.oracle()).violations())
        .ifPresent(violations::addAll);
    return List.copyOf(violations);
  }

  /** I6, looked for whenever a cluster ends: nothing of a member file anywhere. */
  private void searchTraces() throws IOException {
    try {
      var search = new CanarySearch(MemberFiles.canaries()).database(cluster.database().url());
      for (Node node : cluster.nodes()) {
        search.files(node.log()).files(node.folder().resolve("tmp"));
      }
      System.out.println(search);
      search.places().forEach(place -> traces.add(new Violation("I6", place)));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the last cluster; gives what was found of member files in all of them. */
  List<Violation> finish() throws IOException {
    end();
    return List.copyOf(traces);
  }

  private void end() throws IOException {
    if (cluster != null) {
      try {
        searchTraces();
      } finally {
        cluster.close();
        cluster = null;
      }
    }
  }

  @Override
  public void close() throws IOException {
    end();
  }
}
