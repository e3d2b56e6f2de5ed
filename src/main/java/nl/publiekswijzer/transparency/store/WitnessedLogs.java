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

/** What this server saw last of the logs of others. */
@Dependent
public class WitnessedLogs {
  private final EntityManager entities;

  @Inject
  public WitnessedLogs(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<SignedNote> find(String origin) {
    List<?> notes =
        entities
            .createNativeQuery("select note from log_witnessed where origin = ?1")
            .setParameter(1, origin)
            .getResultList();
    return notes.stream().map(String.class::cast).map(SignedNote::parse).findFirst();
  }

  /**
   * Puts a checkpoint in the place of another, unless that is no longer the one last seen.
   *
   * @param seen null where none was seen
   */
  public boolean replace(Checkpoint seen, Checkpoint next, SignedNote note, Instant now) {
    return seen == null ? add(next, note, now) : update(seen, next, note, now);
  }

  private boolean add(Checkpoint next, SignedNote note, Instant now) {
    return 1
        == entities
            .createNativeQuery(
                "insert into log_witnessed (origin, size, root, note, at) values (?1, ?2, ?3, ?4,"
                    + " cast(?5 as timestamptz)) on conflict do nothing")
            .setParameter(1, next.origin())
            .setParameter(2, next.size())
            .setParameter(3, next.root().bytes())
            .setParameter(4, note.note())
            .setParameter(5, now.toString())
            .executeUpdate();
  }

  private boolean update(Checkpoint seen, Checkpoint next, SignedNote note, Instant now) {
    return 1
        == entities
            .createNativeQuery(
                "update log_witnessed set size = ?4, root = ?5, note = ?6,"
                    + " at = cast(?7 as timestamptz) where origin = ?1 and size = ?2 and root = ?3")
            .setParameter(1, seen.origin())
            .setParameter(2, seen.size())
            .setParameter(3, seen.root().bytes())
            .setParameter(4, next.size())
            .setParameter(5, next.root().bytes())
            .setParameter(6, note.note())
            .setParameter(7, now.toString())
            .executeUpdate();
  }
}
