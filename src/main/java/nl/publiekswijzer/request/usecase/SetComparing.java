// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.disclosure.LedgerVerdict;
import nl.publiekswijzer.disclosure.Likeness;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.Reuse;
import nl.publiekswijzer.request.Reuse.Added;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.AnsweredQuestions.Answer;
import nl.publiekswijzer.request.store.MemberSets;
import nl.publiekswijzer.request.store.MemberSets.Earlier;
import nl.publiekswijzer.request.store.PrivacyLedger;
import nl.publiekswijzer.request.store.RequestQueue;
import nl.publiekswijzer.request.store.RequestRepository;

/**
 * Second step: the member set is compared with all whose blocks meet its own, of whatever library
 * (OB-2, rules M7 and M9), and its draw is charged. The very same question again is answered by the
 * earlier publication, another one about the same households takes over its draw; a set that is
 * nearly an earlier one, or too dear, waits for a person; where nothing is left, the request ends.
 */
@Dependent
public class SetComparing {
  static final String COMPARED = "compared";
  private static final UploadRules RULES = UploadRules.STANDARD;

  private final RequestRepository requests;
  private final RequestQueue queue;
  private final AnalysisWork work;
  private final MemberSets sets;
  private final EarlierAnswers answers;
  private final LedgerCharging ledger;
  private final SelectionFloor floor;
  private final Holding holding;
  private final RequestNews news;

  @Inject
  public SetComparing(
      RequestRepository requests,
      RequestQueue queue,
      AnalysisWork work,
      MemberSets sets,
      EarlierAnswers answers,
      LedgerCharging ledger,
      SelectionFloor floor,
      Holding holding,
      RequestNews news) {
    this.requests = requests;
    this.queue = queue;
    this.work = work;
    this.sets = sets;
    this.answers = answers;
    this.ledger = ledger;
    this.floor = floor;
    this.holding = holding;
    this.news = news;
  }

  /** Whether the request goes on to its analysis. */
  @Transactional
  public boolean compare(Attempt attempt) {
    var request = requests.read(attempt.requestId());
    Optional<MemberSet> set = sets.find(request.id());
    if (set.isPresent()) {
      return goesOn(attempt, request, set.get());
    }
    var same = answers.findSame(request);
    same.ifPresent(answer -> answer(attempt, request, answer));
    return same.isEmpty();
  }

  /** The publication that is there is the answer. */
  private void answer(Attempt attempt, AnalysisRequest request, Answer same) {
    queue.reuses(attempt, new Reuse(same.number(), true, List.of()));
    news.published(request, same.publicationId());
    queue.publishedAs(attempt, same.publicationId());
    work.clear(request.id());
  }

  private boolean goesOn(Attempt attempt, AnalysisRequest request, MemberSet set) {
    List<Earlier> earlier = sets.listEarlier(request.id());
    work.put(attempt, COMPARED, WorkingJson.bytes(new Compared(earlier.size())));
    var same = answers.findSame(earlier, request, set);
    if (same.isPresent()) {
      answer(attempt, request, new Answer(same.get().publicationId(), same.get().number()));
      return false;
    }
    var drawn = answers.findOfHouseholds(earlier, request, set);
    var objection =
        drawn.isPresent() && ledger.isDrawn(request, set)
            ? Optional.<Hold>empty()
            : objection(earlier, request, set);
    if (objection.isPresent()) {
      holding.hold(attempt, request, objection.get().reason(), objection.get().resembles());
      return false;
    }
    return isPaid(attempt, request, set, drawn) && isLarge(attempt, request, set);
  }

  private boolean isLarge(Attempt attempt, AnalysisRequest request, MemberSet set) {
    var refusal = floor.refusal(attempt, request, set);
    refusal.ifPresent(why -> holding.reject(attempt, request, why, "selectie te klein"));
    return refusal.isEmpty();
  }

  /** Where nothing new is drawn, there is nothing to find by comparing either. */
  private static Optional<Hold> objection(
      List<Earlier> earlier, AnalysisRequest request, MemberSet set) {
    return Stream.of(nearOwn(earlier, request, set), nearOther(earlier, request, set))
        .flatMap(Optional::stream)
        .filter(hold -> !request.approved().contains(hold.reason()))
        .findFirst();
  }

  private boolean isPaid(
      Attempt attempt, AnalysisRequest request, MemberSet set, Optional<Earlier> drawn) {
    var charging = ledger.charge(request, set);
    if (charging.verdict() == LedgerVerdict.NEEDS_STEWARD) {
      holding.hold(attempt, request, HoldReason.BUDGET, null);
    } else if (charging.verdict().isClosed()) {
      holding.reject(attempt, request, LedgerRefusal.of(charging), "privacyruimte op");
    }
    boolean paid = charging.verdict() == LedgerVerdict.ALLOWED;
    if (paid && drawn.isPresent()) {
      var added = charging.charged().stream().map(SetComparing::added).toList();
      queue.reuses(attempt, new Reuse(drawn.get().number(), false, added));
    }
    return paid;
  }

  private static Added added(PrivacyLedger.Level level) {
    return switch (level) {
      case CARDS -> Added.CARDS;
      case BRANCHES -> Added.BRANCHES;
      case GROUPS -> Added.GROUPS;
      case SEGMENTS, SHARED, OB_1, EXACT -> Added.AREA;
    };
  }

  /**
   * With how many sets it was compared.
   *
   * @param sets of whatever library whose blocks meet
   */
  public record Compared(int sets) {}

  private record Hold(HoldReason reason, Earlier resembles) {}

  private static Optional<Hold> nearOwn(
      List<Earlier> earlier, AnalysisRequest request, MemberSet set) {
    return near(earlier, request, set, true, Likeness.NEAR_AN_EARLIER)
        .map(e -> new Hold(HoldReason.NEAR_AN_EARLIER, e));
  }

  private static Optional<Hold> nearOther(
      List<Earlier> earlier, AnalysisRequest request, MemberSet set) {
    return near(earlier, request, set, false, Likeness.NEAR_ANOTHER_LIBRARYS)
        .map(e -> new Hold(HoldReason.NEAR_ANOTHER_LIBRARYS, null));
  }

  private static Optional<Earlier> near(
      List<Earlier> earlier,
      AnalysisRequest request,
      MemberSet set,
      boolean own,
      Likeness likeness) {
    return earlier.stream()
        .filter(e -> e.libraryId().equals(request.libraryId()) == own)
        .filter(e -> Likeness.between(set, e.set(), own, RULES) == likeness)
        .findFirst();
  }
}
