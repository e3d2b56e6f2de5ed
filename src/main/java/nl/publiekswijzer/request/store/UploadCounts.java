// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which member files were read for which blocks, over all accounts (OB-2, rule R4). */
@Dependent
public class UploadCounts {
  private static final Duration KEPT = Duration.ofDays(365);

  private final EntityManager entities;

  @Inject
  public UploadCounts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A member file that was read.
   *
   * @param blocks of the work area
   * @param delivered digest of its rows; null where none could be read
   */
  public record Upload(
      long editionId, Collection<Integer> blocks, UUID accountId, String delivered, Instant at) {}

  /**
   * Begins to count a file: alone for its edition, until the end of the transaction, and without
   * those that count no more.
   */
  public void begin(Upload upload) {
    entities
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('uploads', ?1))) locked")
        .setParameter(1, upload.editionId())
        .getResultList();
    entities
        .createNativeQuery("delete from upload_count where taken_at <= ?1")
        .setParameter(1, Timestamp.from(upload.at().minus(KEPT)))
        .executeUpdate();
  }

  /** Whether the very same rows were read for the very same blocks. */
  public boolean isKnown(Upload upload) {
    return !entities
        .createNativeQuery(
            "select 1 from upload_count where edition_id = ?1 and blocks = cast(?2 as integer[])"
                + " and delivered_digest = ?3")
        .setParameter(1, upload.editionId())
        .setParameter(2, IntegerArray.text(upload.blocks()))
        .setParameter(3, upload.delivered())
        .getResultList()
        .isEmpty();
  }

  /**
   * When the oldest of the last so many files was read whose blocks meet those of this one; empty
   * when there are fewer.
   *
   * @param within how far back
   */
  public Optional<Instant> findOldest(Upload upload, int many, Duration within) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select taken_at from upload_count where edition_id = ?1"
                    + " and blocks && cast(?2 as integer[]) and taken_at > ?3"
                    + " order by taken_at desc offset ?4 limit 1")
            .setParameter(1, upload.editionId())
            .setParameter(2, IntegerArray.text(upload.blocks()))
            .setParameter(3, Timestamp.from(upload.at().minus(within)))
            .setParameter(4, many - 1)
            .getResultList();
    return rows.stream().findFirst().map(column -> ((Timestamp) column).toInstant());
  }

  /** Counts a file. */
  public void add(Upload upload) {
    entities
        .createNativeQuery(
            "insert into upload_count (edition_id, blocks, account_id, delivered_digest, taken_at)"
                + " values (?1, cast(?2 as integer[]), ?3, ?4, ?5)")
        .setParameter(1, upload.editionId())
        .setParameter(2, IntegerArray.text(upload.blocks()))
        .setParameter(3, upload.accountId())
        .setParameter(4, upload.delivered())
        .setParameter(5, Timestamp.from(upload.at()))
        .executeUpdate();
  }
}
