// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.HoldReason;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.MemberSets.Earlier;
import nl.publiekswijzer.request.store.RequestQueue;

/** Lets a running request wait for a person, or ends it. */
@Dependent
public class Holding {
  private final RequestQueue queue;
  private final AnalysisWork work;
  private final RequestNews news;
  private final Audit audit;

  @Inject
  public Holding(RequestQueue queue, AnalysisWork work, RequestNews news, Audit audit) {
    this.queue = queue;
    this.work = work;
    this.news = news;
    this.audit = audit;
  }

  /**
   * Ends a running request of which nothing may be told.
   *
   * @param explanation for who asked
   * @param why for the audit
   */
  void reject(Attempt attempt, AnalysisRequest request, String explanation, String why) {
    queue.rejected(attempt, explanation);
    work.clear(request.id());
    news.rejected(request, explanation);
    audit.doneBySystem("aanvraag afgewezen", request.id() + ", " + why);
  }

  /**
   * @param resembles the earlier request of the same library; null for other reasons
   */
  void hold(Attempt attempt, AnalysisRequest request, HoldReason reason, Earlier resembles) {
    UUID earlier = resembles == null ? null : resembles.requestId();
    queue.held(attempt, reason, earlier);
    work.clear(request.id());
    news.held(request);
    audit.doneBySystem("aanvraag aangehouden", request.id() + ", " + reason);
  }
}
