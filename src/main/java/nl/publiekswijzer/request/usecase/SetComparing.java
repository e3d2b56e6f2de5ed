// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.disclosure.Likeness;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.UploadRules;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.MemberSets;
import nl.publiekswijzer.request.store.MemberSets.Earlier;
import nl.publiekswijzer.request.store.RequestQueue;
import nl.publiekswijzer.request.store.RequestRepository;

/**
 * Second step: the member set is compared with those before it (OB-1, rules 7 and 8). The same set
 * again is answered by the earlier publication; one that is nearly the same, or one too many, waits
 * for a person.
 */
@Dependent
public class SetComparing {
  static final String COMPARED = "compared";
  private static final UploadRules RULES = UploadRules.STANDARD;

  private final RequestRepository requests;
  private final RequestQueue queue;
  private final AnalysisWork work;
  private final MemberSets sets;
  private final Holding holding;
  private final RequestNews news;

  @Inject
  public SetComparing(
      RequestRepository requests,
      RequestQueue queue,
      AnalysisWork work,
      MemberSets sets,
      Holding holding,
      RequestNews news) {
    this.requests = requests;
    this.queue = queue;
    this.work = work;
    this.sets = sets;
    this.holding = holding;
    this.news = news;
  }

  /** Whether the request goes on to its analysis. */
  @Transactional
  public boolean compare(Attempt attempt) {
    Optional<MemberSet> set = sets.find(attempt.requestId());
    return set.isEmpty() || goesOn(attempt, requests.read(attempt.requestId()), set.get());
  }

  private boolean goesOn(Attempt attempt, AnalysisRequest request, MemberSet set) {
    List<Earlier> earlier = sets.listEarlier(request.id());
    work.put(attempt, COMPARED, WorkingJson.bytes(new Compared(earlier.size())));
    var same = earlier.stream().filter(e -> isAnswer(e, request, set)).findFirst();
    if (same.isPresent()) {
      news.published(request, same.get().publicationId());
      queue.publishedAs(attempt, same.get().publicationId());
      work.clear(request.id());
      return false;
    }
    var objection =
        Stream.of(
                nearOwn(earlier, request, set),
                nearOther(earlier, request, set),
                budget(earlier, request, set))
            .flatMap(Optional::stream)
            .filter(hold -> !request.approved().contains(hold.reason()))
            .findFirst();
    objection.ifPresent(hold -> holding.hold(attempt, request, hold.reason(), hold.resembles()));
    return objection.isEmpty();
  }

  /**
   * With how many sets it was compared.
   *
   * @param sets of the same library, and of others with the same work area
   */
  public record Compared(int sets) {}

  private record Hold(HoldReason reason, Earlier resembles) {}

  private static boolean isAnswer(Earlier earlier, AnalysisRequest request, MemberSet set) {
    return earlier.state() == RequestState.PUBLISHED
        && earlier.libraryId().equals(request.libraryId())
        && earlier.kind() == request.kind()
        && earlier.sameArea()
        && earlier.set().digest().equals(set.digest());
  }

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

  private static Optional<Hold> budget(
      List<Earlier> earlier, AnalysisRequest request, MemberSet set) {
    var released =
        earlier.stream()
            .filter(e -> e.libraryId().equals(request.libraryId()))
            .filter(e -> e.state() == RequestState.PUBLISHED)
            .map(e -> e.set().digest())
            .distinct()
            .toList();
    return released.contains(set.digest()) || RULES.isWithinBudget(released.size())
        ? Optional.empty()
        : Optional.of(new Hold(HoldReason.BUDGET, null));
  }
}
