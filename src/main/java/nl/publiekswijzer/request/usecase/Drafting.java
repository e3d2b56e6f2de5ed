// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.store.DraftRepository;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.store.RequestRepository;

/**
 * Fills in a request step by step. Every step is checked as the whole will be and then kept; a
 * draft is of one person, and of nobody else.
 */
@Dependent
public class Drafting {
  private final DraftRepository drafts;
  private final RequestRepository requests;
  private final RequestIntake intake;
  private final OrderCheck check;
  private final DraftOrders orders;
  private final CurrentActor current;
  private final Clock clock;

  @Inject
  public Drafting(
      DraftRepository drafts,
      RequestRepository requests,
      RequestIntake intake,
      OrderCheck check,
      DraftOrders orders,
      CurrentActor current,
      Clock clock) {
    this.drafts = drafts;
    this.requests = requests;
    this.intake = intake;
    this.check = check;
    this.orders = orders;
    this.current = current;
    this.clock = clock;
  }

  /** One's own, the last kept first. */
  @Transactional
  public List<RequestDraft> list() {
    current.require(Permission.ASK);
    return drafts.list(current.actor().accountId());
  }

  /**
   * @throws DraftSent when a request came of it
   * @throws Refused with 404 when it does not exist, was thrown away or is somebody else's
   */
  @Transactional
  public RequestDraft read(UUID id) {
    return own(id).filter(draft -> !draft.isThrownAway()).orElseThrow(() -> missing(id));
  }

  /**
   * To change it.
   *
   * @param seen version that somebody saw who changes it
   * @throws DraftChanged when it is another by now
   */
  private RequestDraft read(UUID id, int seen) {
    var draft = read(id);
    if (draft.version() != seen) {
      throw new DraftChanged();
    }
    return draft;
  }

  private Optional<RequestDraft> own(UUID id) {
    current.require(Permission.ASK);
    return drafts
        .find(id)
        .filter(draft -> draft.accountId().equals(current.actor().accountId()))
        .filter(draft -> current.keeps(draft.libraryId()));
  }

  private RuntimeException missing(UUID id) {
    return intake.find(id).isPresent()
        ? new DraftSent(id)
        : Refused.notFound("Dit concept bestaat niet meer.");
  }

  /**
   * Begins a draft.
   *
   * @throws InvalidInput when the library may not ask this of this edition
   */
  @Transactional
  public RequestDraft begin(String library, ReportKind kind, String edition) {
    current.require(Permission.ASK);
    var opened = check.open(library, kind, edition);
    var draft = new RequestDraft(current.actor().accountId(), start(opened, kind), now());
    drafts.add(draft);
    return draft;
  }

  /**
   * Changes the first step.
   *
   * @param seen version of the draft that was shown
   * @throws InvalidInput when the library may not ask this of this edition
   * @throws DraftChanged when the draft is another by now
   */
  @Transactional
  public RequestDraft begin(UUID id, int seen, String library, ReportKind kind, String edition) {
    var draft = read(id, seen);
    draft.begin(start(check.open(library, kind, edition), kind), now());
    dropMisfit(draft);
    return draft;
  }

  private static RequestDraft.Start start(OrderCheck.Opened opened, ReportKind kind) {
    return new RequestDraft.Start(opened.library().id(), kind, opened.edition().id());
  }

  /**
   * Chooses the work area.
   *
   * @param seen version of the draft that was shown
   * @throws InvalidInput when it is unknown, too small, or nearly an earlier one
   * @throws DraftChanged when the draft is another by now
   */
  @Transactional
  public RequestDraft choose(UUID id, int seen, WorkArea area) {
    var draft = read(id, seen);
    check.check(orders.of(draft, area));
    draft.choose(area, now());
    dropMisfit(draft);
    return draft;
  }

  /**
   * Takes municipalities into the work area beside what was chosen.
   *
   * @param seen version of the draft that was shown
   * @throws InvalidInput when there are none, or one is unknown
   * @throws DraftChanged when the draft is another by now
   */
  @Transactional
  public void widen(UUID id, int seen, List<String> municipalities) {
    if (municipalities.isEmpty()) {
      throw new InvalidInput("gemeente", "Kies een of meer gemeenten.");
    }
    var area = orders.of(read(id)).workArea();
    var wider = new ArrayList<>(area.municipalities());
    wider.addAll(municipalities);
    choose(id, seen, new WorkArea(wider, area.postcodeAreas()));
  }

  /**
   * What is needed to count the member file of a draft.
   *
   * @throws InvalidInput when the steps before it are not in order
   */
  @Transactional
  public PreparedRequest prepare(UUID id) {
    return check.check(orders.of(read(id)));
  }

  /**
   * Keeps what a member file was reduced to, in the place of an earlier one.
   *
   * @param counted for which it was counted
   * @throws Refused with 409 when the draft was changed while the file came in
   */
  @Transactional
  public void keep(UUID id, PreparedRequest counted, CountedFile file) {
    var draft = read(id);
    if (!isFor(draft, counted)) {
      throw Refused.conflict(
          "Dit concept is veranderd terwijl het ledenbestand werd gelezen, misschien in een ander"
              + " venster. Kijk de stappen na en kies het bestand opnieuw.");
    }
    drafts.count(draft, file.counts(), file.set());
    draft.count(file.report(), SelectionCheck.usable(file.counts().columns()), now());
    if (!new SelectionCheck(draft.columns()).faults(draft.terms().selection()).isEmpty()) {
      draft.selectAll();
    }
  }

  private static boolean isFor(RequestDraft draft, PreparedRequest counted) {
    return draft.libraryId().equals(counted.libraryId())
        && draft.editionId() == counted.edition().edition().id()
        && draft.kind().needsMemberFile()
        && draft.workArea().equals(Optional.of(counted.order().workArea()));
  }

  /**
   * Chooses themes to be read about first and the terms, and says what the readers should know.
   *
   * @param seen version of the draft that was shown
   * @throws DraftChanged when the draft is another by now
   * @throws InvalidInput when the edition does not know a theme, or the terms do not fit
   */
  @Transactional
  public void remark(UUID id, int seen, List<String> themes, String note, OrderTerms terms) {
    var draft = read(id, seen);
    draft.remark(themes, note, check.checkRemarks(draft, themes, terms), now());
  }

  /** What the library of a draft chose the last time, as far as the edition still knows it. */
  @Transactional
  public Optional<WorkArea> findLastArea(UUID id) {
    var draft = read(id);
    return check.known(draft.editionId(), requests.findLastWorkArea(draft.libraryId()));
  }

  /** It can be taken back for a day. */
  @Transactional
  public void throwAway(UUID id) {
    read(id).throwAway(now());
  }

  /**
   * Takes a draft back that was thrown away.
   *
   * @throws Refused with 404 when it is gone
   */
  @Transactional
  public RequestDraft takeBack(UUID id) {
    var draft = own(id).orElseThrow(() -> missing(id));
    draft.takeBack();
    return draft;
  }

  /** What was thrown away and can be taken back; empty when it is gone or was not thrown away. */
  @Transactional
  public Optional<RequestDraft> findThrownAway(UUID id) {
    return own(id).filter(RequestDraft::isThrownAway);
  }

  private void dropMisfit(RequestDraft draft) {
    if (draft.report().isEmpty()) {
      drafts.dropCounts(draft);
    }
  }

  private Instant now() {
    return clock.instant();
  }
}
