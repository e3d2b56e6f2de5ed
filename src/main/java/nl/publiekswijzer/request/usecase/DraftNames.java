// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.BaseArea;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.segmentation.Theme;

/** How people call what a draft or a request holds. */
@Dependent
public class DraftNames {
  private final LibraryRepository libraries;
  private final EditionRepository editions;
  private final LoadedEditions loaded;

  @Inject
  public DraftNames(
      LibraryRepository libraries, EditionRepository editions, LoadedEditions loaded) {
    this.libraries = libraries;
    this.editions = editions;
    this.loaded = loaded;
  }

  /**
   * An order in words.
   *
   * @param workArea empty where none was chosen yet
   * @param themes titles
   * @param base what the work area is compared with; empty for the country
   */
  public record Named(
      String library,
      ReportKind kind,
      String edition,
      String workArea,
      List<String> themes,
      String base) {}

  @Transactional
  public Named of(RequestDraft draft) {
    var area = draft.workArea();
    var named = named(draft.libraryId(), draft.kind(), draft.editionId(), area, draft.themes());
    return with(named, draft.editionId(), area, draft.terms());
  }

  @Transactional
  public Named of(AnalysisRequest request) {
    var area = Optional.of(request.workArea());
    var named =
        named(request.libraryId(), request.kind(), request.editionId(), area, request.themes());
    return with(named, request.editionId(), area, request.terms());
  }

  /** How people call an area of an edition, which knows all of it. */
  @Transactional
  public String title(long editionId, WorkArea area) {
    return loaded.read(editionId).areas().title(area);
  }

  /** Names of the areas of a base of comparison; none for the country. */
  @Transactional
  public List<String> base(RequestDraft draft) {
    return draft
        .workArea()
        .map(a -> base(draft.editionId(), a, draft.terms()).names())
        .orElse(List.of());
  }

  private BaseArea base(long edition, WorkArea area, OrderTerms terms) {
    return BaseArea.of(loaded.read(edition).areas(), terms.base(), area);
  }

  private Named with(Named named, long edition, Optional<WorkArea> area, OrderTerms terms) {
    return new Named(
        named.library(),
        named.kind(),
        named.edition(),
        named.workArea(),
        named.themes(),
        area.map(a -> base(edition, a, terms).name()).orElse(""));
  }

  private Named named(
      UUID library, ReportKind kind, long edition, Optional<WorkArea> area, List<String> themes) {
    var data = loaded.read(edition);
    return new Named(
        libraries.read(library).name(),
        kind,
        editions.read(edition).name(),
        area.map(data.areas()::title).orElse(""),
        data.supplements().guide().with(themes).themes().stream()
            .limit(themes.size())
            .map(Theme::title)
            .toList(),
        "");
  }
}
