// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The proofs of entries that packages took along; only ever added to. */
@Dependent
public class LogProofs {
  private final EntityManager entities;

  @Inject
  public LogProofs(EntityManager entities) {
    this.entities = entities;
  }

  /** A proof and the policy that it satisfies, as they are written. */
  public record Kept(String proof, String policy) {}

  public Optional<Kept> find(long index) {
    List<?> rows =
        entities
            .createNativeQuery("select proof, policy from log_proof where index = ?1")
            .setParameter(1, index)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Kept((String) row[0], (String) row[1]))
        .findFirst();
  }

  /** What was kept before stays. */
  public void add(long index, String proof, String policy) {
    entities
        .createNativeQuery(
            "insert into log_proof (index, proof, policy) values (?1, ?2, ?3) on conflict do nothing")
        .setParameter(1, index)
        .setParameter(2, proof)
        .setParameter(3, policy)
        .executeUpdate();
  }
}
