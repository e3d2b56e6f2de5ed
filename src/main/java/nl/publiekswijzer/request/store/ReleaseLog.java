// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
   * @param cells as JSON: of each the table, the name and the rule
   * @param comparedWith number of earlier member sets
   * @param approved reasons to wait that a person set aside
   */
  public record Entry(
      String analysis,
      String keyId,
      String setDigest,
      boolean noise,
      String cells,
      String before,
      String after,
      int comparedWith,
      String approved) {}

  public void add(UUID publicationId, UUID libraryId, Entry entry) {
    entities
        .createNativeQuery(
            "insert into release_log values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11,"
                + " clock_timestamp())")
        .setParameter(1, publicationId)
        .setParameter(2, libraryId)
        .setParameter(3, entry.analysis())
        .setParameter(4, entry.keyId())
        .setParameter(5, entry.setDigest())
        .setParameter(6, entry.noise())
        .setParameter(7, entry.cells())
        .setParameter(8, entry.before())
        .setParameter(9, entry.after())
        .setParameter(10, entry.comparedWith())
        .setParameter(11, entry.approved())
        .executeUpdate();
  }

  public Optional<Entry> find(UUID publicationId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select analysis, key_id, set_digest, noise, cells, before_hash, after_hash,"
                    + " compared_with, approved from release_log where publication_id = ?1")
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
                    (String) row[6],
                    ((Number) row[7]).intValue(),
                    (String) row[8]))
        .findFirst();
  }
}
