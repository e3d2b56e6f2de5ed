// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.Progress;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.QueueView;
import nl.publiekswijzer.request.store.RequestRepository;

/** Tells how far requests are, of which somebody was already found to be allowed to know. */
@Dependent
public class Watching {
  private final RequestRepository requests;
  private final QueueView queue;
  private final OwnTransaction transaction;

  @Inject
  public Watching(RequestRepository requests, QueueView queue, OwnTransaction transaction) {
    this.requests = requests;
    this.queue = queue;
    this.transaction = transaction;
  }

  /** By the id of the request, as far as there is one. */
  public Map<UUID, Progress> read(Collection<UUID> ids) {
    return transaction.call(
        () ->
            requests.list(ids).stream()
                .collect(Collectors.toMap(AnalysisRequest::id, this::progress)));
  }

  /** The requests as they are now, as far as they are there. */
  public List<AnalysisRequest> list(Collection<UUID> ids) {
    return transaction.call(() -> requests.list(ids));
  }

  private Progress progress(AnalysisRequest request) {
    return new Progress(
        request.state(),
        request.phase(),
        request.percent(),
        queue.findBefore(request.id()),
        request.revision());
  }
}
