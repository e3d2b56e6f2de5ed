// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.research.Expectation;

/** What was expected at libraries; only ever added to, and never once there is a publication. */
@Dependent
public class ExpectationRepository {
  private final EntityManager entities;

  @Inject
  public ExpectationRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(UUID library, long edition, Expectation expectation, Instant enteredAt) {
    entities
        .createNativeQuery(
            "insert into expectation (id, library_id, edition_id, segments, reach, entered_at)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, expectation.id())
        .setParameter(2, library)
        .setParameter(3, edition)
        .setParameter(4, String.join(",", expectation.segments()))
        .setParameter(5, expectation.reach())
        .setParameter(6, enteredAt.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  /** Of one library and edition, in no order that tells who was first. */
  public List<Expectation> list(UUID library, long edition) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, segments, reach from expectation where library_id = ?1 and edition_id ="
                    + " ?2 order by reach, segments, id")
            .setParameter(1, library)
            .setParameter(2, edition)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Expectation(
                    (UUID) row[0], List.of(((String) row[1]).split(",")), (BigDecimal) row[2]))
        .toList();
  }

  /**
   * How many there are.
   *
   * @param edition its name
   * @param published whether there are figures to hold them against
   */
  public record Entered(String library, String edition, int count, boolean published) {}

  /** Of all libraries within sight, by library, the newest edition first. */
  public List<Entered> listEntered() {
    List<?> rows =
        entities
            .createNativeQuery(
                """
                select l.name, e.name as edition, count(*), exists (select 1 from publication p
                  where p.library_id = x.library_id and p.edition_id = x.edition_id) as published
                from expectation x join library l on l.id = x.library_id
                  join edition e on e.id = x.edition_id
                group by x.library_id, x.edition_id, l.name, e.name, e.reference_date
                order by l.name, e.reference_date desc, e.name
                """)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Entered(
                    (String) row[0],
                    (String) row[1],
                    ((Number) row[2]).intValue(),
                    (Boolean) row[3]))
        .toList();
  }

  /** Whether the library has seen figures of the edition, also those that were withdrawn since. */
  public boolean isPublished(UUID library, long edition) {
    return (Boolean)
        entities
            .createNativeQuery(
                "select exists (select 1 from publication where library_id = ?1 and edition_id ="
                    + " ?2)")
            .setParameter(1, library)
            .setParameter(2, edition)
            .getSingleResult();
  }
}
