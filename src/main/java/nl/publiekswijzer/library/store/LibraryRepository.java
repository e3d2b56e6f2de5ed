package nl.publiekswijzer.library.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The libraries; one that is named for the first time is entered. */
@Dependent
public class LibraryRepository {
  private final EntityManager entities;

  @Inject
  public LibraryRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** The library of that name, entered if need be, also when two ask at once. */
  public Library readOrEnter(String name) {
    entities
        .createNativeQuery("insert into library (id, name) values (?1, ?2) on conflict do nothing")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, name)
        .executeUpdate();
    return find(name).orElseThrow();
  }

  public Optional<Library> find(String name) {
    return entities
        .createQuery("select l from Library l where l.name = :name", Library.class)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  public Library read(UUID id) {
    return Optional.ofNullable(entities.find(Library.class, id))
        .orElseThrow(() -> new IllegalStateException("no library " + id));
  }
}
