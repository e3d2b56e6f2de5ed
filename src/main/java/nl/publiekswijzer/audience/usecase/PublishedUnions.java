// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.AudienceFigures;
import nl.publiekswijzer.audience.AudiencePublication;
import nl.publiekswijzer.audience.store.AgreementRepository;
import nl.publiekswijzer.audience.store.AudiencePublications;
import nl.publiekswijzer.platform.OwnTransaction;
import nl.publiekswijzer.reach.HouseholdUnion;
import nl.publiekswijzer.reach.usecase.HouseholdUnions;

/** What organisations were found to reach with two files or more of their own. */
@Dependent
public class PublishedUnions implements HouseholdUnions {
  private final AgreementRepository agreements;
  private final AudiencePublications publications;
  private final OwnTransaction transaction;

  @Inject
  public PublishedUnions(
      AgreementRepository agreements,
      AudiencePublications publications,
      OwnTransaction transaction) {
    this.agreements = agreements;
    this.publications = publications;
    this.transaction = transaction;
  }

  @Override
  public List<HouseholdUnion> list() {
    return transaction.call(
        () ->
            agreements.list().stream()
                .filter(agreement -> agreement.isOfOne() && agreement.parties().size() > 1)
                .flatMap(this::union)
                .toList());
  }

  private Stream<HouseholdUnion> union(Agreement agreement) {
    return publications.find(agreement.id()).map(found -> union(agreement, found)).stream();
  }

  private static HouseholdUnion union(Agreement agreement, AudiencePublication publication) {
    var figures = publication.figures();
    var all = figures.all();
    return new HouseholdUnion(
        agreement.proposer(),
        year(figures),
        figures.area(),
        figures.files().stream().map(AudienceFigures.File::audience).toList(),
        all.households(),
        all.union().households(),
        all.union().margin(),
        figures.cells().stream().map(PublishedUnions::segment).toList(),
        publication.number());
  }

  private static HouseholdUnion.Segment segment(AudienceFigures.Cell cell) {
    return new HouseholdUnion.Segment(
        cell.code(),
        cell.name(),
        cell.households(),
        cell.union().households(),
        cell.union().margin());
  }

  /** Of the newest file; of the edition where no file says so. */
  private static int year(AudienceFigures figures) {
    return figures.files().stream()
        .map(AudienceFigures.File::referenceDate)
        .filter(date -> !date.isEmpty())
        .mapToInt(date -> LocalDate.parse(date).getYear())
        .max()
        .orElse(figures.editionDate().getYear());
  }
}
