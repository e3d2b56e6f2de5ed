// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import static nl.publiekswijzer.request.usecase.SmallEdition.TOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Composed;
import nl.publiekswijzer.platform.Composition;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.Progress;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.usecase.AskingFixtures.Asker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The turns of requests as those who wait see them; each test begins with an empty queue. */
@ExtendWith(Composed.class)
class QueueTurnsTest {
  private static final Duration LEASE = Duration.ofMinutes(1);

  @BeforeEach
  void theQueueIsEmpty(Composition product) {
    product.change(
        "update analysis_request set state = 'CANCELLED', owner = null, lease_until = null where"
            + " state in ('READY', 'RUNNING', 'HELD', 'PARKED')");
  }

  /** A request that came a second after the one before it. */
  private static AnalysisRequest next(Composition product, AskingFixtures asking, Asker asker) {
    return next(product, asking, asker, AnalysisOrder.USUAL_PRIORITY);
  }

  private static AnalysisRequest next(
      Composition product, AskingFixtures asking, Asker asker, int priority) {
    product.clock().advance(Duration.ofSeconds(1));
    product.actAs(asker.actor());
    return asking.ask(
        new AnalysisOrder(
            asker.name(),
            ReportKind.RESIDENTS,
            SmallEdition.EDITION,
            TOWN,
            List.of(),
            "",
            priority),
        Optional.empty());
  }

  private static QueueKeeping keeping(Composition product) {
    return product.get(QueueKeeping.class);
  }

  private static int before(Composition product, AnalysisRequest request) {
    return product.get(QueuePosition.class).find(request).orElseThrow();
  }

  @Test
  void librariesTakeTurnsAndEachPutsItsOwnInOrder(Composition product) {
    var asking = new AskingFixtures(product);
    var busy = asking.asker("Bibliotheek Veel");
    var quiet = asking.asker("Bibliotheek Weinig");
    var first = next(product, asking, busy);
    var second = next(product, asking, busy);
    var other = next(product, asking, quiet);

    assertEquals(
        List.of(0, 1, 2),
        List.of(before(product, first), before(product, other), before(product, second)));

    var urgent = next(product, asking, busy, AnalysisOrder.HIGHEST_PRIORITY);
    var whenever = next(product, asking, busy, AnalysisOrder.LOWEST_PRIORITY);

    assertEquals(
        List.of(0, 1, 2, 3, 4),
        List.of(
            before(product, other),
            before(product, urgent),
            before(product, first),
            before(product, second),
            before(product, whenever)));
    assertEquals(
        List.of(other.id(), urgent.id()),
        List.of(
            keeping(product).claim("knoop-1", LEASE).orElseThrow().requestId(),
            keeping(product).claim("knoop-1", LEASE).orElseThrow().requestId()));
  }

  @Test
  void whatDoesNotWaitForItsTurnHasNoPlace(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Zonder Plaats");
    var request = next(product, asking, asker);
    asking.claimed(request.id());

    product.actAs(asker.actor());
    var running = product.get(RequestIntake.class).find(request.id()).orElseThrow();

    assertEquals(OptionalInt.empty(), product.get(QueuePosition.class).find(running));
  }

  @Test
  void progressIsToldOfRequestsThatAreThere(Composition product) {
    var asking = new AskingFixtures(product);
    var asker = asking.asker("Bibliotheek Kijkt Mee");
    var running = next(product, asking, asker);
    var waiting = next(product, asking, asker);
    var attempt = asking.claimed(running.id());
    keeping(product).enter(attempt, Phase.COMPILE);
    var ids = List.of(running.id(), waiting.id(), UUID.randomUUID());

    assertEquals(
        Map.of(
            running.id(),
            new Progress(RequestState.RUNNING, Phase.COMPILE, 35, OptionalInt.empty(), 3),
            waiting.id(),
            new Progress(RequestState.READY, null, 0, OptionalInt.of(0), 1)),
        product.get(Watching.class).read(ids));
    assertEquals(
        Set.of(running.id(), waiting.id()),
        product.get(Watching.class).list(ids).stream()
            .map(AnalysisRequest::id)
            .collect(Collectors.toSet()));
  }
}
