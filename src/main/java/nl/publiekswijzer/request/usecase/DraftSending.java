// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.member.MemberFileForm;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.DraftRepository;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.store.RequestRepository;

/** Sends a draft: it becomes a request of the same id, once, however often it is sent. */
@Dependent
public class DraftSending {
  private final DraftRepository drafts;
  private final RequestRepository requests;
  private final RequestIntake intake;
  private final DraftOrders orders;
  private final CurrentActor current;

  @Inject
  public DraftSending(
      DraftRepository drafts,
      RequestRepository requests,
      RequestIntake intake,
      DraftOrders orders,
      CurrentActor current) {
    this.drafts = drafts;
    this.requests = requests;
    this.intake = intake;
    this.orders = orders;
    this.current = current;
  }

  /** Whether a request came of the draft already. */
  @Transactional
  public boolean isSent(UUID id) {
    return intake.find(id).isPresent();
  }

  /**
   * Queues the request; when this returns it is committed.
   *
   * @param seen version of the draft that was reviewed
   * @throws DraftChanged when the draft is another by now
   * @throws InvalidInput with what is missing or no longer right
   * @throws Refused with 404 when there is no such draft, and no request came of it
   */
  @Transactional
  public AnalysisRequest send(UUID id, int seen) {
    return drafts
        .findToSend(id)
        .filter(draft -> draft.accountId().equals(current.actor().accountId()))
        .filter(draft -> !draft.isThrownAway())
        .map(draft -> queue(draft, seen))
        .or(() -> intake.find(id))
        .orElseThrow(() -> Refused.notFound("Dit concept bestaat niet meer."));
  }

  private AnalysisRequest queue(RequestDraft draft, int seen) {
    if (draft.version() != seen) {
      throw new DraftChanged();
    }
    var prepared = intake.prepare(orders.of(draft));
    if (draft.kind().needsMemberFile() && draft.report().isEmpty()) {
      throw new InvalidInput("ledenbestand", "Kies een ledenbestand. Dit rapport kan niet zonder.");
    }
    new SelectionCheck(draft.columns()).require(prepared.order().terms().selection());
    var form = draft.report().map(report -> report.form()).orElse(MemberFileForm.UNTOLD);
    var request = intake.queue(draft.id(), prepared.activeAsIn(form));
    draft.report().ifPresent(report -> requests.add(request, report));
    drafts.sendCounts(draft, prepared.blocks());
    drafts.remove(draft);
    return request;
  }
}
