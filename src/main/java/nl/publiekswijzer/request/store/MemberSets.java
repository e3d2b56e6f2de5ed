// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.area.store.WorkAreaConverter;
import nl.publiekswijzer.disclosure.MemberSet;
import nl.publiekswijzer.disclosure.Sketch;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.platform.Patience;
import nl.publiekswijzer.request.RequestState;

/** The sets of member households of accepted files, by which later files are compared. */
@Dependent
public class MemberSets {
  private static final WorkAreaConverter WORK_AREAS = new WorkAreaConverter();
  private static final long COMPARE_LOCK = 7_204_311;
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

  private static final String OTHERS =
      """
      select r.id, r.library_id, r.kind, r.state, r.work_area, r.publication_id, p.number,
        r.themes = t.themes and r.note = t.note and r.terms = t.terms, p.look,
        m.key_id, m.digest, m.crossed_digest, m.delivered_digest, m.sketch, m.address_sketch,
        m.households
      from member_set m join analysis_request r on r.id = m.request_id
        join analysis_request t on t.id = ?1 join member_set o on o.request_id = t.id
        left join publication p on p.id = r.publication_id
      where m.edition_id = t.edition_id and r.id <> t.id and m.scheme = 'OB-2'
        and m.blocks && o.blocks
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
   * @param publicationId null before it is published
   * @param number how that is cited; likewise
   * @param sameWords whether themes, note and terms were the same
   * @param look of the publication; null before it is published, and where it was not kept
   */
  public record Earlier(
      UUID requestId,
      UUID libraryId,
      ReportKind kind,
      RequestState state,
      WorkArea workArea,
      UUID publicationId,
      String number,
      boolean sameWords,
      String look,
      MemberSet set) {}

  /**
   * @param blocks of the work area
   */
  public void add(AnalysisRequest request, MemberSet set, Collection<Integer> blocks) {
    entities
        .createNativeQuery(
            "insert into member_set (request_id, library_id, edition_id, digest, households,"
                + " sketch, scheme, key_id, crossed_digest, delivered_digest, address_sketch,"
                + " blocks) values (?1, ?2, ?3, ?4, ?5, ?6, 'OB-2', ?7, ?8, ?9, ?10,"
                + " cast(?11 as integer[]))")
        .setParameter(1, request.id())
        .setParameter(2, request.libraryId())
        .setParameter(3, request.editionId())
        .setParameter(4, set.households())
        .setParameter(5, set.rows())
        .setParameter(6, set.sketch().bytes())
        .setParameter(7, set.keyId())
        .setParameter(8, set.crossed())
        .setParameter(9, set.delivered())
        .setParameter(10, set.addresses().bytes())
        .setParameter(11, IntegerArray.text(blocks))
        .executeUpdate();
  }

  public Optional<MemberSet> find(UUID requestId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select key_id, digest, crossed_digest, delivered_digest, sketch, address_sketch,"
                    + " households from member_set where request_id = ?1 and scheme = 'OB-2'")
            .setParameter(1, requestId)
            .getResultList();
    return rows.stream().map(Object[].class::cast).map(row -> set(row, 0)).findFirst();
  }

  /**
   * Sets of whatever library whose blocks meet those of a request, that are published or were
   * accepted earlier and are on their way. Comparisons, and charges to the ledger, wait for each
   * other.
   */
  public List<Earlier> listEarlier(UUID requestId) {
    waitForOthers();
    List<?> rows = entities.createNativeQuery(OTHERS).setParameter(1, requestId).getResultList();
    return rows.stream().map(Object[].class::cast).map(MemberSets::earlier).toList();
  }

  /** Longer than the database keeps a lock of a node that froze: to wait is no failure. */
  public void waitForOthers() {
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
        WORK_AREAS.convertToEntityAttribute((String) row[4]),
        (UUID) row[5],
        (String) row[6],
        (Boolean) row[7],
        (String) row[8],
        set(row, 9));
  }

  private static MemberSet set(Object[] row, int from) {
    return new MemberSet(
        (String) row[from],
        (String) row[from + 1],
        (String) row[from + 2],
        (String) row[from + 3],
        Sketch.read((byte[]) row[from + 4]),
        Sketch.read((byte[]) row[from + 5]),
        ((Number) row[from + 6]).intValue());
  }
}
