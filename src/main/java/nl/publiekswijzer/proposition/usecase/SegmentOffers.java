// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.proposition.FormulaModel;
import nl.publiekswijzer.proposition.Offering;
import nl.publiekswijzer.proposition.Proposition;
import nl.publiekswijzer.proposition.SegmentOffer;
import nl.publiekswijzer.proposition.Target;
import nl.publiekswijzer.proposition.store.OfferingRepository;
import nl.publiekswijzer.proposition.store.PropositionRepository;

/** What there is for a segment or on a theme, and who offers it. */
@Dependent
public class SegmentOffers {
  private final PropositionRepository propositions;
  private final OfferingRepository offerings;
  private final FormulaModels models;
  private final CurrentActor current;

  @Inject
  public SegmentOffers(
      PropositionRepository propositions,
      OfferingRepository offerings,
      FormulaModels models,
      CurrentActor current) {
    this.propositions = propositions;
    this.offerings = offerings;
    this.models = models;
    this.current = current;
  }

  /**
   * A proposition, and where it is offered.
   *
   * @param near libraries of the actor that offer it, by name
   * @param elsewhere how many other libraries do
   */
  public record Near(Proposition proposition, List<String> near, int elsewhere) {}

  /** Whether a library ever said what it offers; without that nothing is known to be missing. */
  @Transactional
  public boolean isToldOf(UUID library) {
    return !offerings.list(library).isEmpty();
  }

  /**
   * What a library has for each segment, in their order. A segment for which the network has made
   * nothing has neither.
   *
   * @param segmentation name of the catalogue
   * @param segments codes
   */
  @Transactional
  public List<SegmentOffer> of(UUID library, String segmentation, List<String> segments) {
    var model = models.ofLibrary(library);
    var known = propositions.list().stream().filter(Proposition::isInUse).toList();
    return segments.stream()
        .map(code -> offer(model, known, new Target(segmentation, code)))
        .toList();
  }

  private static SegmentOffer offer(FormulaModel model, List<Proposition> known, Target segment) {
    var offered =
        model.offerings().stream()
            .filter(o -> o.level().isOffered())
            .flatMap(o -> known.stream().filter(p -> isFor(o, p, segment)).map(p -> offered(o, p)))
            .sorted(Comparator.comparing(SegmentOffer.Offered::level).reversed())
            .toList();
    var codes = offered.stream().map(o -> o.proposition().code()).toList();
    return new SegmentOffer(
        segment.code(),
        offered,
        known.stream()
            .filter(p -> p.isShared() && p.content().isFor(segment))
            .filter(p -> !codes.contains(p.code()))
            .toList());
  }

  private static boolean isFor(Offering offering, Proposition proposition, Target segment) {
    return offering.proposition().equals(proposition.code())
        && proposition.content().isFor(segment);
  }

  private static SegmentOffer.Offered offered(Offering offering, Proposition proposition) {
    return new SegmentOffer.Offered(
        proposition,
        offering.level(),
        offering.ownName().isEmpty() ? proposition.content().name() : offering.ownName());
  }

  /** What there is for a segment, shared ones first. */
  @Transactional
  public List<Near> nearSegment(Target segment) {
    return near(p -> p.content().segments().contains(segment));
  }

  /** What there is on a theme, shared ones first. */
  @Transactional
  public List<Near> nearTheme(Target theme) {
    return near(p -> p.content().themes().contains(theme));
  }

  private List<Near> near(Predicate<Proposition> fit) {
    var model = models.ofCountry();
    return propositions.list().stream()
        .filter(Proposition::isInUse)
        .filter(fit)
        .filter(p -> p.isShared() || p.libraryId().filter(current::reaches).isPresent())
        .sorted(Comparator.comparing(p -> !p.isShared()))
        .map(p -> near(p, model))
        .toList();
  }

  private Near near(Proposition proposition, FormulaModel model) {
    var providers =
        model.offerings().stream()
            .filter(o -> o.proposition().equals(proposition.code()) && o.level().isOffered())
            .map(Offering::provider)
            .toList();
    var near =
        providers.stream()
            .filter(provider -> current.reaches(provider.libraryId()))
            .map(provider -> provider.library())
            .sorted()
            .toList();
    return new Near(proposition, near, providers.size() - near.size());
  }
}
