package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.publication.store.StoredFile;

/** Gives publications and their files to whoever asks. */
@Dependent
public class PublicationReading {
  private final PublicationRepository publications;

  @Inject
  public PublicationReading(PublicationRepository publications) {
    this.publications = publications;
  }

  @Transactional
  public Optional<Publication> find(UUID id) {
    return publications.find(id);
  }

  @Transactional
  public Optional<UUID> findIdByRequest(UUID requestId) {
    return publications.findByRequest(requestId).map(Publication::id);
  }

  @Transactional
  public Optional<StoredFile> findFile(UUID id, String name) {
    return publications.findFile(id, name);
  }
}
