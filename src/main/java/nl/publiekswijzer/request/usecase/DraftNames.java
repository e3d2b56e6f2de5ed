// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.store.LibraryRepository;
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
   */
  public record Named(
      String library, ReportKind kind, String edition, String workArea, List<String> themes) {}

  @Transactional
  public Named of(RequestDraft draft) {
    var area = draft.workArea();
    return named(draft.libraryId(), draft.kind(), draft.editionId(), area, draft.themes());
  }

  @Transactional
  public Named of(AnalysisRequest request) {
    var area = Optional.of(request.workArea());
    return named(request.libraryId(), request.kind(), request.editionId(), area, request.themes());
  }

  /** How people call an area of an edition, which knows all of it. */
  @Transactional
  public String title(long editionId, WorkArea area) {
    return loaded.read(editionId).areas().title(area);
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
            .toList());
  }
}
