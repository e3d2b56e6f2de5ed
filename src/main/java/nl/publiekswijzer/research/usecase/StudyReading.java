// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Study;
import nl.publiekswijzer.research.StudyPage;
import nl.publiekswijzer.research.StudyQuestion;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.store.FindingRepository;
import nl.publiekswijzer.research.store.ResearchSearch;
import nl.publiekswijzer.research.store.StudyRepository;

/** Reads the studies that the actor may read. */
@Dependent
public class StudyReading {
  /** A file of more would be read by nobody. */
  private static final int MOST = 5_000;

  private final StudyRepository studies;
  private final FindingRepository findings;
  private final ResearchSearch search;
  private final StudyOwners owners;
  private final CurrentActor current;

  @Inject
  public StudyReading(
      StudyRepository studies,
      FindingRepository findings,
      ResearchSearch search,
      StudyOwners owners,
      CurrentActor current) {
    this.studies = studies;
    this.findings = findings;
    this.search = search;
    this.owners = owners;
    this.current = current;
  }

  /**
   * A study with all that it found.
   *
   * @param mayChange whether the actor may change it
   */
  public record StudyLeaf(Study study, List<Finding> findings, boolean mayChange) {
    public Optional<Finding> finding(UUID id) {
      return findings.stream().filter(finding -> finding.id().equals(id)).findFirst();
    }
  }

  /** The newest first. */
  @Transactional
  public StudyPage list(StudyQuestion question) {
    current.require(Permission.LOOK);
    var keeper = owners.keeper();
    return new StudyPage(
        search.list(question, keeper), question.page(), search.count(question, keeper));
  }

  /** All pages of them, with all that they found. */
  @Transactional
  public List<StudyLeaf> listAll(StudyQuestion question) {
    current.require(Permission.LOOK);
    return search.listAll(question, owners.keeper(), MOST).stream()
        .map(found -> leaf(found.study()))
        .toList();
  }

  /**
   * @throws Refused with 404 when there is none that the actor may read
   */
  @Transactional
  public StudyLeaf read(UUID id) {
    current.require(Permission.LOOK);
    return studies
        .find(id)
        .filter(this::isReadable)
        .map(this::leaf)
        .orElseThrow(StudyReading::none);
  }

  /**
   * @throws Refused with 404 when there is none that the actor may read, 403 when the actor may not
   *     change it
   */
  @Transactional
  public StudyLeaf readKept(UUID id) {
    current.require(Permission.RESEARCH);
    var leaf = read(id);
    if (!leaf.mayChange()) {
      throw Refused.forbidden("U mag dit onderzoek lezen, maar niet wijzigen.");
    }
    return leaf;
  }

  /** A concept is for its owner alone, also where the database shows it to who reads for it. */
  private boolean isReadable(Study study) {
    return study.state() != StudyState.CONCEPT || owners.keeper().keeps(study.owner());
  }

  private StudyLeaf leaf(Study study) {
    return new StudyLeaf(study, findings.list(study.id()), owners.keeper().keeps(study.owner()));
  }

  private static Refused none() {
    return Refused.notFound("Dit onderzoek bestaat niet.");
  }
}
