// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.publiekswijzer.research.store.FindingRepository;
import nl.publiekswijzer.research.store.StudyRepository;
import nl.publiekswijzer.research.usecase.InventedStudies.Invented;

/** Enters the invented studies that are not there yet; those that were changed stay so. */
@Dependent
public class DemonstrationStudies {
  private final StudyRepository studies;
  private final FindingRepository findings;

  @Inject
  public DemonstrationStudies(StudyRepository studies, FindingRepository findings) {
    this.studies = studies;
    this.findings = findings;
  }

  void enter(List<Invented> invented, Instant now) {
    for (var one : invented) {
      if (studies.find(one.study().id()).isEmpty()) {
        studies.add(one.study(), now);
        one.findings().forEach(finding -> findings.add(one.study().id(), finding));
      }
    }
  }
}
