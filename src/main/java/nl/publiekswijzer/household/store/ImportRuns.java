// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The imports of editions; a run that gives no sign of life for five minutes has failed. */
@Dependent
public class ImportRuns {
  private static final String LEASE = "clock_timestamp() + interval '5 minutes'";

  private final EntityManager entities;

  @Inject
  public ImportRuns(EntityManager entities) {
    this.entities = entities;
  }

  public void add(ImportRun run) {
    entities.persist(run);
  }

  public Optional<ImportRun> find(UUID id) {
    return Optional.ofNullable(entities.find(ImportRun.class, id));
  }

  /** Newest first. */
  public List<ImportRun> latest(int most) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, edition_name, instruction, state, percent, rows_read, failure,"
                    + " remarks from edition_import order by created_at desc, id",
                ImportRun.class)
            .setMaxResults(most)
            .getResultList();
    return rows.stream().map(ImportRun.class::cast).toList();
  }

  /** Whether an import of the name is on its way. */
  public boolean isUnderway(String editionName) {
    String query =
        "select count(r) from ImportRun r where r.editionName = :name and (r.state ="
            + " nl.publiekswijzer.household.ImportState.READY or r.state ="
            + " nl.publiekswijzer.household.ImportState.RUNNING)";
    return entities
            .createQuery(query, Long.class)
            .setParameter("name", editionName)
            .getSingleResult()
        > 0;
  }

  /** Marks a run as begun; false when it was begun before. */
  public boolean begin(UUID id) {
    return update(
            "state = 'RUNNING', lease_until = " + LEASE + " where id = ?1 and state = 'READY'", id)
        == 1;
  }

  public void progress(UUID id, int percent, long rows) {
    entities
        .createNativeQuery(
            "update edition_import set percent = ?2, rows_read = ?3, lease_until = "
                + LEASE
                + " where id = ?1 and state = 'RUNNING'")
        .setParameter(1, id)
        .setParameter(2, percent)
        .setParameter(3, rows)
        .executeUpdate();
  }

  /**
   * Marks a run as done.
   *
   * @param remarks Dutch sentences, one on a line; may be empty
   */
  public void done(UUID id, String remarks) {
    entities
        .createNativeQuery(
            "update edition_import set state = 'DONE', percent = 100, lease_until = null,"
                + " finished_at = clock_timestamp(), remarks = nullif(?2, '') where id = ?1")
        .setParameter(1, id)
        .setParameter(2, remarks)
        .executeUpdate();
  }

  public void fail(UUID id, String reason) {
    entities
        .createNativeQuery(
            "update edition_import set state = 'FAILED', failure = ?2, lease_until = null,"
                + " finished_at = clock_timestamp() where id = ?1")
        .setParameter(1, id)
        .setParameter(2, reason)
        .executeUpdate();
  }

  /** Ends the runs whose node died, and names them. */
  public List<UUID> failAbandoned(String reason) {
    List<?> ids =
        entities
            .createNativeQuery(
                "update edition_import set state = 'FAILED', failure = ?1, lease_until = null,"
                    + " finished_at = clock_timestamp() where state in ('READY', 'RUNNING') and"
                    + " coalesce(lease_until, created_at + interval '5 minutes') < clock_timestamp()"
                    + " returning id")
            .setParameter(1, reason)
            .getResultList();
    return ids.stream().map(UUID.class::cast).toList();
  }

  private int update(String change, UUID id) {
    return entities
        .createNativeQuery("update edition_import set " + change)
        .setParameter(1, id)
        .executeUpdate();
  }
}
