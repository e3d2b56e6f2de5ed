// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.Branch;

/** The libraries and their branches. */
@Dependent
public class LibraryRepository {
  private final EntityManager entities;

  @Inject
  public LibraryRepository(EntityManager entities) {
    this.entities = entities;
  }

  public void add(Library library) {
    entities.persist(library);
    entities.flush();
  }

  /** All libraries, by name. */
  public List<Library> list() {
    return entities
        .createQuery("select l from Library l order by l.name", Library.class)
        .getResultList();
  }

  /** Lets this transaction touch the rows of a library, for who keeps those of the country. */
  public void admit(UUID libraryId) {
    entities
        .createNativeQuery("select set_config('publiekswijzer.libraries', ?1, true)")
        .setParameter(1, "{" + libraryId + "}")
        .getSingleResult();
  }

  public List<Branch> listBranches(UUID libraryId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select code, name, isil, municipality_code from branch where library_id = ?1 order"
                    + " by code")
            .setParameter(1, libraryId)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new Branch((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
        .toList();
  }

  public void replaceBranches(UUID libraryId, List<Branch> branches) {
    entities
        .createNativeQuery("delete from branch where library_id = ?1")
        .setParameter(1, libraryId)
        .executeUpdate();
    branches.forEach(
        branch ->
            entities
                .createNativeQuery(
                    "insert into branch (library_id, code, name, isil, municipality_code) values"
                        + " (?1, ?2, ?3, nullif(?4, ''), nullif(?5, ''))")
                .setParameter(1, libraryId)
                .setParameter(2, branch.code())
                .setParameter(3, branch.name())
                .setParameter(4, branch.isil())
                .setParameter(5, branch.municipality())
                .executeUpdate());
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
