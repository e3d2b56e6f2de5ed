// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.UUID;
import nl.publiekswijzer.request.Backlog;

/** How much waits in the queue, and how fast it moves, as far as the transaction may see. */
@Dependent
public class QueueLoad {
  /** What was held waited for a person, which says nothing of the work. */
  private static final String LOAD =
      """
      select
        (select count(*) from analysis_request where state = 'READY' %s) as queued,
        (select coalesce(sum(workers), 0) from node
          where seen_at > clock_timestamp() - ?1 * interval '1 second') as workers,
        (select coalesce(avg(extract(epoch from finished_at - claimed_at)), 0) from (
          select finished_at, claimed_at from analysis_request
          where state = 'PUBLISHED' and claimed_at is not null and held_for is null
          order by finished_at desc limit 50) f) as seconds
      """;

  private static final String ALL = LOAD.formatted("");
  private static final String OF_LIBRARY = LOAD.formatted("and library_id = ?2");

  private final EntityManager entities;

  @Inject
  public QueueLoad(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Of all libraries, for who may see them all.
   *
   * @param lease after which a silent node is taken to be dead
   */
  public Backlog read(Duration lease) {
    return backlog(
        entities.createNativeQuery(ALL).setParameter(1, lease.toSeconds()).getSingleResult());
  }

  /**
   * Of one library, to which nothing is added until this transaction ends.
   *
   * @param lease after which a silent node is taken to be dead
   */
  public Backlog readToAdd(UUID libraryId, Duration lease) {
    entities
        .createNativeQuery("select 1 from library where id = ?1 for no key update")
        .setParameter(1, libraryId)
        .getSingleResult();
    return backlog(
        entities
            .createNativeQuery(OF_LIBRARY)
            .setParameter(1, lease.toSeconds())
            .setParameter(2, libraryId)
            .getSingleResult());
  }

  private static Backlog backlog(Object row) {
    var columns = (Object[]) row;
    return new Backlog(
        ((Number) columns[0]).longValue(),
        ((Number) columns[1]).longValue(),
        ((Number) columns[2]).doubleValue());
  }
}
