// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Granularity;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.PreviousFigures;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.compose.PublishedCounts;
import nl.publiekswijzer.publication.store.Publication;
import nl.publiekswijzer.publication.store.PublicationRepository;

/**
 * Finds what a new publication is compared with: the last version of the newest earlier edition, or
 * else the version before in the same edition; always of the same series.
 */
@Dependent
public class PreviousReading {
  private final PublicationRepository publications;
  private final SoundFiles files;
  private final EditionRepository editions;

  @Inject
  public PreviousReading(
      PublicationRepository publications, SoundFiles files, EditionRepository editions) {
    this.publications = publications;
    this.files = files;
    this.editions = editions;
  }

  private record Candidate(Publication publication, Edition edition) {}

  /** Empty when this is the first one. */
  public Optional<PreviousFigures> find(UUID seriesId, Edition edition) {
    var candidates =
        publications.listVersions(seriesId).stream()
            .map(p -> new Candidate(p, editions.read(p.editionId())))
            .toList();
    var order =
        Comparator.comparing((Candidate c) -> c.edition().referenceDate())
            .thenComparing(c -> c.publication().publishedAt())
            .thenComparing(c -> c.publication().version());
    return candidates.stream()
        .filter(c -> c.edition().referenceDate().isBefore(edition.referenceDate()))
        .max(order)
        .or(() -> candidates.stream().filter(c -> c.edition().id() == edition.id()).max(order))
        .map(this::read);
  }

  private PreviousFigures read(Candidate candidate) {
    return read(candidate.publication(), candidate.edition());
  }

  /** What one publication told. */
  PreviousFigures read(Publication publication) {
    return read(publication, editions.read(publication.editionId()));
  }

  private PreviousFigures read(Publication publication, Edition edition) {
    var file = files.find(publication.id(), PublicationFile.FIGURES_JSON).orElseThrow();
    var counts = PublishedCounts.read(file.content());
    return new PreviousFigures(
        new Comparison.Previous(
            counts.number(), edition.name(), edition.referenceDate(), publication.version()),
        publication.workArea(),
        edition.segmentationId(),
        edition.granularity() == Granularity.POSTCODE,
        counts.scope().base().choice(),
        counts.scope().selection(),
        counts.total(),
        counts.segments());
  }
}
