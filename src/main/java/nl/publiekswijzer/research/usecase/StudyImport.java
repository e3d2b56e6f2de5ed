// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.research.Finding;
import nl.publiekswijzer.research.Study;
import nl.publiekswijzer.research.StudyDesign;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.usecase.StudyFile.Line;

/** Enters studies with their findings from a file: all of them, or none. */
@Dependent
public class StudyImport {
  private final StudyKeeping studies;
  private final FindingKeeping findings;
  private final CurrentActor current;

  @Inject
  public StudyImport(StudyKeeping studies, FindingKeeping findings, CurrentActor current) {
    this.studies = studies;
    this.findings = findings;
    this.current = current;
  }

  /** How much was entered. */
  public record Imported(int studies, int findings) {}

  private record Read(Study study, List<Finding> findings) {}

  /**
   * @throws InvalidInput with all that will not do, by line
   */
  @Transactional
  public Imported load(InputStream file) {
    current.require(Permission.RESEARCH);
    var lines = StudyFile.read(file);
    if (lines.isEmpty()) {
      throw new InvalidInput("bestand", "Het bestand heeft geen regels onder de kolomnamen.");
    }
    var faults = new ArrayList<Fault>();
    var read = byTitle(lines).values().stream().map(some -> read(some, faults)).toList();
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    read.forEach(this::enter);
    return new Imported(read.size(), read.stream().mapToInt(one -> one.findings().size()).sum());
  }

  private static Map<String, List<Line>> byTitle(List<Line> lines) {
    Map<String, List<Line>> byTitle = new LinkedHashMap<>();
    lines.forEach(
        line -> byTitle.computeIfAbsent(line.cell("titel"), title -> new ArrayList<>()).add(line));
    return byTitle;
  }

  /** What will not do is added to the faults. */
  private Read read(List<Line> lines, List<Fault> faults) {
    var first = lines.get(0);
    var in = new FilledIn();
    var state = state(first, in);
    var study = studies.study(UUID.randomUUID(), first.study(), state, 1, in);
    if (study != null && studies.isKnown(study)) {
      in.fault("titel", "Dit onderzoek staat al in het register.");
    }
    tell(in, first, faults);
    lines.forEach(line -> compare(line, first, faults));
    var found = new ArrayList<Finding>();
    lines.stream()
        .filter(Line::hasFinding)
        .forEach(line -> finding(study, line, faults).ifPresent(found::add));
    return new Read(study, found);
  }

  private static StudyState state(Line line, FilledIn in) {
    return line.cell("toestand").isEmpty()
        ? StudyState.CONCEPT
        : in.chosen(
            "toestand",
            line.cell("toestand"),
            StudyState::ofWord,
            "Kies concept, gepubliceerd of ingetrokken, of laat de cel leeg voor een concept.");
  }

  /** What is told of the study again is the same. */
  private static void compare(Line line, Line first, List<Fault> faults) {
    for (String column : StudyColumns.OF_STUDY) {
      String told = line.cell(column);
      if (!told.isEmpty() && !told.equals(first.cell(column))) {
        fault(
            faults,
            line,
            column,
            "Regel " + first.number() + " zegt van dit onderzoek iets anders. Laat de cel leeg.");
      }
    }
  }

  /** Beside a study that will not do, its own mistakes are still told. */
  private Optional<Finding> finding(Study study, Line line, List<Fault> faults) {
    var in = new FilledIn();
    var design = study == null ? StudyDesign.SAMPLE : study.told().design();
    int most = study == null ? Integer.MAX_VALUE : study.told().n();
    var finding = findings.finding(UUID.randomUUID(), line.finding(), design, most, in);
    for (var fault : in.faults()) {
      fault(
          faults,
          line,
          fault.field().equals("n") ? "n_groep" : StudyColumns.of(fault.field()),
          fault.message());
    }
    return Optional.ofNullable(finding);
  }

  private static void tell(FilledIn in, Line line, List<Fault> faults) {
    in.faults().forEach(f -> fault(faults, line, StudyColumns.of(f.field()), f.message()));
  }

  private static void fault(List<Fault> faults, Line line, String column, String message) {
    String place = "regel " + line.number();
    faults.add(new Fault(place, "Regel " + line.number() + ", kolom " + column + ": " + message));
  }

  private void enter(Read read) {
    studies.add(read.study());
    read.findings().forEach(finding -> findings.enter(read.study().id(), finding));
  }
}
