// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import nl.publiekswijzer.household.store.LoadedEditions;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.pdf.ArchivalSettings;
import nl.publiekswijzer.pdf.ArchivalStandard;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.PublicationNumber;
import nl.publiekswijzer.publication.Series;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.publication.store.SeriesRepository;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.transparency.usecase.PublicationLog;

/** Gives the publication of a request its number and its place in a series. */
@Dependent
public class Imprinting {
  private final LoadedEditions editions;
  private final SeriesRepository series;
  private final PublicationRepository publications;
  private final LibraryRepository libraries;
  private final PublicationLog log;
  private final ArchivalStandard standard;
  private final String server;

  @Inject
  public Imprinting(
      LoadedEditions editions,
      SeriesRepository series,
      PublicationRepository publications,
      LibraryRepository libraries,
      PublicationLog log,
      ArchivalSettings archival,
      Settings settings) {
    this.editions = editions;
    this.libraries = libraries;
    this.log = log;
    this.series = series;
    this.publications = publications;
    this.standard = archival.standard();
    this.server = settings.publicUrl().toString();
  }

  Imprint imprint(AnalysisRequest request, String templates) {
    int year = editions.read(request.editionId()).edition().year();
    var own = series(request);
    var library = libraries.read(request.libraryId());
    String code = library.isil().orElseGet(() -> PublicationNumber.code(library.id()));
    int version =
        Math.max(
            publications.nextVersion(own.id(), year),
            1 + log.highestVersion(PublicationNumber.series(code, own) + "/" + year));
    return new Imprint(
        PublicationNumber.of(code, own, year, version),
        year,
        version,
        request.createdAt().truncatedTo(ChronoUnit.SECONDS),
        templates,
        Software.VERSION,
        standard,
        server);
  }

  /** The series of what comes of a request; it may begin with it. */
  Series series(AnalysisRequest request) {
    var areas = editions.read(request.editionId()).areas();
    return series.of(
        request.libraryId(),
        request.kind().name(),
        request.editionId(),
        request.workArea(),
        areas.title(request.workArea()));
  }
}
