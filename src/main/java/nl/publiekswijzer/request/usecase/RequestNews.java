// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.publiekswijzer.delivery.EventType;
import nl.publiekswijzer.delivery.Occurrence;
import nl.publiekswijzer.delivery.usecase.Outbox;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.RequestRepository;

/** Puts in the outbox what became of a request, in the transaction in which it became so. */
@Dependent
public class RequestNews {
  private static final Pattern INCIDENT = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-\\w{12}");

  private final RequestRepository requests;
  private final EditionRepository editions;
  private final Outbox outbox;

  @Inject
  public RequestNews(RequestRepository requests, EditionRepository editions, Outbox outbox) {
    this.requests = requests;
    this.editions = editions;
    this.outbox = outbox;
  }

  void published(AnalysisRequest request, UUID publicationId) {
    add(EventType.PUBLICATION_READY, request, publicationId, "");
  }

  void held(AnalysisRequest request) {
    add(EventType.REQUEST_HELD, request, request.id(), "");
  }

  void rejected(AnalysisRequest request, String explanation) {
    add(EventType.REQUEST_REJECTED, request, request.id(), explanation);
  }

  /** After an attempt failed; nothing to tell while others follow. */
  void failed(UUID requestId) {
    var request = requests.read(requestId);
    if (request.state() == RequestState.DEAD) {
      add(EventType.REQUEST_FAILED, request, requestId, number(request));
    }
  }

  /** Under which the log tells of it: that of the incident, or else of the request itself. */
  private static String number(AnalysisRequest request) {
    return INCIDENT
        .matcher(reason(request))
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseGet(() -> request.id().toString());
  }

  private static String reason(AnalysisRequest request) {
    return Objects.requireNonNullElse(request.reason(), "");
  }

  private void add(EventType type, AnalysisRequest request, UUID subject, String detail) {
    outbox.add(
        new Occurrence(
            type,
            subject,
            request.libraryId(),
            request.requestedBy().orElse(null),
            editions.read(request.editionId()).year(),
            detail));
  }
}
