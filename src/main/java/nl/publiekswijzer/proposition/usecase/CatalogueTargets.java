// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.proposition.Target;

/** The segments and themes that a proposition can be for: those of the newest edition. */
@Dependent
public class CatalogueTargets {
  private final EditionRepository editions;
  private final LoadedEditions loaded;

  @Inject
  public CatalogueTargets(EditionRepository editions, LoadedEditions loaded) {
    this.editions = editions;
    this.loaded = loaded;
  }

  /** A segment or a theme with its name. */
  public record Named(Target target, String name) {}

  /**
   * What there is to choose from; nothing while there is no edition.
   *
   * @param edition name of the newest edition; empty while there is none
   * @param segmentation name of its catalogue
   */
  public record Targets(
      String edition, String segmentation, List<Named> segments, List<Named> themes) {}

  @Transactional
  public Targets read() {
    return editions.list().stream()
        .findFirst()
        .map(edition -> of(edition.name(), edition.id()))
        .orElseGet(() -> new Targets("", "", List.of(), List.of()));
  }

  private Targets of(String name, long edition) {
    var read = loaded.read(edition);
    String segmentation = read.segmentation().name();
    return new Targets(
        name,
        segmentation,
        read.segmentation().segments().stream()
            .map(s -> new Named(new Target(segmentation, s.code()), s.name()))
            .toList(),
        read.supplements().guide().themes().stream()
            .map(t -> new Named(new Target(segmentation, t.code()), t.title()))
            .toList());
  }
}
