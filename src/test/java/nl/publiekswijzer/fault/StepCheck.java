// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.request.RequestState;

/**
 * I4 and I5: tokens rise at a claim or a cancellation, steps are legal, and progress never goes
 * back in an attempt.
 */
final class StepCheck {
  private final Evidence evidence;
  private final Map<UUID, List<Evidence.Event>> events;

  StepCheck(Evidence evidence) {
    this.evidence = evidence;
    this.events =
        evidence.events().stream().collect(Collectors.groupingBy(Evidence.Event::request));
  }

  Stream<Violation> violations() {
    return Stream.concat(
        events.values().stream().flatMap(StepCheck::steps),
        evidence.publications().stream().flatMap(this::publication));
  }

  private static Stream<Violation> steps(List<Evidence.Event> history) {
    var found = new ArrayList<Violation>();
    if (history.get(0).state() != RequestState.READY) {
      found.add(violation("I5", history.get(0), "began as " + history.get(0).state()));
    }
    for (int i = 1; i < history.size(); i++) {
      step(history.get(i - 1), history.get(i), found);
    }
    return found.stream();
  }

  private static void step(Evidence.Event before, Evidence.Event after, List<Violation> found) {
    if (before.state() != after.state() && !before.state().mayBecome(after.state())) {
      found.add(violation("I5", after, before.state() + " became " + after.state()));
    }
    boolean claimed = before.state() == RequestState.READY && after.state() == RequestState.RUNNING;
    boolean raised = claimed || before.state() != after.state() && isCancelled(after);
    if (after.token() != before.token() + (raised ? 1 : 0)) {
      found.add(
          violation("I4", after, "token " + before.token() + " was followed by " + after.token()));
    }
    boolean sameAttempt =
        before.token() == after.token()
            && before.state() == RequestState.RUNNING
            && after.state() == RequestState.RUNNING;
    if (sameAttempt && after.percent() < before.percent()) {
      found.add(
          violation("I5", after, before.percent() + " % went back to " + after.percent() + " %"));
    }
  }

  private static boolean isCancelled(Evidence.Event event) {
    return event.state() == RequestState.CANCELLED;
  }

  /** A publication carries the token that was current when it became visible. */
  private Stream<Violation> publication(Evidence.Publication publication) {
    var published =
        events.getOrDefault(publication.request(), List.of()).stream()
            .filter(event -> event.state() == RequestState.PUBLISHED)
            .findFirst();
    if (published.isEmpty()) {
      return Stream.of(
          new Violation("I4", "publication of a request that was never published: " + publication));
    }
    return published.get().token() == publication.token()
        ? Stream.empty()
        : Stream.of(
            violation(
                "I4",
                published.get(),
                "published by token %d while %d was current"
                    .formatted(publication.token(), published.get().token())));
  }

  private static Violation violation(String invariant, Evidence.Event event, String what) {
    return new Violation(invariant, "request " + event.request() + ": " + what);
  }
}
