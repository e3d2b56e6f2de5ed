// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.publiekswijzer.proposition.Target;
import nl.publiekswijzer.research.usecase.KnownCatalogues;
import nl.publiekswijzer.research.usecase.KnownCatalogues.Catalogue;
import nl.publiekswijzer.research.usecase.KnownCatalogues.Entry;

/** The segments and themes that a proposition can be for: those of the newest edition. */
@Dependent
public class CatalogueTargets {
  private static final Targets NONE = new Targets("", "", List.of(), List.of());

  private final KnownCatalogues catalogues;

  @Inject
  public CatalogueTargets(KnownCatalogues catalogues) {
    this.catalogues = catalogues;
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

  public Targets read() {
    return catalogues.newest().map(CatalogueTargets::of).orElse(NONE);
  }

  private static Targets of(Catalogue catalogue) {
    return new Targets(
        catalogue.edition(),
        catalogue.name(),
        named(catalogue, catalogue.segments()),
        named(catalogue, catalogue.themes()));
  }

  private static List<Named> named(Catalogue catalogue, List<Entry> entries) {
    return entries.stream()
        .map(entry -> new Named(new Target(catalogue.name(), entry.code()), entry.name()))
        .toList();
  }
}
