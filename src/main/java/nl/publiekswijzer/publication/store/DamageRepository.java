// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was found to be damaged, and was not put right since. */
@Dependent
public class DamageRepository {
  private static final String OPEN =
      "select 1 from fixity_finding where store = 'DATABASE' and closed_at is null and"
          + " publication_id = ";

  private final EntityManager entities;

  @Inject
  public DamageRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether anything of some publications or of their packages is. */
  public boolean isAny(Collection<UUID> publications) {
    String ids = publications.stream().map(UUID::toString).collect(Collectors.joining(","));
    List<?> rows =
        entities
            .createNativeQuery(OPEN + "any (cast(string_to_array(?1, ',') as uuid[]))")
            .setParameter(1, ids)
            .setMaxResults(1)
            .getResultList();
    return !rows.isEmpty();
  }

  /** Whether this file of a publication is. */
  public boolean isFile(UUID publication, String name) {
    List<?> rows =
        entities
            .createNativeQuery(OPEN + "?1 and file = ?2")
            .setParameter(1, publication)
            .setParameter(2, name)
            .setMaxResults(1)
            .getResultList();
    return !rows.isEmpty();
  }
}
