// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.store.ReachDefinitionRepository;

/** The versions of the definition of reach: read by all, decided on by the core team. */
@Dependent
public class ReachDefinitions {
  private final ReachDefinitionRepository definitions;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public ReachDefinitions(
      ReachDefinitionRepository definitions, CurrentActor current, Audit audit, Clock clock) {
    this.definitions = definitions;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** The newest first. */
  @Transactional
  public List<ReachDefinition> list() {
    current.require(Permission.LOOK);
    return definitions.list();
  }

  /** The newest that is about a year; empty when there is none yet. */
  @Transactional
  public Optional<ReachDefinition> of(int year) {
    return ReachDefinition.of(year, list());
  }

  /**
   * @throws Refused with 404 when there is no such version
   */
  @Transactional
  public ReachDefinition read(int version) {
    return list().stream()
        .filter(definition -> definition.version() == version)
        .findFirst()
        .orElseThrow(() -> Refused.notFound("Deze versie van de definitie bestaat niet."));
  }

  /**
   * Adds a version; the earlier ones stay.
   *
   * @throws InvalidInput with all that will not do
   */
  @Transactional
  public ReachDefinition decide(DefinitionDraft draft) {
    current.require(Permission.SHARED);
    var earlier = definitions.list();
    int version = earlier.isEmpty() ? 1 : earlier.get(0).version() + 1;
    var decision =
        new ReachDefinition.Decision(
            current.actor().role().title(), clock.instant().truncatedTo(ChronoUnit.SECONDS));
    var definition = new DefinitionCheck(draft, earlier).definition(version, decision);
    definitions.add(definition);
    audit.done("bereikdefinitie vastgesteld", "versie " + version + ", " + definition.name());
    return definition;
  }
}
