// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.NoteSignature;
import nl.publiekswijzer.transparency.VerifierKey;

/** What witnesses signed of the log. */
@Dependent
public class Cosignatures {
  private final EntityManager entities;

  @Inject
  public Cosignatures(EntityManager entities) {
    this.entities = entities;
  }

  /** Under a checkpoint, by the names of the witnesses. */
  public List<NoteSignature> list(Checkpoint checkpoint) {
    List<?> lines =
        entities
            .createNativeQuery(
                "select line from log_cosignature where origin = ?1 and size = ?2 order by verifier")
            .setParameter(1, checkpoint.origin())
            .setParameter(2, checkpoint.size())
            .getResultList();
    return lines.stream().map(String.class::cast).map(NoteSignature::parse).toList();
  }

  /** The largest size of a log that a witness signed; 0 for none. */
  public long lastSize(String origin, VerifierKey witness) {
    Object size =
        entities
            .createNativeQuery(
                "select coalesce(max(size), 0) from log_cosignature where origin = ?1"
                    + " and verifier = ?2")
            .setParameter(1, origin)
            .setParameter(2, witness.text())
            .getSingleResult();
    return ((Number) size).longValue();
  }

  public void add(
      Checkpoint checkpoint, VerifierKey witness, NoteSignature signature, Instant now) {
    entities
        .createNativeQuery(
            "insert into log_cosignature (origin, size, verifier, line, at) values (?1, ?2, ?3, ?4,"
                + " cast(?5 as timestamptz)) on conflict do nothing")
        .setParameter(1, checkpoint.origin())
        .setParameter(2, checkpoint.size())
        .setParameter(3, witness.text())
        .setParameter(4, signature.line().strip())
        .setParameter(5, now.toString())
        .executeUpdate();
  }
}
