// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.publiekswijzer.reach.ReachComponent;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.ReachUnit;
import nl.publiekswijzer.reach.StatisticSubject;

/** The versions of the definition of reach; only ever added to. */
@Dependent
public class ReachDefinitionRepository {
  private static final String DEFINITIONS =
      """
      select version, name, valid_from, target, target_year, decided_by,
        cast(extract(epoch from decided_at) as bigint)
      from reach_definition order by version desc
      """;

  private static final String COMPONENTS =
      """
      select code, name, source, unit, counts, joinable, disjoint, part_of
      from reach_component where version = ?1 order by position
      """;

  private final EntityManager entities;

  @Inject
  public ReachDefinitionRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The newest first. */
  public List<ReachDefinition> list() {
    return rows(entities.createNativeQuery(DEFINITIONS).getResultList())
        .map(this::definition)
        .toList();
  }

  public void add(ReachDefinition definition) {
    entities
        .createNativeQuery(
            "insert into reach_definition (version, name, valid_from, target, target_year,"
                + " decided_by, decided_at) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, definition.version())
        .setParameter(2, definition.name())
        .setParameter(3, definition.validFrom())
        .setParameter(4, definition.aim().people())
        .setParameter(5, definition.aim().year())
        .setParameter(6, definition.decision().by())
        .setParameter(7, definition.decision().at().atOffset(ZoneOffset.UTC))
        .executeUpdate();
    for (int i = 0; i < definition.components().size(); i++) {
      add(definition.version(), i, definition.components().get(i));
    }
    definition.subjects().forEach(subject -> add(definition.version(), subject));
  }

  private void add(int version, int position, ReachComponent component) {
    entities
        .createNativeQuery(
            "insert into reach_component (version, position, code, name, source, unit, counts,"
                + " joinable, disjoint, part_of) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9,"
                + " nullif(?10, ''))")
        .setParameter(1, version)
        .setParameter(2, position)
        .setParameter(3, component.code())
        .setParameter(4, component.name())
        .setParameter(5, component.source())
        .setParameter(6, component.unit().name())
        .setParameter(7, component.counts())
        .setParameter(8, component.joinable())
        .setParameter(9, component.disjoint())
        .setParameter(10, component.partOf().orElse(""))
        .executeUpdate();
  }

  private void add(int version, StatisticSubject subject) {
    entities
        .createNativeQuery(
            "insert into reach_subject (version, subject, component) values (?1, ?2, ?3)")
        .setParameter(1, version)
        .setParameter(2, subject.subject())
        .setParameter(3, subject.component())
        .executeUpdate();
  }

  private ReachDefinition definition(Object[] row) {
    int version = ((Number) row[0]).intValue();
    return new ReachDefinition(
        version,
        (String) row[1],
        ((Number) row[2]).intValue(),
        new ReachDefinition.Aim(((Number) row[3]).longValue(), ((Number) row[4]).intValue()),
        components(version),
        subjects(version),
        new ReachDefinition.Decision(
            (String) row[5], Instant.ofEpochSecond(((Number) row[6]).longValue())));
  }

  private List<ReachComponent> components(int version) {
    return rows(entities.createNativeQuery(COMPONENTS).setParameter(1, version).getResultList())
        .map(
            row ->
                new ReachComponent(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    ReachUnit.valueOf((String) row[3]),
                    (Boolean) row[4],
                    (Boolean) row[5],
                    (Boolean) row[6],
                    Optional.ofNullable((String) row[7])))
        .toList();
  }

  private List<StatisticSubject> subjects(int version) {
    return rows(entities
            .createNativeQuery(
                "select subject, component from reach_subject where version = ?1 order by subject")
            .setParameter(1, version)
            .getResultList())
        .map(row -> new StatisticSubject((String) row[0], (String) row[1]))
        .toList();
  }

  private static Stream<Object[]> rows(List<?> rows) {
    return rows.stream().map(Object[].class::cast);
  }
}
