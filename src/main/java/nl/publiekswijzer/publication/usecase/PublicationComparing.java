// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.publication.Backdrop;
import nl.publiekswijzer.publication.Comparison;
import nl.publiekswijzer.publication.ComparisonMaking;
import nl.publiekswijzer.publication.ReportSection;
import nl.publiekswijzer.publication.compose.ReportComposer;
import nl.publiekswijzer.publication.store.Publication;

/** Sets two publications of one library and one kind side by side, as published. */
@Dependent
public class PublicationComparing {
  private final PublicationReading publications;
  private final ReportReading reports;
  private final PreviousReading previous;
  private final EditionRepository editions;

  @Inject
  public PublicationComparing(
      PublicationReading publications,
      ReportReading reports,
      PreviousReading previous,
      EditionRepository editions) {
    this.publications = publications;
    this.reports = reports;
    this.previous = previous;
    this.editions = editions;
  }

  /** Two publications, and what changed from the earlier to the later one. */
  public record Compared(
      Publication earlier, Publication later, Comparison comparison, ReportSection changes) {}

  /**
   * The earlier beside the later one, in whatever order they are given; empty unless both are
   * within reach, different, and of the same series.
   */
  @Transactional
  public Optional<Compared> find(UUID one, UUID other) {
    var both =
        Stream.of(one, other)
            .distinct()
            .flatMap(id -> publications.find(id).stream())
            .sorted(
                Comparator.comparing(
                        (Publication p) -> editions.read(p.editionId()).referenceDate())
                    .thenComparing(Publication::publishedAt)
                    .thenComparing(Publication::version))
            .toList();
    return both.size() == 2 && both.get(0).seriesId().equals(both.get(1).seriesId())
        ? Optional.of(compared(both))
        : Optional.empty();
  }

  private Compared compared(List<Publication> both) {
    var later = both.get(1);
    var stored = reports.stored(later);
    var figures = stored.figures();
    long segmentation = editions.read(later.editionId()).segmentationId();
    var comparison =
        new ComparisonMaking(figures, later.workArea(), segmentation)
            .with(previous.read(both.get(0)));
    var changes =
        new ReportComposer(figures.with(comparison), Backdrop.NONE, stored.imprint(), "").changes();
    return new Compared(both.get(0), later, comparison, changes);
  }
}
