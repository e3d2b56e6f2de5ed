// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.member.MemberCounts;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.RequestRepository;

/** First step: households of the work area and the member counts come together. */
@Dependent
public class CountGathering {
  static final String COUNTS = "counts";

  private final RequestRepository requests;
  private final AnalysisWork work;
  private final LoadedEditions editions;

  @Inject
  public CountGathering(RequestRepository requests, AnalysisWork work, LoadedEditions editions) {
    this.requests = requests;
    this.work = work;
    this.editions = editions;
  }

  @Transactional
  public void gather(Attempt attempt) {
    var request = requests.read(attempt.requestId());
    var edition = editions.read(request.editionId());
    Optional<MemberCounts> members = requests.findMembers(attempt.requestId());
    var sums = new CountSums(edition, edition.areas().postcodes(request.workArea()));
    var gathered = members.map(sums::gathered).orElseGet(sums::gathered);
    work.put(attempt, COUNTS, WorkingJson.bytes(gathered));
  }
}
