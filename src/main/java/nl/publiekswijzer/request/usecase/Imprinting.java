// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.platform.Software;
import nl.publiekswijzer.publication.Imprint;
import nl.publiekswijzer.publication.Series;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.request.store.AnalysisRequest;

/** Gives the publication of a request its number and its place in a series. */
@Dependent
public class Imprinting {
  private final EditionRepository editions;
  private final PublicationRepository publications;

  @Inject
  public Imprinting(EditionRepository editions, PublicationRepository publications) {
    this.editions = editions;
    this.publications = publications;
  }

  Imprint imprint(AnalysisRequest request, String templates) {
    Series series = series(request, editions.read(request.editionId()).year());
    return new Imprint(
        request.number(),
        series.year(),
        publications.nextVersion(series),
        request.createdAt().truncatedTo(ChronoUnit.SECONDS),
        templates,
        Software.VERSION);
  }

  static Series series(AnalysisRequest request, int year) {
    return new Series(request.libraryId(), request.kind().name(), year);
  }
}
