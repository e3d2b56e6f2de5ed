// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.fixity.FixityRound;
import nl.publiekswijzer.fixity.FixityRound.Tally;
import nl.publiekswijzer.publication.store.Moments;

/** The rounds, and which publications were read in them. */
@Dependent
public class RoundRepository {
  /** The letters FIXI. */
  private static final long LOCK = 0x4649_5849L;

  private static final String COLUMNS =
      "select number, begun_at, next_at, publications, files, bytes, failures, ended_at, report,"
          + " entry from fixity_round ";

  private static final String NEXT =
      """
      select p.id from publication p left join fixity_check c on c.publication_id = p.id
      where p.published_at <= ?1 and coalesce(c.round, 0) < ?2
        and p.id not in (select t.publication_id from publication_tombstone t
          where t.kind = 'DESTROYED')
      order by c.checked_at nulls first, p.published_at, p.id
      """;

  private static final String READ =
      """
      insert into fixity_check (publication_id, library_id, round, checked_at)
        select p.id, p.library_id, ?2, ?3 from publication p where p.id = ?1
      on conflict (publication_id) do update
        set round = excluded.round, checked_at = excluded.checked_at
      """;

  private final EntityManager entities;

  @Inject
  public RoundRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether no other node reads until the end of the transaction. */
  public boolean lock() {
    return (Boolean)
        entities
            .createNativeQuery("select pg_try_advisory_xact_lock(?1)")
            .setParameter(1, LOCK)
            .getSingleResult();
  }

  /** The newest one. */
  public Optional<FixityRound> findLast() {
    return list(COLUMNS + "order by number desc").stream().findFirst();
  }

  /** The newest one that is over. */
  public Optional<FixityRound> findLastOver() {
    return list(COLUMNS + "where ended_at is not null order by number desc").stream().findFirst();
  }

  private List<FixityRound> list(String sql) {
    List<?> rows = entities.createNativeQuery(sql).setMaxResults(1).getResultList();
    return rows.stream().map(Object[].class::cast).map(RoundRepository::round).toList();
  }

  private static FixityRound round(Object[] row) {
    return new FixityRound(
        ((Number) row[0]).intValue(),
        Moments.of(row[1]),
        Moments.of(row[2]),
        new Tally(
            ((Number) row[3]).intValue(),
            ((Number) row[4]).longValue(),
            ((Number) row[5]).longValue(),
            ((Number) row[6]).intValue()),
        row[7] == null ? null : Moments.of(row[7]),
        (String) row[8],
        row[9] == null ? null : ((Number) row[9]).longValue());
  }

  public void begin(int number, Instant now) {
    entities
        .createNativeQuery(
            "insert into fixity_round (number, begun_at, next_at) values (?1, ?2, ?2)")
        .setParameter(1, number)
        .setParameter(2, at(now))
        .executeUpdate();
  }

  /**
   * The publication that was read longest ago, of those that a round did not read yet.
   *
   * @param until of those published by then
   * @param round its number
   */
  public Optional<UUID> findNext(Instant until, int round) {
    List<?> rows =
        entities
            .createNativeQuery(NEXT)
            .setParameter(1, at(until))
            .setParameter(2, round)
            .setMaxResults(1)
            .getResultList();
    return rows.stream().map(UUID.class::cast).findFirst();
  }

  /** How many publications a round has still to read. */
  public long countLeft(Instant until, int round) {
    Object left =
        entities
            .createNativeQuery("select count(*) from (" + NEXT + ") left_over")
            .setParameter(1, at(until))
            .setParameter(2, round)
            .getSingleResult();
    return ((Number) left).longValue();
  }

  /** How many publications were read by nobody since a moment, of those published before it. */
  public long countUnread(Instant since) {
    Object unread =
        entities
            .createNativeQuery(
                "select count(*) from publication p left join fixity_check c on c.publication_id ="
                    + " p.id where p.published_at < ?1 and (c.checked_at is null or c.checked_at <"
                    + " ?1) and p.id not in (select t.publication_id from publication_tombstone t"
                    + " where t.kind = 'DESTROYED')")
            .setParameter(1, at(since))
            .getSingleResult();
    return ((Number) unread).longValue();
  }

  /** A publication was read in a round. */
  public void read(UUID publication, int round, Instant now) {
    entities
        .createNativeQuery(READ)
        .setParameter(1, publication)
        .setParameter(2, round)
        .setParameter(3, at(now))
        .executeUpdate();
  }

  /** Adds one portion to a round. */
  public void add(int round, Tally portion, Instant next) {
    entities
        .createNativeQuery(
            "update fixity_round set publications = publications + ?2, files = files + ?3, bytes ="
                + " bytes + ?4, failures = failures + ?5, next_at = ?6 where number = ?1")
        .setParameter(1, round)
        .setParameter(2, portion.publications())
        .setParameter(3, portion.files())
        .setParameter(4, portion.bytes())
        .setParameter(5, portion.failures())
        .setParameter(6, at(next))
        .executeUpdate();
  }

  public void end(int round, Instant now, String report, long entry) {
    entities
        .createNativeQuery(
            "update fixity_round set ended_at = ?2, report = ?3, entry = ?4 where number = ?1")
        .setParameter(1, round)
        .setParameter(2, at(now))
        .setParameter(3, report)
        .setParameter(4, entry)
        .executeUpdate();
  }

  private static Object at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
