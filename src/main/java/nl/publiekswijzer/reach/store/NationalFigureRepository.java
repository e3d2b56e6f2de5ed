// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.publiekswijzer.reach.NationalFigure;

/** Figures of all libraries together; only ever added to, the newest of each counts. */
@Dependent
public class NationalFigureRepository {
  private static final String NEWEST =
      """
      select distinct on (year, component) year, component, number, source
      from national_figure order by year, component, id desc
      """;

  private final EntityManager entities;

  @Inject
  public NationalFigureRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The newest of each year and component, by year and component. */
  public List<NationalFigure> list() {
    List<?> rows = entities.createNativeQuery(NEWEST).getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new NationalFigure(
                    ((Number) row[0]).intValue(),
                    (String) row[1],
                    ((Number) row[2]).longValue(),
                    (String) row[3]))
        .toList();
  }

  /**
   * @param version of the definition by which the component was known
   */
  public void add(int version, NationalFigure figure, Instant at) {
    entities
        .createNativeQuery(
            "insert into national_figure (version, year, component, number, source, imported_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, version)
        .setParameter(2, figure.year())
        .setParameter(3, figure.component())
        .setParameter(4, figure.number())
        .setParameter(5, figure.source())
        .setParameter(6, at.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }
}
