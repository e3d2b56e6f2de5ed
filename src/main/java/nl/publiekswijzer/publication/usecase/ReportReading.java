// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.household.LoadedEdition;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.AreaPlan;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.CatalogueEntry;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.Report;
import nl.publiekswijzer.publication.compose.FiguresReading;
import nl.publiekswijzer.publication.compose.ReportComposer;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.publication.store.PublicationStyles;

/** Reads what pages show of a publication from its own stored figures. */
@Dependent
public class ReportReading {
  private final PublicationReading reading;
  private final PublicationRepository publications;
  private final SoundFiles files;
  private final LoadedEditions editions;
  private final PublicationStyles styles;

  @Inject
  public ReportReading(
      PublicationReading reading,
      PublicationRepository publications,
      SoundFiles files,
      LoadedEditions editions,
      PublicationStyles styles) {
    this.reading = reading;
    this.publications = publications;
    this.files = files;
    this.editions = editions;
    this.styles = styles;
  }

  /**
   * The report; empty when there is no such publication within reach.
   *
   * @param segment code of the segment to follow; empty, or unknown, for none
   */
  @Transactional
  public Optional<Report> find(UUID id, String segment) {
    return reading.find(id).map(publication -> report(publication, segment));
  }

  /**
   * Asks for its figures, also of who remembers what was made of them.
   *
   * @throws Refused with 409 when they are known to be damaged
   */
  @Transactional
  public void requireSound(UUID id) {
    files.findDigest(id, PublicationFile.FIGURES_JSON);
  }

  private Report report(Publication publication, String segment) {
    var stored = stored(publication);
    var figures = stored.figures();
    var backdrop = backdrop(publication, figures);
    return new ReportComposer(figures, backdrop, stored.imprint(), segment)
        .report()
        .in(stored.format());
  }

  /** The figures of a publication as they were published. */
  FiguresReading stored(Publication publication) {
    var file = files.find(publication.id(), PublicationFile.FIGURES_JSON).orElseThrow();
    LoadedEdition edition = editions.read(publication.editionId());
    return new FiguresReading(
        file.content(),
        base ->
            CatalogueEntry.of(edition.segmentation(), edition.base(base, publication.workArea())));
  }

  /** What it shows beside its figures, in the style that it was made in where that was kept. */
  Backdrop backdrop(Publication publication, PublishedFigures figures) {
    var edition = editions.read(publication.editionId());
    var supplements = edition.supplements();
    boolean blocks = figures.subject().protection().isDrawn();
    var areas = blocks ? edition.areas() : edition.areas().ofSingleAreas();
    return new Backdrop(
        AreaPlan.of(
            supplements.outlines(),
            supplements.places(),
            areas,
            areas.postcodes(publication.workArea()),
            figures.parts().postcodes()),
        supplements.guide().with(publications.listChosenThemes(publication.id())),
        styles.find(publication.libraryId(), publication.look()).orElse(HouseStyle.STANDARD));
  }
}
