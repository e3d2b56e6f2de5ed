// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.request.Phase;
import nl.publiekswijzer.request.QueueDepth;
import nl.publiekswijzer.request.QueueEntry;
import nl.publiekswijzer.request.QueueNode;
import nl.publiekswijzer.request.RequestState;

/** The queue as a whole, of all libraries together. */
@Dependent
public class QueueView {
  private static final String ENTRIES =
      """
      select r.id, l.name as library, r.kind, e.name as edition, r.state, r.phase, r.percent,
        r.attempt, r.max_attempts, r.rush, r.owner, r.reason, r.created_at,
        extract(epoch from clock_timestamp() - r.created_at) as age
      from analysis_request r join library l on l.id = r.library_id
        join edition e on e.id = r.edition_id
      where r.state in ('READY', 'RUNNING', 'HELD', 'PARKED')
        or (r.state = 'DEAD' and r.finished_at > clock_timestamp() - interval '30 days')
      order by r.state = 'DEAD', r.created_at, r.id
      """;

  /** The order of the claim; what may not be claimed yet comes last. */
  private static final String BEFORE =
      """
      with busy as (
        select library_id, count(*) as running from analysis_request
        where state = 'RUNNING' group by library_id
      ), ranked as (
        select q.id, q.created_at, q.rush, q.run_at > clock_timestamp() as later,
          coalesce(b.running, 0) + row_number() over (partition by q.library_id
            order by q.run_at > clock_timestamp(), q.priority, q.created_at, q.id) as fair_rank
        from analysis_request q left join busy b using (library_id) where q.state = 'READY'
      ), placed as (
        select id, row_number() over (order by later, rush desc, fair_rank, created_at, id) as place
        from ranked
      )
      select place - 1 from placed where id = ?1
      """;

  private static final String DEPTHS =
      """
      select state, count(*), extract(epoch from clock_timestamp() - min(created_at))
      from analysis_request where state in ('READY', 'RUNNING', 'HELD', 'PARKED')
        or (state = 'DEAD' and finished_at > clock_timestamp() - interval '1 day')
      group by state
      """;

  private static final String NODES =
      """
      select n.name, n.software, n.workers, (select count(*) from analysis_request r
          where r.state = 'RUNNING' and r.owner = n.name) as running,
        n.started_at, extract(epoch from clock_timestamp() - n.seen_at) as silence
      from node n where n.seen_at > clock_timestamp() - interval '1 hour'
      order by n.name
      """;

  private final EntityManager entities;

  @Inject
  public QueueView(EntityManager entities) {
    this.entities = entities;
  }

  /** What is underway, oldest first, and then what failed within 30 days. */
  public List<QueueEntry> list(int most) {
    List<?> rows = entities.createNativeQuery(ENTRIES).setMaxResults(most).getResultList();
    return rows.stream().map(Object[].class::cast).map(QueueView::entry).toList();
  }

  /** How many requests come before this one; empty when it is not waiting for its turn. */
  public OptionalInt findBefore(UUID id) {
    List<?> rows = entities.createNativeQuery(BEFORE).setParameter(1, id).getResultList();
    return rows.stream().mapToInt(n -> ((Number) n).intValue()).findFirst();
  }

  /** By state, as far as there are requests in it; of failed ones those of the last day. */
  public Map<RequestState, QueueDepth> depths() {
    List<?> rows = entities.createNativeQuery(DEPTHS).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .collect(
            Collectors.toMap(
                row -> RequestState.valueOf((String) row[0]),
                row ->
                    new QueueDepth(
                        ((Number) row[1]).longValue(),
                        Duration.ofSeconds(((Number) row[2]).longValue()))));
  }

  /** Those that gave a sign of life within the hour, by name. */
  public List<QueueNode> nodes() {
    List<?> rows = entities.createNativeQuery(NODES).getResultList();
    return rows.stream().map(Object[].class::cast).map(QueueView::node).toList();
  }

  private static QueueNode node(Object[] row) {
    return new QueueNode(
        (String) row[0],
        (String) row[1],
        number(row[2]),
        number(row[3]),
        moment(row[4]),
        Duration.ofSeconds(((Number) row[5]).longValue()));
  }

  private static QueueEntry entry(Object[] row) {
    return new QueueEntry(
        (UUID) row[0],
        (String) row[1],
        ReportKind.valueOf((String) row[2]),
        (String) row[3],
        RequestState.valueOf((String) row[4]),
        row[5] == null ? null : Phase.valueOf((String) row[5]),
        number(row[6]),
        number(row[7]),
        number(row[8]),
        (Boolean) row[9],
        (String) row[10],
        (String) row[11],
        moment(row[12]),
        Duration.ofSeconds(((Number) row[13]).longValue()));
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static Instant moment(Object value) {
    return value instanceof Date date
        ? date.toInstant()
        : value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
  }
}
