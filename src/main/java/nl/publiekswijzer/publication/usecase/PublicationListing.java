// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.publication.store.Publication;

/** The newest publications, each with the library that it is of. */
@Dependent
public class PublicationListing {
  private final PublicationReading publications;
  private final LibraryRepository libraries;

  @Inject
  public PublicationListing(PublicationReading publications, LibraryRepository libraries) {
    this.publications = publications;
    this.libraries = libraries;
  }

  /**
   * A publication in the list.
   *
   * @param library its name
   */
  public record Listed(Publication publication, String library) {}

  /** Those within reach, newest first. */
  @Transactional
  public List<Listed> list() {
    Map<UUID, String> names =
        libraries.list().stream().collect(Collectors.toMap(Library::id, Library::name));
    return publications.list().stream().map(p -> new Listed(p, names.get(p.libraryId()))).toList();
  }

  @Transactional
  public Optional<Listed> find(UUID id) {
    return publications.find(id).map(p -> new Listed(p, libraries.read(p.libraryId()).name()));
  }
}
