// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/**
 * Which member files were read for which postcode areas, over all accounts and editions, those of
 * invented households apart (OB-2, rule R4).
 */
@Dependent
public class UploadCounts {
  private static final Duration KEPT = Duration.ofDays(365);

  /** Of every postcode area the last so many; the latest of these leaves no place the longest. */
  private static final String OLDEST =
      """
      select max(taken_at) from (
        select taken_at, row_number() over (partition by place order by taken_at desc) as number
        from upload_count cross join lateral unnest(postcodes) as place
          join unnest(cast(?1 as integer[])) as asked on asked = place
        where taken_at > ?2 and invented = ?4 %s) counted
      where number = ?3
      """;

  private final EntityManager entities;

  @Inject
  public UploadCounts(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * A member file that was read.
   *
   * @param invented whether the edition is, and so tells of no real household
   * @param postcodes of four digits: of the blocks in which it has rows
   * @param delivered digest of its rows
   */
  public record Upload(
      long editionId,
      boolean invented,
      Collection<Integer> postcodes,
      UUID accountId,
      String delivered,
      Instant at) {}

  /**
   * Begins to count a file: alone, until the end of the transaction, and without those that count
   * no more.
   */
  public void begin(Upload upload) {
    entities
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('uploads', 0))) locked")
        .getResultList();
    entities
        .createNativeQuery("delete from upload_count where taken_at <= ?1")
        .setParameter(1, Timestamp.from(upload.at().minus(KEPT)))
        .executeUpdate();
  }

  /** Whether the very same rows were read for the same edition, which gave the same answer. */
  public boolean isKnown(Upload upload) {
    return !entities
        .createNativeQuery(
            "select 1 from upload_count where edition_id = ?1 and delivered_digest = ?2")
        .setParameter(1, upload.editionId())
        .setParameter(2, upload.delivered())
        .getResultList()
        .isEmpty();
  }

  /**
   * When the oldest of the last so many files was read that have rows in one of the postcode areas
   * of this one; the latest where it is more than one of them, and empty when everywhere there are
   * fewer.
   *
   * @param within how far back
   * @param ofAccount whether only those of the same account count
   */
  public Optional<Instant> findOldest(Upload upload, int many, Duration within, boolean ofAccount) {
    var query =
        entities
            .createNativeQuery(OLDEST.formatted(ofAccount ? "and account_id = ?5" : ""))
            .setParameter(1, IntegerArray.text(upload.postcodes()))
            .setParameter(2, Timestamp.from(upload.at().minus(within)))
            .setParameter(3, many)
            .setParameter(4, upload.invented());
    if (ofAccount) {
      query.setParameter(5, upload.accountId());
    }
    return Optional.ofNullable((Timestamp) query.getSingleResult()).map(Timestamp::toInstant);
  }

  /** Counts a file. */
  public void add(Upload upload) {
    entities
        .createNativeQuery(
            "insert into upload_count (edition_id, postcodes, account_id, delivered_digest, taken_at,"
                + " invented) values (?1, cast(?2 as integer[]), ?3, ?4, ?5, ?6)")
        .setParameter(1, upload.editionId())
        .setParameter(2, IntegerArray.text(upload.postcodes()))
        .setParameter(3, upload.accountId())
        .setParameter(4, upload.delivered())
        .setParameter(5, Timestamp.from(upload.at()))
        .setParameter(6, upload.invented())
        .executeUpdate();
  }
}
