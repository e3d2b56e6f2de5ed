// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.request.NoiseWaiver;
import nl.publiekswijzer.request.NoiseWaiver.Signature;

/** The statements by which libraries publish exact members, by edition. */
@Dependent
public class NoiseWaivers {
  private static final String COLUMNS =
      "select e.name, w.statement, w.proposed_by, w.proposed_by_name, w.proposer_of_library,"
          + " w.proposed_at, w.confirmed_by, w.confirmed_by_name, w.confirmed_at"
          + " from noise_waiver w join edition e on e.id = w.edition_id where w.library_id = ?1";

  private final EntityManager entities;

  @Inject
  public NoiseWaivers(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether two persons signed for exact members of a library from an edition. */
  public boolean isConfirmed(UUID libraryId, long editionId) {
    return find(libraryId, editionId).map(NoiseWaiver::isConfirmed).orElse(false);
  }

  public Optional<NoiseWaiver> find(UUID libraryId, long editionId) {
    List<?> rows =
        entities
            .createNativeQuery(COLUMNS + " and w.edition_id = ?2")
            .setParameter(1, libraryId)
            .setParameter(2, editionId)
            .getResultList();
    return rows.stream().map(NoiseWaivers::waiver).findFirst();
  }

  /** Newest edition first. */
  public List<NoiseWaiver> list(UUID libraryId) {
    List<?> rows =
        entities
            .createNativeQuery(COLUMNS + " order by e.reference_date desc, e.name")
            .setParameter(1, libraryId)
            .getResultList();
    return rows.stream().map(NoiseWaivers::waiver).toList();
  }

  /** Proposes, in the place of what was proposed or signed before. */
  public void propose(UUID libraryId, long editionId, String statement, Signature by) {
    remove(libraryId, editionId);
    entities
        .createNativeQuery(
            "insert into noise_waiver (library_id, edition_id, statement, proposed_by,"
                + " proposed_by_name, proposer_of_library, proposed_at) values (?1, ?2, ?3, ?4, ?5,"
                + " ?6, ?7)")
        .setParameter(1, libraryId)
        .setParameter(2, editionId)
        .setParameter(3, statement)
        .setParameter(4, by.account())
        .setParameter(5, by.name())
        .setParameter(6, by.ofLibrary())
        .setParameter(7, Timestamp.from(by.at()))
        .executeUpdate();
  }

  /** Confirms the very proposal that was read; whether it was still there, and open. */
  public boolean confirm(UUID libraryId, long editionId, Signature proposed, Signature by) {
    return entities
            .createNativeQuery(
                "update noise_waiver set confirmed_by = ?3, confirmed_by_name = ?4, confirmed_at = ?5"
                    + " where library_id = ?1 and edition_id = ?2 and proposed_by = ?6 and proposed_at ="
                    + " ?7 and confirmed_by is null")
            .setParameter(1, libraryId)
            .setParameter(2, editionId)
            .setParameter(3, by.account())
            .setParameter(4, by.name())
            .setParameter(5, Timestamp.from(by.at()))
            .setParameter(6, proposed.account())
            .setParameter(7, Timestamp.from(proposed.at()))
            .executeUpdate()
        == 1;
  }

  public boolean remove(UUID libraryId, long editionId) {
    return entities
            .createNativeQuery("delete from noise_waiver where library_id = ?1 and edition_id = ?2")
            .setParameter(1, libraryId)
            .setParameter(2, editionId)
            .executeUpdate()
        == 1;
  }

  private static NoiseWaiver waiver(Object each) {
    Object[] row = (Object[]) each;
    var proposed =
        new Signature(
            (UUID) row[2], (String) row[3], (Boolean) row[4], ((Timestamp) row[5]).toInstant());
    var confirmed =
        Optional.ofNullable((UUID) row[6])
            .map(
                by ->
                    new Signature(
                        by,
                        (String) row[7],
                        !proposed.ofLibrary(),
                        ((Timestamp) row[8]).toInstant()));
    return new NoiseWaiver((String) row[0], (String) row[1], proposed, confirmed);
  }
}
