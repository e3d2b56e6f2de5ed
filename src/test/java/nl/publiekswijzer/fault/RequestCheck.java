// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.request.RequestState;

/** I1: what was accepted is there and has ended; and one order gives one request (I2). */
final class RequestCheck {
  private final Evidence evidence;
  private final Map<UUID, Evidence.Request> requests;

  RequestCheck(Evidence evidence) {
    this.evidence = evidence;
    this.requests =
        evidence.requests().stream()
            .collect(Collectors.toMap(Evidence.Request::id, Function.identity()));
  }

  Stream<Violation> violations() {
    return Stream.of(lost(), refused(), unended(), doubled(), uncancelled())
        .flatMap(found -> found);
  }

  private Stream<Evidence.Request> cancelled() {
    return evidence.requests().stream().filter(r -> r.state() == RequestState.CANCELLED);
  }

  private Stream<Violation> lost() {
    return evidence.calls().stream()
        .filter(call -> call.deed() == Call.Deed.SUBMIT && call.outcome() == Call.Outcome.OK)
        .filter(call -> !requests.containsKey(call.request()))
        .map(call -> new Violation("I1", "accepted and gone: " + call.key()));
  }

  /** Every order is a good one: it may be put off, but not be refused for good. */
  private Stream<Violation> refused() {
    return evidence.calls().stream()
        .filter(call -> call.deed() == Call.Deed.SUBMIT && call.isRefusal())
        .map(
            c ->
                new Violation(
                    "I1", "refused by %s: %d, %s".formatted(c.node(), c.status(), c.key())));
  }

  private Stream<Violation> unended() {
    return evidence.requests().stream()
        .filter(request -> !request.state().isFinal())
        .map(r -> new Violation("I1", "request " + r.key() + " is still " + r.state()));
  }

  private Stream<Violation> doubled() {
    return evidence.requests().stream()
        .collect(Collectors.groupingBy(Evidence.Request::key, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(count -> count.getValue() > 1)
        .map(c -> new Violation("I2", c.getValue() + " requests of one order: " + c.getKey()));
  }

  /** Whoever was told that it is cancelled finds it so. */
  private Stream<Violation> uncancelled() {
    var told =
        evidence.calls().stream()
            .filter(call -> call.deed() == Call.Deed.CANCEL && call.outcome() == Call.Outcome.OK)
            .map(Call::request)
            .collect(Collectors.toSet());
    var cancelled = cancelled().map(Evidence.Request::id).collect(Collectors.toSet());
    return told.stream()
        .filter(id -> !cancelled.contains(id))
        .map(id -> new Violation("I1", "cancelled and not " + RequestState.CANCELLED + ": " + id));
  }
}
