// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.Origin;

/** An edition as it was imported; never changed afterwards. */
@Entity
@Table(name = "edition")
public class StoredEdition {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(nullable = false)
  private String name;

  @Column(name = "reference_date", nullable = false)
  private LocalDate referenceDate;

  @Enumerated(EnumType.STRING)
  private Granularity granularity;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  @Column(name = "segmentation_id")
  private long segmentationId;

  private long households;

  @Column(name = "protection")
  private String protection;

  @Column(name = "stays_key")
  private String staysKey;

  @Column(name = "edition_key")
  private String editionKey;

  @Column(name = "key_generation")
  private String keyGeneration;

  private Integer streets;

  @Column(name = "alike_streets")
  private Integer alikeStreets;

  @Column(name = "closed_at")
  private Instant closedAt;

  private boolean sampled = true;

  protected StoredEdition() {} // for JPA

  Optional<String> keys() {
    return Optional.ofNullable(staysKey).map(stays -> stays + ", " + editionKey);
  }

  boolean isSampled() {
    return sampled;
  }

  boolean isProtected() {
    return protection != null;
  }

  Edition edition() {
    return new Edition(
        id,
        name,
        referenceDate,
        granularity,
        origin,
        segmentationId,
        households,
        closedAt == null,
        keyGeneration,
        streets == null ? null : new Edition.Streets(streets, alikeStreets));
  }
}
