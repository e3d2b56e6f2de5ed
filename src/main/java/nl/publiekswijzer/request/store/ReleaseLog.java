// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was released under which rules; only ever added to. */
@Dependent
public class ReleaseLog {
  private final EntityManager entities;

  @Inject
  public ReleaseLog(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * One release.
   *
   * @param scheme by which it was protected
   * @param cells as JSON: the tables with rows that are told together; of scheme OB-1 the table,
   *     the name and the rule of each cell
   * @param figures digest of all that was published
   * @param rho spent on each block of the work area; null without drawn members
   * @param epsilon of that rho at delta 10^-6
   * @param variances of what was drawn, in households squared
   * @param comparedWith number of earlier member sets
   * @param approved reasons to wait that a person set aside
   */
  public record Entry(
      String scheme,
      String keyId,
      String setDigest,
      boolean noise,
      String cells,
      String figures,
      BigDecimal rho,
      BigDecimal epsilon,
      String variances,
      int comparedWith,
      String approved) {}

  public void add(UUID publicationId, UUID libraryId, Entry entry) {
    entities
        .createNativeQuery(
            "insert into release_log (publication_id, library_id, analysis, scheme, key_id,"
                + " set_digest, noise, cells, before_hash, after_hash, rho, epsilon, variances,"
                + " compared_with, approved, released_at) values (?1, ?2, ?3, ?3, ?4, ?5, ?6, ?7,"
                + " '', ?8, ?9, ?10, ?11, ?12, ?13, clock_timestamp())")
        .setParameter(1, publicationId)
        .setParameter(2, libraryId)
        .setParameter(3, entry.scheme())
        .setParameter(4, entry.keyId())
        .setParameter(5, entry.setDigest())
        .setParameter(6, entry.noise())
        .setParameter(7, entry.cells())
        .setParameter(8, entry.figures())
        .setParameter(9, entry.rho())
        .setParameter(10, entry.epsilon())
        .setParameter(11, entry.variances())
        .setParameter(12, entry.comparedWith())
        .setParameter(13, entry.approved())
        .executeUpdate();
  }

  public Optional<Entry> find(UUID publicationId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select scheme, key_id, set_digest, noise, cells, after_hash, rho, epsilon,"
                    + " variances, compared_with, approved from release_log where publication_id = ?1")
            .setParameter(1, publicationId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new Entry(
                    (String) row[0],
                    (String) row[1],
                    (String) row[2],
                    (Boolean) row[3],
                    (String) row[4],
                    (String) row[5],
                    (BigDecimal) row[6],
                    (BigDecimal) row[7],
                    (String) row[8],
                    ((Number) row[9]).intValue(),
                    (String) row[10]))
        .findFirst();
  }
}
