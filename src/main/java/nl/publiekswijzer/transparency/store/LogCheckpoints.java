// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.transparency.Checkpoint;
import nl.publiekswijzer.transparency.SignedNote;

/** What was signed of the log. */
@Dependent
public class LogCheckpoints {
  private static final long LOCK = 5_170_445;

  private final EntityManager entities;

  @Inject
  public LogCheckpoints(EntityManager entities) {
    this.entities = entities;
  }

  /** Until the transaction ends no other one signs, nor begins a key. */
  public void lock() {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(?1)")
        .setParameter(1, LOCK)
        .getResultList();
  }

  /** The one that was signed last. */
  public Optional<SignedNote> findLast() {
    List<?> notes =
        entities
            .createNativeQuery("select note from log_checkpoint order by number desc limit 1")
            .getResultList();
    return notes.stream().map(String.class::cast).map(SignedNote::parse).findFirst();
  }

  /** The one that was signed last of the log of this name. */
  public Optional<SignedNote> findLast(String origin) {
    List<?> notes =
        entities
            .createNativeQuery(
                "select note from log_checkpoint where origin = ?1 order by number desc limit 1")
            .setParameter(1, origin)
            .getResultList();
    return notes.stream().map(String.class::cast).map(SignedNote::parse).findFirst();
  }

  public void add(Checkpoint checkpoint, SignedNote note, Instant now) {
    entities
        .createNativeQuery(
            "insert into log_checkpoint (origin, size, root, note, at) values (?1, ?2, ?3, ?4,"
                + " cast(?5 as timestamptz))")
        .setParameter(1, checkpoint.origin())
        .setParameter(2, checkpoint.size())
        .setParameter(3, checkpoint.root().bytes())
        .setParameter(4, note.note())
        .setParameter(5, now.toString())
        .executeUpdate();
  }
}
