// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.AnalysisOrder;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.MemberSets;
import nl.publiekswijzer.request.store.RequestRepository;

/** Takes requests in: checks the order, and queues it with what its member file came to. */
@Dependent
public class RequestIntake {
  private static final int PAGE = 200;

  private final OrderCheck check;
  private final RequestRepository requests;
  private final MemberSets sets;
  private final QueueRoom room;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public RequestIntake(
      OrderCheck check,
      RequestRepository requests,
      MemberSets sets,
      QueueRoom room,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.check = check;
    this.requests = requests;
    this.sets = sets;
    this.room = room;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Checks an order before its member file is read.
   *
   * @throws InvalidInput with all its mistakes
   * @throws Refused with 429 when too many requests of the library wait
   */
  @Transactional
  public PreparedRequest prepare(AnalysisOrder order) {
    current.require(Permission.ASK);
    var prepared = check.check(order);
    room.require(prepared.libraryId());
    return prepared;
  }

  /**
   * Queues the request with its counts, in the transaction of the caller.
   *
   * @throws InvalidInput when the file does not tell what is needed for the selection
   */
  AnalysisRequest accept(PreparedRequest prepared, Optional<CountedFile> file) {
    var selection = prepared.order().terms().selection();
    file.ifPresent(f -> new SelectionCheck(f.counts().columns()).require(selection));
    var form = file.map(f -> f.report().form()).orElse(MemberFileForm.UNTOLD);
    var request = queue(UUID.randomUUID(), prepared.activeAsIn(form));
    file.ifPresent(f -> requests.add(request, f.counts()));
    file.ifPresent(f -> requests.add(request, f.report()));
    file.ifPresent(f -> sets.add(request, f.set(), prepared.blocks()));
    return request;
  }

  /**
   * Queues an order in the transaction of the caller.
   *
   * @throws Refused with 429 when too many requests of the library wait by now
   */
  AnalysisRequest queue(UUID id, PreparedRequest prepared) {
    room.require(prepared.libraryId());
    var request =
        new AnalysisRequest(
            id,
            new AnalysisRequest.Sender(prepared.libraryId(), current.actor().accountId()),
            prepared.order(),
            prepared.edition().edition().id(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    requests.add(request);
    audit.done("aanvraag ingediend", id + ", " + prepared.order().library());
    return request;
  }

  /** The newest requests within reach. */
  @Transactional
  public List<AnalysisRequest> list() {
    return requests.list(PAGE).stream().filter(r -> current.reaches(r.libraryId())).toList();
  }

  @Transactional
  public Optional<AnalysisRequest> find(UUID id) {
    return requests.find(id).filter(request -> current.reaches(request.libraryId()));
  }

  @Transactional
  public Optional<MatchReport> findReport(UUID requestId) {
    return requests.findReport(requestId);
  }
}
