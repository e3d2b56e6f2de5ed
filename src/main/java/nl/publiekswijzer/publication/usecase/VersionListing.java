package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.store.PublicationRepository;

/** The versions of all years of one report, and the files of each. */
@Dependent
public class VersionListing {
  private static final Comparator<Publication> NEWEST_FIRST =
      Comparator.comparing(Publication::year)
          .thenComparing(Publication::version)
          .thenComparing(Publication::publishedAt)
          .reversed();

  private final PublicationReading reading;
  private final PublicationRepository publications;

  @Inject
  public VersionListing(PublicationReading reading, PublicationRepository publications) {
    this.reading = reading;
    this.publications = publications;
  }

  /** Of the same library and kind as this one, newest first; none beyond reach. */
  @Transactional
  public List<Publication> list(UUID id) {
    return reading.find(id).stream()
        .flatMap(p -> publications.listByKind(p.libraryId(), p.kind()).stream())
        .sorted(NEWEST_FIRST)
        .toList();
  }

  /** Bytes of each file that can be fetched, by its name; none beyond reach. */
  @Transactional
  public Map<String, Long> sizes(UUID id) {
    return reading.find(id).map(p -> sizes(p)).orElse(Map.of());
  }

  private Map<String, Long> sizes(Publication publication) {
    var sizes = new HashMap<>(publications.sizes(publication.id()));
    reading
        .workbook(publication.id())
        .ifPresent(book -> sizes.put(book.name(), (long) book.content().length));
    return sizes;
  }
}
