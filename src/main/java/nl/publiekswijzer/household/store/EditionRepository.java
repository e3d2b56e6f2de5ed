// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.household.Edition;

/** The editions that can be asked for. */
@Dependent
public class EditionRepository {
  private final EntityManager entities;

  @Inject
  public EditionRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<Edition> find(String name) {
    return entities
        .createQuery(
            "select e from StoredEdition e where e.name = :name and e.protection is not null",
            StoredEdition.class)
        .setParameter("name", name)
        .getResultStream()
        .map(StoredEdition::edition)
        .findFirst();
  }

  public Edition read(long id) {
    var stored = entities.find(StoredEdition.class, id);
    if (stored == null) {
      throw new IllegalStateException("no edition " + id);
    }
    return stored.edition();
  }

  /** Ids of the keys that its base table was drawn with; empty where it was not drawn. */
  public Optional<String> findKeys(long id) {
    var stored = entities.find(StoredEdition.class, id);
    return stored == null ? Optional.empty() : stored.keys();
  }

  /** Whether what may be told of it was made. */
  public boolean isProtected(long id) {
    var stored = entities.find(StoredEdition.class, id);
    return stored != null && stored.isProtected();
  }

  /** Whether member files may be invented for it: that tells what lives in it. */
  public boolean isSampled(long id) {
    var stored = entities.find(StoredEdition.class, id);
    return stored != null && stored.isSampled();
  }

  /** Those that are not shown yet, for what may be told of them is still to be made. */
  public List<Long> listUnprotected() {
    return entities
        .createQuery(
            "select e.id from StoredEdition e where e.protection is null order by"
                + " e.referenceDate, e.id",
            Long.class)
        .getResultList();
  }

  /** Newest reference date first. */
  public List<Edition> list() {
    return entities
        .createQuery(
            "select e from StoredEdition e where e.protection is not null order by e.referenceDate"
                + " desc, e.name",
            StoredEdition.class)
        .getResultStream()
        .map(StoredEdition::edition)
        .toList();
  }
}
