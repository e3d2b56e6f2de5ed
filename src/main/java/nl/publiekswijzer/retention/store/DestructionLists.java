// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.platform.DayColumn;
import nl.publiekswijzer.publication.store.Moments;
import nl.publiekswijzer.retention.DestructionList;
import nl.publiekswijzer.retention.DestructionList.Decision;
import nl.publiekswijzer.retention.DestructionList.Line;
import nl.publiekswijzer.retention.DuePublication;

/** What was proposed to be destroyed, and what was decided of it; only ever added to. */
@Dependent
public class DestructionLists {
  private static final String LISTS =
      """
      select l.id, l.proposed_at, l.proposed_by, l.proposer, d.approved, d.reason, d.decided_at,
        d.decided_by
      from destruction_list l left join destruction_decision d on d.list_id = l.id
      where l.library_id = ?1
      order by l.proposed_at desc, l.id
      """;

  private static final String LINES =
      """
      select n.publication_id, p.number, n.due_on, coalesce(t.sha256, '')
      from destruction_line n join publication p on p.id = n.publication_id
        left join publication_tombstone t on t.publication_id = p.id and t.kind = 'DESTROYED'
      where n.list_id = ?1 order by n.due_on, p.number
      """;

  private final EntityManager entities;

  @Inject
  public DestructionLists(EntityManager entities) {
    this.entities = entities;
  }

  /** The newest first. */
  public List<DestructionList> list(UUID library) {
    List<?> rows = entities.createNativeQuery(LISTS).setParameter(1, library).getResultList();
    return rows.stream().map(Object[].class::cast).map(this::list).toList();
  }

  public void add(UUID library, DestructionList list, List<DuePublication> due) {
    entities
        .createNativeQuery(
            "insert into destruction_list (id, library_id, proposed_at, proposed_by, proposer)"
                + " values (?1, ?2, ?3, ?4, ?5)")
        .setParameter(1, list.id())
        .setParameter(2, library)
        .setParameter(3, list.proposedAt().atOffset(ZoneOffset.UTC))
        .setParameter(4, list.proposedBy())
        .setParameter(5, list.proposer())
        .executeUpdate();
    due.forEach(line -> add(library, list.id(), line));
  }

  private void add(UUID library, UUID list, DuePublication line) {
    entities
        .createNativeQuery(
            "insert into destruction_line (list_id, library_id, publication_id, due_on) values"
                + " (?1, ?2, ?3, ?4)")
        .setParameter(1, list)
        .setParameter(2, library)
        .setParameter(3, line.publication().id())
        .setParameter(4, line.dueOn())
        .executeUpdate();
  }

  /** Whether nobody had decided yet. */
  public boolean decide(UUID library, UUID list, Decision decision, UUID decider) {
    return entities
            .createNativeQuery(
                "insert into destruction_decision (list_id, library_id, approved, reason,"
                    + " decided_at, decided_by, decider) values (?1, ?2, ?3, ?4, ?5, ?6, ?7) on"
                    + " conflict do nothing")
            .setParameter(1, list)
            .setParameter(2, library)
            .setParameter(3, decision.approved())
            .setParameter(4, decision.reason())
            .setParameter(5, decision.decidedAt().atOffset(ZoneOffset.UTC))
            .setParameter(6, decision.decidedBy())
            .setParameter(7, decider)
            .executeUpdate()
        == 1;
  }

  private DestructionList list(Object[] row) {
    UUID id = (UUID) row[0];
    List<?> lines = entities.createNativeQuery(LINES).setParameter(1, id).getResultList();
    return new DestructionList(
        id,
        Moments.of(row[1]),
        (String) row[2],
        (UUID) row[3],
        lines.stream().map(Object[].class::cast).map(DestructionLists::line).toList(),
        row[4] == null
            ? Optional.empty()
            : Optional.of(
                new Decision(
                    (Boolean) row[4], (String) row[5], Moments.of(row[6]), (String) row[7])));
  }

  private static Line line(Object[] row) {
    return new Line((UUID) row[0], (String) row[1], DayColumn.of(row[2]), (String) row[3]);
  }
}
