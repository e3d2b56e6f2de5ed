// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.audience.AudienceFigures;
import nl.publiekswijzer.audience.AudiencePublication;
import nl.publiekswijzer.platform.WorkingJson;
import nl.publiekswijzer.publication.store.Moments;

/** Publications of agreements, which never change. */
@Dependent
public class AudiencePublications {
  private final EntityManager entities;

  @Inject
  public AudiencePublications(EntityManager entities) {
    this.entities = entities;
  }

  /** The number of the next one, such as {@code GB-2026-12}. */
  public String nextNumber(int year) {
    Number next =
        (Number) entities.createNativeQuery("select nextval('audience_number')").getSingleResult();
    return "GB-" + year + "-" + next.longValue();
  }

  public void add(
      UUID agreement, String number, Instant at, AudienceFigures figures, int pages, byte[] pdf) {
    entities
        .createNativeQuery(
            "insert into audience_publication (agreement_id, number, made_at, figures, pages,"
                + " content) values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, agreement)
        .setParameter(2, number)
        .setParameter(3, at.atOffset(ZoneOffset.UTC))
        .setParameter(4, WorkingJson.text(figures))
        .setParameter(5, pages)
        .setParameter(6, pdf)
        .executeUpdate();
  }

  public Optional<AudiencePublication> find(UUID agreement) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select number, made_at, figures, pages, octet_length(content), sha256 from"
                    + " audience_publication where agreement_id = ?1")
            .setParameter(1, agreement)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new AudiencePublication(
                    (String) row[0],
                    Moments.of(row[1]),
                    WorkingJson.value((String) row[2], AudienceFigures.class),
                    ((Number) row[3]).intValue(),
                    ((Number) row[4]).longValue(),
                    (String) row[5]))
        .findFirst();
  }

  /** The document. */
  public Optional<byte[]> findDocument(UUID agreement) {
    List<?> rows =
        entities
            .createNativeQuery("select content from audience_publication where agreement_id = ?1")
            .setParameter(1, agreement)
            .getResultList();
    return rows.stream().map(byte[].class::cast).findFirst();
  }
}
