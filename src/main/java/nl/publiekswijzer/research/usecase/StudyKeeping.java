// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.Study;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.store.FindingRepository;
import nl.publiekswijzer.research.store.StudyRepository;

/** Enters and changes studies of the own organisation, publishes and withdraws them. */
@Dependent
public class StudyKeeping {
  private final StudyRepository studies;
  private final FindingRepository findings;
  private final StudyReading reading;
  private final StudyOwners owners;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public StudyKeeping(
      StudyRepository studies,
      FindingRepository findings,
      StudyReading reading,
      StudyOwners owners,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.studies = studies;
    this.findings = findings;
    this.reading = reading;
    this.owners = owners;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Enters a concept.
   *
   * @return its id
   * @throws InvalidInput with all that will not do
   */
  @Transactional
  public UUID enter(StudyForm form) {
    current.require(Permission.RESEARCH);
    var in = new FilledIn();
    var study = study(UUID.randomUUID(), form, StudyState.CONCEPT, 1, in);
    in.requireSound();
    add(study);
    return study.id();
  }

  /** Whether its owner has one of that title and year already. */
  boolean isKnown(Study study) {
    return studies.isKnown(study);
  }

  /** A sound one. */
  void add(Study study) {
    studies.add(study, clock.instant());
    audit.done("onderzoek ingevoerd", study.told().title() + ", " + study.id());
  }

  /** Null, with faults, when something will not do. */
  Study study(UUID id, StudyForm form, StudyState state, int version, FilledIn in) {
    var owner = owners.chosen(form, in);
    var readers = form.readers(in);
    var told = form.description(in);
    return in.isSound() ? new Study(id, owner, readers, state, told, version) : null;
  }

  /**
   * Tells it anew; its findings stand as firmly as the new design allows.
   *
   * @param seen version that was seen; empty for whichever there is
   * @throws InvalidInput with all that will not do
   * @throws Refused with 409 when somebody else changed it since
   */
  @Transactional
  public void change(UUID id, StudyForm form, OptionalInt seen) {
    var leaf = reading.readKept(id);
    var in = new FilledIn();
    int version = seen.orElse(leaf.study().version());
    var next = study(id, form, leaf.study().state(), version, in);
    largestGroup(leaf)
        .ifPresent(
            largest -> {
              if (next != null && next.told().n() < largest) {
                in.fault("n", "Er is een bevinding over " + largest + ": minder kan niet.");
              }
            });
    in.requireSound();
    if (!studies.change(next)) {
      throw Refused.conflict(
          "Iemand anders heeft dit onderzoek intussen gewijzigd. Open het opnieuw.");
    }
    leaf.findings().forEach(f -> findings.grade(f.id(), Strength.of(next.told().design(), f.n())));
    audit.done("onderzoek gewijzigd", next.told().title() + ", " + id);
  }

  private static OptionalInt largestGroup(StudyReading.StudyLeaf leaf) {
    return leaf.findings().stream().mapToInt(Finding::n).max();
  }

  /**
   * Publishes, withdraws, or publishes again.
   *
   * @throws Refused with 409 when it cannot become that from where it is
   */
  @Transactional
  public void become(UUID id, StudyState next) {
    var study = reading.readKept(id).study();
    if (!study.state().mayBecome(next)) {
      throw Refused.conflict(
          "Dit onderzoek is %s en kan niet %s worden."
              .formatted(study.state().word(), next.word()));
    }
    studies.become(id, next);
    audit.done("onderzoek " + next.word(), study.told().title() + ", " + id);
  }
}
