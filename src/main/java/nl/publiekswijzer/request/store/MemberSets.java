// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.Sketch;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Patience;
import nl.publiekswijzer.request.RequestState;

/** The sets of member households of accepted files, by which later files are compared. */
@Dependent
public class MemberSets {
  private static final long COMPARE_LOCK = 7_204_311;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

  private static final String OTHERS =
      """
      select r.id, r.library_id, r.kind, r.state, r.work_area = t.work_area, r.publication_id,
        m.digest, m.households, m.sketch
      from member_set m join analysis_request r on r.id = m.request_id
        join analysis_request t on t.id = ?1
      where m.edition_id = t.edition_id and r.id <> t.id
        and (r.library_id = t.library_id or r.work_area = t.work_area)
        and (r.state = 'PUBLISHED' or (r.state in ('READY', 'RUNNING', 'HELD', 'PARKED')
          and (coalesce(r.retried_at, r.created_at), r.id)
            < (coalesce(t.retried_at, t.created_at), t.id)))
      order by r.created_at, r.id
      """;

  private final EntityManager entities;

  @Inject
  public MemberSets(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * The set of an earlier request.
   *
   * @param sameArea whether it was for the same work area
   * @param publicationId null before it is published
   */
  public record Earlier(
      UUID requestId,
      UUID libraryId,
      ReportKind kind,
      RequestState state,
      boolean sameArea,
      UUID publicationId,
      MemberSet set) {}

  public void add(AnalysisRequest request, MemberSet set) {
    entities
        .createNativeQuery(
            "insert into member_set (request_id, library_id, edition_id, digest, households,"
                + " sketch) values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, request.id())
        .setParameter(2, request.libraryId())
        .setParameter(3, request.editionId())
        .setParameter(4, set.digest())
        .setParameter(5, set.households())
        .setParameter(6, set.sketch().bytes())
        .executeUpdate();
  }

  public Optional<MemberSet> find(UUID requestId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select digest, households, sketch from member_set where request_id = ?1")
            .setParameter(1, requestId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> set((String) row[0], row[1], (byte[]) row[2]))
        .findFirst();
  }

  /**
   * Sets of the same library, and of others with the same work area, that are published or were
   * accepted earlier and are on their way. Comparisons wait for each other.
   */
  public List<Earlier> listEarlier(UUID requestId) {
    waitForOthers();
    List<?> rows = entities.createNativeQuery(OTHERS).setParameter(1, requestId).getResultList();
    return rows.stream().map(Object[].class::cast).map(MemberSets::earlier).toList();
  }

  /** Longer than the database keeps a lock of a node that froze: to wait is no failure. */
  private void waitForOthers() {
    var connection = entities.unwrap(Connection.class);
    try {
      Patience.during(connection, LONGEST_WAIT, () -> lock(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("others compare for too long", e);
    }
  }

  private static void lock(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      statement.setLong(1, COMPARE_LOCK);
      statement.execute();
    }
  }

  private static Earlier earlier(Object[] row) {
    return new Earlier(
        (UUID) row[0],
        (UUID) row[1],
        ReportKind.valueOf((String) row[2]),
        RequestState.valueOf((String) row[3]),
        (Boolean) row[4],
        (UUID) row[5],
        set((String) row[6], row[7], (byte[]) row[8]));
  }

  private static MemberSet set(String digest, Object households, byte[] sketch) {
    return new MemberSet(digest, Sketch.read(sketch), ((Number) households).intValue());
  }
}
