// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fault;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.request.RequestState;

/** I2, I3 and I10: one publication each, with the bytes that were written and the right figures. */
final class PublicationCheck {
  private final Evidence evidence;
  private final Map<String, Order> orders;
  private final Oracle oracle;
  private final Map<UUID, Evidence.Request> requests;
  private final Map<UUID, Evidence.Publication> publications;

  PublicationCheck(Evidence evidence, Map<String, Order> orders, Oracle oracle) {
    this.evidence = evidence;
    this.orders = orders;
    this.oracle = oracle;
    this.requests =
        evidence.requests().stream()
            .collect(Collectors.toMap(Evidence.Request::id, Function.identity()));
    this.publications =
        evidence.publications().stream()
            .collect(Collectors.toMap(Evidence.Publication::id, Function.identity()));
  }

  Stream<Violation> violations() {
    return Stream.of(
            twice("request ", Evidence.Publication::request),
            twice("series ", p -> p.series() + " version " + p.version()),
            missing(),
            evidence.publications().stream().flatMap(this::publication),
            evidence.files().stream().flatMap(this::file))
        .flatMap(found -> found);
  }

  private Stream<Violation> twice(String what, Function<Evidence.Publication, Object> key) {
    return evidence.publications().stream()
        .collect(Collectors.groupingBy(key, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(count -> count.getValue() > 1)
        .map(c -> new Violation("I2", c.getValue() + " publications of " + what + c.getKey()));
  }

  private Stream<Violation> missing() {
    return evidence.requests().stream()
        .filter(r -> r.state() == RequestState.PUBLISHED)
        .filter(r -> r.publication() == null || !publications.containsKey(r.publication()))
        .map(r -> new Violation("I2", "published without a publication: " + r.key()));
  }

  private Stream<Violation> publication(Evidence.Publication publication) {
    var found = Stream.<Violation>builder();
    var request = requests.get(publication.request());
    if (request == null || request.state() != RequestState.PUBLISHED) {
      found.add(new Violation("I2", "publication of a request that did not end so: " + request));
    } else if (request.edition() != publication.edition()) {
      found.add(new Violation("I10", "other edition than asked for: " + request.key()));
    }
    if (publication.releases() != 1) {
      found.add(
          new Violation("I2", publication.releases() + " releases of " + publication.request()));
    }
    long files =
        evidence.files().stream().filter(f -> f.publication().equals(publication.id())).count();
    if (files < 3) {
      found.add(new Violation("I3", "only " + files + " files of " + publication.request()));
    }
    return found.build();
  }

  private Stream<Violation> file(Evidence.StoredFile file) {
    var found = Stream.<Violation>builder();
    if (!file.digest().equals(file.actual()) || file.size() != file.actualSize()) {
      found.add(new Violation("I3", "other bytes than written down: " + file.publication()));
    }
    Optional.ofNullable(publications.get(file.publication()))
        .map(Evidence.Publication::request)
        .map(requests::get)
        .flatMap(request -> objection(file, request))
        .ifPresent(objection -> found.add(new Violation("I10", objection)));
    return found.build();
  }

  /** Otherwise another of its series may have been first, and the number of the version differs. */
  private boolean isAlone(Evidence.StoredFile file) {
    String series = publications.get(file.publication()).series();
    return publications.values().stream().filter(p -> p.series().equals(series)).count() == 1;
  }

  private Optional<String> objection(Evidence.StoredFile file, Evidence.Request request) {
    String compiled = evidence.compiled().get(request.id());
    if (file.name().equals(PublicationFile.PDF) && compiled != null && isAlone(file)) {
      return compiled.equals(file.digest())
          ? Optional.empty()
          : Optional.of("another PDF than an earlier attempt made: " + request.key());
    }
    var order = orders.get(request.key());
    return file.text() == null || order == null
        ? Optional.empty()
        : oracle
            .objection(order.subject().number(), Figures.alone(file.text()), request.report())
            .map(objection -> objection + ": " + request.key());
  }
}
