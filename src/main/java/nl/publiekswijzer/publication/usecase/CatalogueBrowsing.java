// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.ThemeRank;
import nl.publiekswijzer.segmentation.SegmentGuide;
import nl.publiekswijzer.segmentation.Theme;

/** The segments and themes of an edition, to browse; they are of no library. */
@Dependent
public class CatalogueBrowsing {
  private final EditionRepository editions;
  private final LoadedEditions loaded;

  @Inject
  public CatalogueBrowsing(EditionRepository editions, LoadedEditions loaded) {
    this.editions = editions;
    this.loaded = loaded;
  }

  /**
   * An edition with its segments.
   *
   * @param segmentation name of its segmentation
   * @param entries first the segments, then their subsegments
   */
  public record Catalogue(
      Edition edition, String segmentation, List<CatalogueEntry> entries, SegmentGuide guide) {}

  /** A segment with its themes, those that appeal most first. */
  public record SegmentLeaf(Catalogue catalogue, ReportSection section, List<ThemeRank> themes) {}

  /** A theme with its segments, those that it appeals to most first. */
  public record ThemeLeaf(Catalogue catalogue, Theme theme, List<ThemeRank> segments) {}

  /** The newest first. */
  @Transactional
  public List<Edition> list() {
    return editions.list();
  }

  /** Empty when there is no such edition. */
  @Transactional
  public Optional<Catalogue> find(String edition) {
    return findLoaded(edition).map(CatalogueBrowsing::catalogue);
  }

  /** All segments by age and welfare; empty when there is no such edition. */
  @Transactional
  public Optional<ReportSection> findPositions(String edition) {
    return findLoaded(edition).map(e -> CatalogueMaking.report(e).positions());
  }

  /** Empty when there is no such edition or segment. */
  @Transactional
  public Optional<SegmentLeaf> findSegment(String edition, String code) {
    return findLoaded(edition).flatMap(e -> segment(e, code));
  }

  /** Empty when there is no such edition or theme. */
  @Transactional
  public Optional<ThemeLeaf> findTheme(String edition, String code) {
    return findLoaded(edition).flatMap(e -> theme(e, code));
  }

  private Optional<LoadedEdition> findLoaded(String edition) {
    return editions.find(edition).map(e -> loaded.read(e.id()));
  }

  private static Catalogue catalogue(LoadedEdition edition) {
    return new Catalogue(
        edition.edition(),
        edition.segmentation().name(),
        CatalogueEntry.of(edition.segmentation(), edition.base()),
        edition.supplements().guide());
  }

  private static Optional<SegmentLeaf> segment(LoadedEdition edition, String code) {
    var report = CatalogueMaking.report(edition);
    return report
        .segmentAlone(code)
        .map(section -> new SegmentLeaf(catalogue(edition), section, report.themesOf(code)));
  }

  private static Optional<ThemeLeaf> theme(LoadedEdition edition, String code) {
    return edition.supplements().guide().themes().stream()
        .filter(theme -> theme.code().equals(code))
        .findFirst()
        .map(
            theme ->
                new ThemeLeaf(
                    catalogue(edition), theme, CatalogueMaking.report(edition).segmentsOf(code)));
  }
}
