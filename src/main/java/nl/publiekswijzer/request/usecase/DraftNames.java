// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.area.BaseArea;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.ReportKind;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.publication.FocusChoice;
import nl.publiekswijzer.publication.ReportChoices;
import nl.publiekswijzer.publication.ReportPart;
import nl.publiekswijzer.request.OrderTerms;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.segmentation.Segment;
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
   * @param report what is chosen for the report
   */
  public record Named(
      String library,
      ReportKind kind,
      String edition,
      String workArea,
      List<String> themes,
      String base,
      NamedReport report) {
    /** What the work area is called in lists: by the library's own name, where it has one. */
    public String area() {
      return report.areaName().isEmpty() ? workArea : report.areaName();
    }
  }

  /**
   * The choices for a report in words.
   *
   * @param areaName own name of the work area; empty for none
   * @param focus segments, each with the sentence of the library
   */
  public record NamedReport(
      String areaName, List<String> focus, boolean largePrint, List<ReportPart> parts) {
    /** The usual. */
    static final NamedReport USUAL = of(ReportChoices.USUAL, List.of());

    static NamedReport of(ReportChoices choices, List<Segment> catalogue) {
      return new NamedReport(
          choices.areaName(),
          choices.focus().stream().map(focus -> named(focus, catalogue)).toList(),
          choices.largePrint(),
          List.copyOf(choices.parts()));
    }

    private static String named(FocusChoice focus, List<Segment> catalogue) {
      String name =
          catalogue.stream()
              .filter(segment -> segment.code().equals(focus.segment()))
              .map(segment -> segment.code() + " " + segment.name())
              .findFirst()
              .orElse(focus.segment());
      return focus.sentence().isEmpty() ? name : name + ": " + focus.sentence();
    }
  }

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

  /** What the work areas of requests are called in lists, by the id of the request. */
  @Transactional
  public Map<UUID, String> areas(List<AnalysisRequest> requests) {
    return requests.stream().collect(Collectors.toMap(AnalysisRequest::id, this::area));
  }

  private String area(AnalysisRequest request) {
    String own = request.terms().choices().areaName();
    return own.isEmpty() ? title(request.editionId(), request.workArea()) : own;
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
        area.map(a -> base(edition, a, terms).name()).orElse(""),
        NamedReport.of(terms.choices(), loaded.read(edition).segmentation().segments()));
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
        "",
        NamedReport.USUAL);
  }
}
