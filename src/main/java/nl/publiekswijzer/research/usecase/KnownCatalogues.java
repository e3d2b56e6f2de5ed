// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;

/** The segments and themes that findings can be about: those of the editions that are there. */
@Dependent
public class KnownCatalogues {
  private final EditionRepository editions;
  private final LoadedEditions loaded;

  @Inject
  public KnownCatalogues(EditionRepository editions, LoadedEditions loaded) {
    this.editions = editions;
    this.loaded = loaded;
  }

  /**
   * A segmentation as its newest edition has it.
   *
   * @param name of the segmentation
   * @param edition name of that edition
   */
  public record Catalogue(String name, String edition, List<Entry> segments, List<Entry> themes) {
    boolean hasSegment(String code) {
      return segments.stream().anyMatch(entry -> entry.code().equals(code));
    }

    boolean hasTheme(String code) {
      return themes.stream().anyMatch(entry -> entry.code().equals(code));
    }
  }

  /** A segment or a theme. */
  public record Entry(String code, String name) {}

  /** That of the newest edition; empty while there is none. */
  @Transactional
  public Optional<Catalogue> newest() {
    return editions.list().stream()
        .findFirst()
        .map(edition -> catalogue(loaded.read(edition.id())));
  }

  /** That of the newest edition first. */
  @Transactional
  public List<Catalogue> list() {
    Map<Long, Edition> newest = new LinkedHashMap<>();
    editions.list().forEach(edition -> newest.putIfAbsent(edition.segmentationId(), edition));
    Map<String, Catalogue> byName = new LinkedHashMap<>();
    newest.values().stream()
        .map(edition -> catalogue(loaded.read(edition.id())))
        .forEach(catalogue -> byName.putIfAbsent(catalogue.name(), catalogue));
    return List.copyOf(byName.values());
  }

  private static Catalogue catalogue(LoadedEdition edition) {
    return new Catalogue(
        edition.segmentation().name(),
        edition.edition().name(),
        edition.segmentation().segments().stream()
            .map(segment -> new Entry(segment.code(), segment.name()))
            .toList(),
        edition.supplements().guide().themes().stream()
            .map(theme -> new Entry(theme.code(), theme.title()))
            .toList());
  }
}
