// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.proposition.Barrier;
import nl.publiekswijzer.proposition.BarrierCount;
import nl.publiekswijzer.proposition.BarrierPlace;
import nl.publiekswijzer.proposition.BarrierState;

/** Where clients stumble; steps are only ever added. */
@Dependent
public class BarrierRepository {
  private final EntityManager entities;

  @Inject
  public BarrierRepository(EntityManager entities) {
    this.entities = entities;
  }

  private record StepRow(UUID barrier, Barrier.Step step) {}

  /** Those of a library, the newest first. */
  public List<Barrier> list(UUID library) {
    var steps =
        Rows.of(
                entities
                    .createNativeQuery(
                        """
                        select barrier_id, state, action, owner, cast(taken_on as text), taken_by
                        from barrier_step where library_id = ?1 order by id
                        """)
                    .setParameter(1, library))
            .map(row -> new StepRow(row.id(), step(row)))
            .collect(
                Collectors.groupingBy(
                    StepRow::barrier, Collectors.mapping(StepRow::step, Collectors.toList())));
    return Rows.of(
            entities
                .createNativeQuery(
                    """
                    select id, library_id, branch, place, proposition, cause,
                      cast(noticed_on as text)
                    from barrier where library_id = ?1 order by noticed_on desc, id
                    """)
                .setParameter(1, library))
        .map(
            row -> {
              UUID id = row.id();
              return new Barrier(
                  id,
                  row.id(),
                  row.find(),
                  row.word(BarrierPlace.class),
                  row.find(),
                  row.text(),
                  row.day(),
                  steps.get(id));
            })
        .toList();
  }

  private static Barrier.Step step(Rows row) {
    return new Barrier.Step(
        row.word(BarrierState.class), row.text(), row.text(), row.day(), row.text());
  }

  /** How many of all libraries there are, for one proposition. */
  public List<BarrierCount> count(String proposition) {
    return Rows.of(
            entities
                .createNativeQuery(
                    "select place, state, number from told_barrier where proposition = ?1"
                        + " order by place, state")
                .setParameter(1, proposition))
        .map(
            row ->
                new BarrierCount(
                    row.word(BarrierPlace.class), row.word(BarrierState.class), row.number()))
        .toList();
  }

  /** With its steps. */
  public void add(Barrier barrier) {
    entities
        .createNativeQuery(
            "insert into barrier (id, library_id, branch, place, proposition, cause, noticed_on)"
                + " values (?1, ?2, cast(?3 as text), ?4, cast(?5 as text), ?6, ?7)")
        .setParameter(1, barrier.id())
        .setParameter(2, barrier.libraryId())
        .setParameter(3, barrier.branch().orElse(null))
        .setParameter(4, barrier.place().name())
        .setParameter(5, barrier.proposition().orElse(null))
        .setParameter(6, barrier.cause())
        .setParameter(7, barrier.noticedOn())
        .executeUpdate();
    barrier.steps().forEach(step -> add(barrier.libraryId(), barrier.id(), step));
  }

  public void add(UUID library, UUID barrier, Barrier.Step step) {
    entities
        .createNativeQuery(
            "insert into barrier_step (barrier_id, library_id, state, action, owner, taken_on,"
                + " taken_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, barrier)
        .setParameter(2, library)
        .setParameter(3, step.state().name())
        .setParameter(4, step.action())
        .setParameter(5, step.owner())
        .setParameter(6, step.on())
        .setParameter(7, step.by())
        .executeUpdate();
  }
}
