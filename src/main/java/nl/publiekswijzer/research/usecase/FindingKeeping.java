// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Strength;
import nl.publiekswijzer.research.Study;
import nl.publiekswijzer.research.StudyDesign;
import nl.publiekswijzer.research.store.FindingRepository;

/** Enters what studies of the own organisation found, changes it and takes it back. */
@Dependent
public class FindingKeeping {
  private final StudyReading studies;
  private final FindingRepository findings;
  private final TagReader tags;
  private final Audit audit;

  @Inject
  public FindingKeeping(
      StudyReading studies, FindingRepository findings, TagReader tags, Audit audit) {
    this.studies = studies;
    this.findings = findings;
    this.tags = tags;
    this.audit = audit;
  }

  /**
   * @return id of the finding
   * @throws InvalidInput with all that will not do
   */
  @Transactional
  public UUID add(UUID study, FindingForm form) {
    var of = studies.readKept(study).study();
    var finding = sound(of, UUID.randomUUID(), form);
    findings.add(study, finding);
    audit.done("bevinding ingevoerd", of.told().title() + ", " + finding.id());
    return finding.id();
  }

  /**
   * @throws InvalidInput with all that will not do
   * @throws Refused with 404 when the study has no such finding
   */
  @Transactional
  public void change(UUID study, UUID id, FindingForm form) {
    var of = requireFinding(study, id);
    findings.change(sound(of, id, form));
    audit.done("bevinding gewijzigd", of.told().title() + ", " + id);
  }

  /**
   * @throws Refused with 404 when the study has no such finding
   */
  @Transactional
  public void remove(UUID study, UUID id) {
    var of = requireFinding(study, id);
    findings.remove(id);
    audit.done("bevinding verwijderd", of.told().title() + ", " + id);
  }

  private Study requireFinding(UUID study, UUID id) {
    var leaf = studies.readKept(study);
    return leaf.finding(id)
        .map(finding -> leaf.study())
        .orElseThrow(() -> Refused.notFound("Deze bevinding bestaat niet."));
  }

  private Finding sound(Study study, UUID id, FindingForm form) {
    var in = new FilledIn();
    var finding = finding(id, form, study.told().design(), study.told().n(), in);
    in.requireSound();
    return finding;
  }

  /**
   * Null, with faults, when something will not do.
   *
   * @param most people in the study
   */
  Finding finding(UUID id, FindingForm form, StudyDesign design, int most, FilledIn in) {
    String text = form.text(in);
    var measure = form.measure(in);
    int group = form.group(in, most);
    var about = tags.tags(form, in);
    return in.isSound()
        ? new Finding(id, text, measure, group, Strength.of(design, group), about)
        : null;
  }

  /** A sound one, of a study that was just entered. */
  void enter(UUID study, Finding finding) {
    findings.add(study, finding);
  }
}
