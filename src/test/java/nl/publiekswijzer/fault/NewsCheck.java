// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.request.RequestState;

/** I9: what happened is told, once in the outbox and at least once to the receiver, in order. */
final class NewsCheck {
  private final Evidence evidence;

  NewsCheck(Evidence evidence) {
    this.evidence = evidence;
  }

  Stream<Violation> violations() {
    return Stream.of(
            compared(EventType.PUBLICATION_READY, published()),
            compared(EventType.REQUEST_FAILED, died()),
            untold(),
            disordered())
        .flatMap(found -> found);
  }

  private Map<UUID, Long> published() {
    return counted(
        evidence.requests().stream()
            .filter(request -> request.state() == RequestState.PUBLISHED)
            .map(Evidence.Request::publication)
            .filter(Objects::nonNull));
  }

  private Map<UUID, Long> died() {
    return counted(
        evidence.events().stream()
            .filter(event -> event.state() == RequestState.DEAD)
            .map(Evidence.Event::request));
  }

  private static Map<UUID, Long> counted(Stream<UUID> ids) {
    return ids.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private Stream<Violation> compared(EventType type, Map<UUID, Long> happened) {
    var written =
        counted(
            evidence.news().stream()
                .filter(news -> news.type().equals(type.name()))
                .map(Evidence.News::subject));
    return Stream.concat(happened.keySet().stream(), written.keySet().stream())
        .distinct()
        .filter(id -> !Objects.equals(happened.get(id), written.get(id)))
        .map(
            id ->
                new Violation(
                    "I9",
                    "%s of %s happened %d times and was written down %d times"
                        .formatted(
                            type,
                            id,
                            happened.getOrDefault(id, 0L),
                            written.getOrDefault(id, 0L))));
  }

  private Stream<Violation> untold() {
    var told = evidence.announced().stream().map(Evidence.Told::event).toList();
    return evidence.news().stream()
        .filter(news -> !told.contains(news.id()))
        .map(news -> new Violation("I9", "the receiver was never told of " + news));
  }

  /** Of each subject, each event for the first time. */
  private Stream<Violation> disordered() {
    Map<UUID, List<UUID>> happened =
        evidence.news().stream()
            .collect(
                Collectors.groupingBy(
                    Evidence.News::subject,
                    Collectors.mapping(Evidence.News::id, Collectors.toList())));
    Map<UUID, LinkedHashSet<UUID>> told =
        evidence.announced().stream()
            .collect(
                Collectors.groupingBy(
                    Evidence.Told::subject,
                    Collectors.mapping(
                        Evidence.Told::event, Collectors.toCollection(LinkedHashSet::new))));
    return told.entrySet().stream()
        .filter(e -> !List.copyOf(e.getValue()).equals(kept(happened.get(e.getKey()), e)))
        .map(e -> new Violation("I9", "told in another order than it happened: " + e.getKey()));
  }

  private static List<UUID> kept(List<UUID> happened, Map.Entry<UUID, LinkedHashSet<UUID>> told) {
    return happened == null
        ? List.of()
        : happened.stream().filter(told.getValue()::contains).toList();
  }
}
