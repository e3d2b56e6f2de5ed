// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.Ticker;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.usecase.Watching;

/**
 * Callers who wait for the end of their request: one look at the database for all of them together,
 * and no thread or connection for any.
 */
@ApplicationScoped
public class WaitingCallers {
  private static final int MOST = 500;
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

  private final Set<Waiting> all = ConcurrentHashMap.newKeySet();
  private Watching watching;
  private Ticker ticker;

  protected WaitingCallers() {} // for the proxy

  @Inject
  public WaitingCallers(Watching watching, Ticker ticker) {
    this.watching = watching;
    this.ticker = ticker;
  }

  private record Waiting(UUID request, long until, CompletableFuture<AnalysisRequest> answer) {
    boolean isOver(AnalysisRequest now) {
      return now.state().isFinal() || System.nanoTime() > until;
    }
  }

  @PostConstruct
  void begin() {
    ticker.every(BETWEEN_LOOKS, this::tick);
  }

  /**
   * The request once it has ended, or after this time as it is then; at once when too many wait.
   *
   * @param request one that the caller may see
   */
  CompletionStage<AnalysisRequest> await(UUID request, Duration most) {
    if (all.size() >= MOST) {
      return CompletableFuture.completedFuture(watching.list(Set.of(request)).get(0));
    }
    var waiting =
        new Waiting(request, System.nanoTime() + most.toNanos(), new CompletableFuture<>());
    all.add(waiting);
    return waiting.answer();
  }

  private void tick() {
    if (all.isEmpty()) {
      return;
    }
    var now =
        watching.list(all.stream().map(Waiting::request).collect(Collectors.toSet())).stream()
            .collect(Collectors.toMap(AnalysisRequest::id, Function.identity()));
    all.stream()
        .filter(w -> now.containsKey(w.request()) && w.isOver(now.get(w.request())))
        .forEach(w -> answer(w, now.get(w.request())));
  }

  private void answer(Waiting waiting, AnalysisRequest request) {
    all.remove(waiting);
    waiting.answer().complete(request);
  }
}
