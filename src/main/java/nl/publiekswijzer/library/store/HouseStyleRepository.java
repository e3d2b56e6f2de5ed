// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.HouseStyle;

/** The house styles that libraries have set. */
@Dependent
public class HouseStyleRepository {
  private final EntityManager entities;

  @Inject
  public HouseStyleRepository(EntityManager entities) {
    this.entities = entities;
  }

  public Optional<HouseStyle> find(UUID libraryId) {
    return Optional.ofNullable(entities.find(LibraryStyle.class, libraryId))
        .map(LibraryStyle::style);
  }

  /** Sets or replaces a style; of two at once the later one stays. */
  public void put(UUID libraryId, HouseStyle style, Instant now) {
    entities.find(Library.class, libraryId, LockModeType.PESSIMISTIC_WRITE);
    entities.merge(new LibraryStyle(libraryId, style, now));
  }

  public void remove(UUID libraryId) {
    entities
        .createQuery("delete from LibraryStyle s where s.libraryId = :library")
        .setParameter("library", libraryId)
        .executeUpdate();
  }
}
