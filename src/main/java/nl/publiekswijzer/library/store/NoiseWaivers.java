// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.NoiseWaiver;

/** The libraries that signed for publication without noise. */
@Dependent
public class NoiseWaivers {
  private final EntityManager entities;

  @Inject
  public NoiseWaivers(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether two persons signed for exact members of a library from an edition. */
  public boolean isConfirmed(UUID libraryId, long editionId) {
    return !entities
        .createNativeQuery(
            "select 1 from noise_waiver where library_id = ?1 and edition_id = ?2 and confirmed_at"
                + " is not null")
        .setParameter(1, libraryId)
        .setParameter(2, editionId)
        .getResultList()
        .isEmpty();
  }

  public Optional<NoiseWaiver> find(UUID libraryId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select signed_by, statement, signed_at from noise_waiver where library_id = ?1")
            .setParameter(1, libraryId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(
            row ->
                new NoiseWaiver((String) row[0], (String) row[1], ((Timestamp) row[2]).toInstant()))
        .findFirst();
  }

  public void put(UUID libraryId, NoiseWaiver waiver) {
    Instant at = waiver.signedAt();
    entities
        .createNativeQuery(
            "insert into noise_waiver values (?1, ?2, ?3, ?4) on conflict (library_id) do update"
                + " set signed_by = excluded.signed_by, statement = excluded.statement, signed_at"
                + " = excluded.signed_at")
        .setParameter(1, libraryId)
        .setParameter(2, waiver.signedBy())
        .setParameter(3, waiver.statement())
        .setParameter(4, Timestamp.from(at))
        .executeUpdate();
  }

  public boolean remove(UUID libraryId) {
    return entities
            .createNativeQuery("delete from noise_waiver where library_id = ?1")
            .setParameter(1, libraryId)
            .executeUpdate()
        == 1;
  }
}
