// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.transparency.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.publiekswijzer.transparency.SignatureType;
import nl.publiekswijzer.transparency.VerifierKey;

/** The keys that sign, wrapped. */
@Dependent
public class LogKeyRepository {
  private final EntityManager entities;

  @Inject
  public LogKeyRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** A key as it is kept. */
  public record WrappedKey(VerifierKey verifier, String wrapped) {}

  /** Newest first. */
  public List<WrappedKey> list(SignatureType type) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select verifier, wrapped from log_key where type = ?1 order by generation desc")
            .setParameter(1, type.name())
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new WrappedKey(VerifierKey.parse((String) row[0]), (String) row[1]))
        .toList();
  }

  /** Newest first; without the keys themselves, which pages may not read. */
  public List<VerifierKey> listVerifiers(SignatureType type) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select verifier from log_key where type = ?1 order by generation desc")
            .setParameter(1, type.name())
            .getResultList();
    return rows.stream().map(String.class::cast).map(VerifierKey::parse).toList();
  }

  public void add(int generation, WrappedKey key) {
    entities
        .createNativeQuery(
            "insert into log_key (type, generation, verifier, wrapped) values (?1, ?2, ?3, ?4)")
        .setParameter(1, key.verifier().type().name())
        .setParameter(2, generation)
        .setParameter(3, key.verifier().text())
        .setParameter(4, key.wrapped())
        .executeUpdate();
  }
}
