// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.reach.NationalFigure;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.StatisticReport;
import nl.publiekswijzer.reach.StatisticReport.RejectedCell;
import nl.publiekswijzer.reach.StatisticSubject;
import nl.publiekswijzer.reach.read.LibraryStatisticFile;
import nl.publiekswijzer.reach.read.StatisticCell;
import nl.publiekswijzer.reach.store.NationalFigureRepository;
import nl.publiekswijzer.reach.store.ReachDefinitionRepository;

/** The figures of all libraries together, taken over from the library statistic. */
@Dependent
public class NationalFigures {
  private static final String SOURCE = "CBS, 70763ned: ";

  private final NationalFigureRepository figures;
  private final ReachDefinitionRepository definitions;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public NationalFigures(
      NationalFigureRepository figures,
      ReachDefinitionRepository definitions,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.figures = figures;
    this.definitions = definitions;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest of each year and component. */
  @Transactional
  public List<NationalFigure> list() {
    current.require(Permission.LOOK);
    return figures.list();
  }

  /**
   * Takes over the subjects that the definition of their year names; a year before any definition
   * is passed over.
   *
   * @throws InvalidInput when the file cannot be read
   * @throws Refused with 409 while there is no definition
   */
  @Transactional
  public StatisticReport load(InputStream file) {
    current.require(Permission.SHARED);
    var table = LibraryStatisticFile.read(file);
    var all = definitions.list();
    if (all.isEmpty()) {
      throw Refused.conflict("Stel eerst een definitie van bereik vast.");
    }
    var rejected = new ArrayList<>(table.rejected());
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    int taken = 0;
    int passedOver = 0;
    for (StatisticCell cell : table.cells()) {
      var definition = ReachDefinition.of(cell.year(), all);
      var component = definition.flatMap(d -> component(d, cell));
      if (component.isEmpty()) {
        passedOver++;
      } else if (isWhole(cell.number())) {
        add(definition.orElseThrow(), component.get(), cell, now);
        taken++;
      } else {
        rejected.add(new RejectedCell(cell.line(), "De waarde is geen heel aantal."));
      }
    }
    audit.done("bibliotheekstatistiek ingelezen", taken + " cijfers");
    return new StatisticReport(taken, passedOver, rejected);
  }

  private static Optional<String> component(ReachDefinition definition, StatisticCell cell) {
    return definition.subjects().stream()
        .filter(subject -> subject.subject().equals(cell.subject()))
        .map(StatisticSubject::component)
        .findFirst();
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private void add(ReachDefinition definition, String component, StatisticCell cell, Instant at) {
    figures.add(
        definition.version(),
        new NationalFigure(
            cell.year(), component, cell.number().longValueExact(), SOURCE + cell.subject()),
        at);
  }
}
