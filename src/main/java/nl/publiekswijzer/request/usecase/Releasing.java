// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.request.Attempt;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.AnalysisWork;
import nl.publiekswijzer.request.store.ReleaseLog;

/** Writes the release log of what is published, and shows it. */
@Dependent
public class Releasing {
  private final AnalysisWork work;
  private final ReleaseLog log;
  private final CurrentActor current;

  @Inject
  public Releasing(AnalysisWork work, ReleaseLog log, CurrentActor current) {
    this.work = work;
    this.log = log;
    this.current = current;
  }

  /** In the transaction of the publication. */
  void write(Attempt attempt, AnalysisRequest request, UUID publicationId) {
    var release =
        WorkingJson.value(work.read(attempt, FigureAnalysis.RELEASE), Protecting.Release.class);
    int compared =
        work.find(attempt, SetComparing.COMPARED)
            .map(json -> WorkingJson.value(json, SetComparing.Compared.class).sets())
            .orElse(0);
    log.add(
        publicationId,
        request.libraryId(),
        new ReleaseLog.Entry(
            Protecting.ANALYSIS,
            release.keyId(),
            release.setDigest(),
            release.noise(),
            WorkingJson.text(release.cells()),
            release.figures(),
            release.rho(),
            release.epsilon(),
            release.variances(),
            compared,
            request.approved().stream().map(Enum::name).sorted().collect(Collectors.joining(","))));
  }

  /** For who decides about the library of the publication. */
  @Transactional
  public Optional<ReleaseLog.Entry> find(UUID publicationId) {
    current.require(Permission.DECIDE);
    return log.find(publicationId);
  }
}
