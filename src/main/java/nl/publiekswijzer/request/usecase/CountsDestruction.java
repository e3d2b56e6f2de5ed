// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.DraftRepository;
import nl.publiekswijzer.request.store.RequestAnswers;
import nl.publiekswijzer.request.store.RequestRepository;

/**
 * Destroys what has served its time: true member counts of requests that ended 30 days ago (P3),
 * what their attempts left behind, and drafts that nobody touched for 30 days. What was published,
 * and the set by which later files are compared, stay.
 */
@Dependent
public class CountsDestruction {
  private final RequestRepository requests;
  private final AnalysisWork work;
  private final DraftRepository drafts;
  private final RequestAnswers answers;
  private final OwnTransaction transaction;

  @Inject
  public CountsDestruction(
      RequestRepository requests,
      AnalysisWork work,
      DraftRepository drafts,
      RequestAnswers answers,
      OwnTransaction transaction) {
    this.requests = requests;
    this.work = work;
    this.drafts = drafts;
    this.answers = answers;
    this.transaction = transaction;
  }

  /** How many counts were destroyed. */
  public int destroy() {
    return transaction.call(
        () -> {
          work.clearEnded();
          drafts.removeOld();
          answers.removeOld();
          return requests.destroyOldCounts();
        });
  }
}
