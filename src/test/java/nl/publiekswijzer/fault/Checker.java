// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what was left behind against the invariants. I6 is looked for by {@code CanarySearch}, I8
 * is a matter of time; I11 is seen by I10, for counts that were added twice are other counts.
 */
final class Checker {
  private final Evidence evidence;
  private final List<Order> orders;
  private final Oracle oracle;

  Checker(Evidence evidence, List<Order> orders, Oracle oracle) {
    this.evidence = evidence;
    this.orders = orders;
    this.oracle = oracle;
  }

  List<Violation> violations() {
    Map<String, Order> byKey = orders.stream().collect(Collectors.toMap(Order::key, o -> o));
    return Stream.of(
            new RequestCheck(evidence).violations(),
            new StepCheck(evidence).violations(),
            new PublicationCheck(evidence, byKey, oracle).violations(),
            new NewsCheck(evidence).violations(),
            strangers(),
            audit(),
            log())
        .flatMap(found -> found)
        .toList();
  }

  /** I7. */
  private Stream<Violation> strangers() {
    return evidence.calls().stream()
        .filter(call -> call.deed() == Call.Deed.READ_AS_STRANGER)
        .filter(call -> call.outcome() == Call.Outcome.OK)
        .map(call -> new Violation("I7", "a stranger read request " + call.request()));
  }

  /** I12, of the log of publications. */
  private Stream<Violation> log() {
    return Stream.ofNullable(evidence.brokenLogEntry())
        .map(entry -> new Violation("I12", "the log is broken at entry " + entry));
  }

  /** I12, of the audit. */
  private Stream<Violation> audit() {
    return Stream.ofNullable(evidence.brokenAuditLine())
        .map(line -> new Violation("I12", "the audit is broken at line " + line));
  }
}
