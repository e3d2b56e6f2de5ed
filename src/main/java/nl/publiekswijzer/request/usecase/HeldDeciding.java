// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.HoldReason.Decision;
import nl.publiekswijzer.request.QueueDeed;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.HeldRequests;
import nl.publiekswijzer.request.store.RequestRepository;
import nl.publiekswijzer.request.store.RequestSteps;

/**
 * Shows what waits for the actor, and takes the decision. A support organisation decides for its
 * own libraries; what touches two libraries, the administrator decides, who sees no figures. It
 * works as the worker does, for the administrator reaches no library; so every check is made here.
 */
@Dependent
public class HeldDeciding {
  private static final int LONGEST = 500;
  private static final Supplier<Refused> NOT_WAITING =
      () -> Refused.notFound("Deze aanvraag wacht niet op u.");

  private final HeldRequests held;
  private final RequestSteps steps;
  private final RequestRepository requests;
  private final LibraryRepository libraries;
  private final DraftNames names;
  private final RequestNews news;
  private final CurrentActor current;
  private final Audit audit;
  private final OwnTransaction transaction;

  @Inject
  public HeldDeciding(
      HeldRequests held,
      RequestSteps steps,
      RequestRepository requests,
      LibraryRepository libraries,
      DraftNames names,
      RequestNews news,
      CurrentActor current,
      Audit audit,
      OwnTransaction transaction) {
    this.held = held;
    this.steps = steps;
    this.requests = requests;
    this.libraries = libraries;
    this.names = names;
    this.news = news;
    this.current = current;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** A request that waits for the actor. */
  public record Waiting(AnalysisRequest request, String library) {}

  /** A request, and how people call what it holds. */
  public record Side(AnalysisRequest request, DraftNames.Named named) {}

  /**
   * What to decide upon.
   *
   * @param earlier the one that it is near; empty when it waits for another reason
   * @param possible decisions that can be carried out as things stand
   */
  public record Facts(Side asked, Optional<Side> earlier, Set<Decision> possible) {}

  /**
   * @throws Refused with 404 when there is no such request for the actor, or it waits no more
   */
  public Facts read(UUID id) {
    return transaction.call(
        () -> {
          var request = waiting(id);
          if (request.state() != RequestState.HELD) {
            throw NOT_WAITING.get();
          }
          var earlier = request.resembles().flatMap(requests::find);
          return new Facts(side(request), earlier.map(this::side), possible(request, earlier));
        });
  }

  private Side side(AnalysisRequest request) {
    return new Side(request, names.of(request));
  }

  private static Set<Decision> possible(
      AnalysisRequest request, Optional<AnalysisRequest> earlier) {
    boolean published = earlier.flatMap(AnalysisRequest::publicationId).isPresent();
    boolean open = earlier.filter(r -> !r.state().isFinal()).isPresent();
    return request.heldFor().orElseThrow().decisions().stream()
        .filter(d -> d != Decision.REFER || published)
        .filter(d -> d != Decision.REPLACE || open)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private AnalysisRequest waiting(UUID id) {
    return requests
        .find(id)
        .filter(r -> r.heldFor().isPresent())
        .filter(this::isForActor)
        .orElseThrow(NOT_WAITING);
  }

  /** Oldest first. */
  public List<Waiting> list() {
    return transaction.call(
        () ->
            held.list().stream()
                .filter(this::isForActor)
                .map(r -> new Waiting(r, libraries.read(r.libraryId()).name()))
                .toList());
  }

  /**
   * Decides about a request that waits.
   *
   * @param explanation told to the requester when it is rejected
   * @throws Refused when there is no such request for the actor, or it waits no more
   * @throws InvalidInput when this cannot be decided here
   */
  public void decide(UUID id, Decision decision, String explanation) {
    transaction.run(
        () -> {
          var request = waiting(id);
          HoldReason reason = request.heldFor().orElseThrow();
          if (!reason.allows(decision)) {
            throw new InvalidInput("besluit", "Dit besluit past niet bij deze aanvraag.");
          }
          if (!decided(request, reason, decision, explanation)) {
            throw Refused.conflict("Deze aanvraag wacht niet meer. Vernieuw de lijst.");
          }
          audit.done("aangehouden aanvraag: " + decision.word(), id + ", " + reason);
        });
  }

  private boolean decided(
      AnalysisRequest request, HoldReason reason, Decision decision, String explanation) {
    return switch (decision) {
      case RELEASE -> held.release(request.id(), reason);
      case REJECT -> rejected(request, checked(explanation));
      case REFER -> referred(request, earlierPublication(request));
      case REPLACE -> replaced(request, reason);
    };
  }

  private boolean rejected(AnalysisRequest request, String explanation) {
    news.rejected(request, explanation);
    return held.reject(request.id(), explanation);
  }

  private boolean referred(AnalysisRequest request, UUID publicationId) {
    news.published(request, publicationId);
    return held.refer(request.id(), publicationId);
  }

  private UUID earlierPublication(AnalysisRequest request) {
    return request
        .resembles()
        .flatMap(requests::find)
        .flatMap(AnalysisRequest::publicationId)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "besluit",
                    "De eerdere aanvraag is niet gepubliceerd. Verwijzen kan dus niet."));
  }

  private boolean replaced(AnalysisRequest request, HoldReason reason) {
    UUID earlier = request.resembles().orElseThrow();
    if (!steps.take(earlier, QueueDeed.CANCEL)) {
      throw new InvalidInput(
          "besluit", "De eerdere aanvraag is al afgelopen. Vervangen kan dus niet.");
    }
    return held.release(request.id(), reason);
  }

  private static String checked(String explanation) {
    if (explanation == null || explanation.isBlank() || explanation.length() > LONGEST) {
      throw new InvalidInput("toelichting", "Leg uit waarom, in ten hoogste 500 tekens.");
    }
    return explanation.strip();
  }

  private boolean isForActor(AnalysisRequest request) {
    var actor = current.actor();
    return request.heldFor().map(HoldReason::isForSupporter).orElse(true)
        ? actor.may(Permission.DECIDE) && actor.keeps(request.libraryId())
        : actor.may(Permission.ACCOUNTS);
  }
}
