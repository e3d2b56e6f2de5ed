// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.pdf.ConformanceReport;
import nl.publiekswijzer.platform.Sha256;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.Reproduction;
import nl.publiekswijzer.publication.compose.FiguresReading;
import nl.publiekswijzer.publication.compose.FiguresWorkbook;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.publication.store.PublicationStyles;

/**
 * Makes a publication again from its stored figures, its edition and its house style, and compares
 * it byte for byte with what is stored. The code that prints is not stored: only the release with
 * the same digest of all that prints makes the same bytes.
 */
@Dependent
public class PublicationReproduction {
  private final PublicationReading reading;
  private final ReportReading reports;
  private final PublicationRepository publications;
  private final PublicationStyles styles;
  private final PublicationMaking making;

  @Inject
  public PublicationReproduction(
      PublicationReading reading,
      ReportReading reports,
      PublicationRepository publications,
      PublicationStyles styles,
      PublicationMaking making) {
    this.reading = reading;
    this.reports = reports;
    this.publications = publications;
    this.styles = styles;
    this.making = making;
  }

  /** Empty when there is no such publication within reach. */
  @Transactional
  public Optional<Reproduction> find(UUID id) {
    return reading.find(id).map(this::reproduce);
  }

  private Reproduction reproduce(Publication publication) {
    var stored = reports.stored(publication);
    var made =
        new Reproduction.Release(publication.templateVersion(), publication.softwareVersion());
    var running = new Reproduction.Release(making.templates(), Software.VERSION);
    if (!made.templates().equals(running.templates())) {
      return new Reproduction(
          made, running, stored.format(), List.of(), otherRelease(made, running));
    }
    return styles
        .find(publication.libraryId(), publication.look())
        .map(
            style ->
                new Reproduction(
                    made, running, stored.format(), files(publication, stored, style), ""))
        .orElseGet(
            () ->
                new Reproduction(
                    made,
                    running,
                    stored.format(),
                    List.of(),
                    "De huisstijl waarin deze publicatie is gemaakt, is niet bewaard."));
  }

  private static String otherRelease(Reproduction.Release made, Reproduction.Release running) {
    return ("Gemaakt met sjablonen %s; dit programma heeft %s. Neem programma %s om deze publicatie"
            + " opnieuw te maken.")
        .formatted(made.templates(), running.templates(), made.software());
  }

  private List<Reproduction.File> files(
      Publication publication, FiguresReading stored, HouseStyle style) {
    var figures = stored.figures();
    var plain = reports.backdrop(publication, figures);
    var backdrop = new Backdrop(plain.plan(), plain.guide(), style);
    var imprint = stored.imprint().keeping(standard(publication));
    var again = making.make(figures, backdrop, imprint).all();
    var compared = new ArrayList<Reproduction.File>();
    again.forEach(file -> compared.add(compared(publication, file)));
    compared.add(
        new Reproduction.File(
            PublicationFile.FIGURES_XLSX,
            reading.workbook(publication.id()).orElseThrow().sha256(),
            Sha256.of(workbook(again))));
    return compared;
  }

  /** What it was made to keep, whatever new ones are. */
  private ArchivalStandard standard(Publication publication) {
    return publications
        .findFile(publication.id(), PublicationFile.CONFORMANCE)
        .map(file -> ConformanceReport.standard(file.content()))
        .orElse(ArchivalStandard.PDF_A_2A);
  }

  /** What lies there now is compared, not the digest that was told of it then. */
  private Reproduction.File compared(Publication publication, PublicationFile again) {
    var stored = publications.findFile(publication.id(), again.name()).orElseThrow();
    return new Reproduction.File(
        again.name(), Sha256.of(stored.content()), Sha256.of(again.content()));
  }

  private static byte[] workbook(List<PublicationFile> files) {
    return FiguresWorkbook.of(
        content(files, PublicationFile.FIGURES_CSV), content(files, PublicationFile.FIGURES_JSON));
  }

  private static byte[] content(List<PublicationFile> files, String name) {
    return files.stream().filter(f -> f.name().equals(name)).findFirst().orElseThrow().content();
  }
}
