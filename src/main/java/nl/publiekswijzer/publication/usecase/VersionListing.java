// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.publication.Series;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.publication.store.SeriesRepository;

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
  private final SeriesRepository series;
  private final LibraryRepository libraries;

  @Inject
  public VersionListing(
      PublicationReading reading,
      PublicationRepository publications,
      SeriesRepository series,
      LibraryRepository libraries) {
    this.reading = reading;
    this.publications = publications;
    this.series = series;
    this.libraries = libraries;
  }

  /**
   * A publication in its series.
   *
   * @param library its name
   * @param versions of the same series, with itself, newest first
   */
  public record Shelf(
      Publication publication, String library, Series series, List<Publication> versions) {}

  /** Empty when there is no such publication within reach. */
  @Transactional
  public Optional<Shelf> find(UUID id) {
    return reading.find(id).map(this::shelf);
  }

  /** As {@link #find}; from now on the publication is no longer new to the actor. */
  @Transactional
  public Optional<Shelf> open(UUID id) {
    return reading.open(id).map(this::shelf);
  }

  private Shelf shelf(Publication publication) {
    return new Shelf(
        publication,
        libraries.read(publication.libraryId()).name(),
        series.read(publication.seriesId()),
        publications.listVersions(publication.seriesId()).stream().sorted(NEWEST_FIRST).toList());
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
