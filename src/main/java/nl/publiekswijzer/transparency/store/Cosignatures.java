// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
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

  /** Under the checkpoint of a size, by the names of the witnesses. */
  public List<NoteSignature> list(long size) {
    List<?> lines =
        entities
            .createNativeQuery("select line from log_cosignature where size = ?1 order by verifier")
            .setParameter(1, size)
            .getResultList();
    return lines.stream().map(String.class::cast).map(NoteSignature::parse).toList();
  }

  /** The largest size that a witness signed; 0 for none. */
  public long lastSize(VerifierKey witness) {
    Object size =
        entities
            .createNativeQuery(
                "select coalesce(max(size), 0) from log_cosignature where verifier = ?1")
            .setParameter(1, witness.text())
            .getSingleResult();
    return ((Number) size).longValue();
  }

  public void add(long size, VerifierKey witness, NoteSignature signature, Instant now) {
    entities
        .createNativeQuery(
            "insert into log_cosignature (size, verifier, line, at) values (?1, ?2, ?3,"
                + " cast(?4 as timestamptz)) on conflict do nothing")
        .setParameter(1, size)
        .setParameter(2, witness.text())
        .setParameter(3, signature.line().strip())
        .setParameter(4, now.toString())
        .executeUpdate();
  }
}
