// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.RequestRepository;
import nl.publiekswijzer.request.store.RequestSearch;

/** Finds the requests of the libraries within reach. */
@Dependent
public class RequestFinding {
  private final RequestSearch search;
  private final RequestRepository requests;
  private final CurrentActor current;

  @Inject
  public RequestFinding(RequestSearch search, RequestRepository requests, CurrentActor current) {
    this.search = search;
    this.requests = requests;
    this.current = current;
  }

  /**
   * A page of requests, newest first.
   *
   * @param total how many there are on all pages
   */
  public record Page(List<AnalysisRequest> requests, long total, int number, int pages) {}

  @Transactional
  public Page find(RequestSearch.Question question) {
    var actor = current.require(Permission.ASK);
    String within =
        actor.libraries().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
    var found = search.find(question, within);
    int pages = (int) Math.max(1, (found.total() + question.size() - 1) / question.size());
    return new Page(inOrder(found.ids()), found.total(), question.page(), pages);
  }

  private List<AnalysisRequest> inOrder(List<UUID> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    var byId =
        requests.list(ids).stream()
            .collect(Collectors.toMap(AnalysisRequest::id, Function.identity()));
    return ids.stream().map(byId::get).toList();
  }
}
