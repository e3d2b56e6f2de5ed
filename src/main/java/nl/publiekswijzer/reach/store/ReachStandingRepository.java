// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.reach.EnteredStanding;
import nl.publiekswijzer.reach.ReachStanding;

/** The standings of libraries; only ever added to, the newest of each counts. */
@Dependent
public class ReachStandingRepository {
  private static final String NEWEST =
      """
      select * from (
        select distinct on (s.library_id, s.year, s.component) s.library_id, s.version, s.year,
          s.component, s.number, s.source, s.uncertain, s.note, l.name as library,
          coalesce(l.isil, '') as isil, cast(extract(epoch from s.entered_at) as bigint),
          s.entered_by
        from reach_standing s join library l on l.id = s.library_id
        order by s.library_id, s.year, s.component, s.id desc) newest
      order by year desc, library, component
      """;

  private final EntityManager entities;

  @Inject
  public ReachStandingRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The newest of each library, year and component that are in sight. */
  public List<EnteredStanding> list() {
    List<?> rows = entities.createNativeQuery(NEWEST).getResultList();
    return rows.stream().map(Object[].class::cast).map(ReachStandingRepository::entered).toList();
  }

  public void add(ReachStanding standing, Instant at, String by) {
    entities
        .createNativeQuery(
            "insert into reach_standing (library_id, version, year, component, number, source,"
                + " uncertain, note, entered_at, entered_by) values (?1, ?2, ?3, ?4, ?5, ?6, ?7,"
                + " ?8, ?9, ?10)")
        .setParameter(1, standing.library())
        .setParameter(2, standing.definition())
        .setParameter(3, standing.year())
        .setParameter(4, standing.component())
        .setParameter(5, standing.number())
        .setParameter(6, standing.source())
        .setParameter(7, standing.uncertain())
        .setParameter(8, standing.note())
        .setParameter(9, at.atOffset(ZoneOffset.UTC))
        .setParameter(10, by)
        .executeUpdate();
  }

  private static EnteredStanding entered(Object[] row) {
    return new EnteredStanding(
        new ReachStanding(
            (UUID) row[0],
            ((Number) row[1]).intValue(),
            ((Number) row[2]).intValue(),
            (String) row[3],
            ((Number) row[4]).longValue(),
            (String) row[5],
            (Boolean) row[6],
            (String) row[7]),
        (String) row[8],
        (String) row[9],
        Instant.ofEpochSecond(((Number) row[10]).longValue()),
        (String) row[11]);
  }
}
