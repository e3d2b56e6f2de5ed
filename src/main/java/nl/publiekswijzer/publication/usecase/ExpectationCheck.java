// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.ExpectedFigures;
import nl.publiekswijzer.publication.ExpectedFigures.Guess;
import nl.publiekswijzer.publication.ExpectedFigures.Largest;
import nl.publiekswijzer.publication.ExpectedFigures.Named;
import nl.publiekswijzer.publication.PublishedFigures;
import nl.publiekswijzer.publication.store.PublicationRepository;
import nl.publiekswijzer.research.Expectation;
import nl.publiekswijzer.research.usecase.ExpectationKeeping;
import nl.publiekswijzer.segmentation.Segment;

/**
 * Holds what was expected at a library against what was published: of segments the newest
 * publication that tells of the work area, of reach the newest that tells of all members.
 */
@Dependent
public class ExpectationCheck {
  private final ExpectationKeeping expectations;
  private final PublicationRepository publications;
  private final ReportReading reports;
  private final OrganisationNames names;
  private final EditionRepository editions;
  private final CurrentActor current;

  @Inject
  public ExpectationCheck(
      ExpectationKeeping expectations,
      PublicationRepository publications,
      ReportReading reports,
      OrganisationNames names,
      EditionRepository editions,
      CurrentActor current) {
    this.expectations = expectations;
    this.publications = publications;
    this.reports = reports;
    this.names = names;
    this.editions = editions;
    this.current = current;
  }

  /**
   * @throws Refused with 404 when there is no such library within reach, or no such edition; 409
   *     while there are no figures
   */
  @Transactional
  public ExpectedFigures read(String edition, String library) {
    current.require(Permission.READ);
    UUID of =
        names
            .findLibrary(library)
            .filter(current::reaches)
            .orElseThrow(() -> Refused.notFound("Deze bibliotheek bestaat niet."));
    var known =
        editions.find(edition).orElseThrow(() -> Refused.notFound("Deze editie bestaat niet."));
    var told =
        publications.list(of, known.id()).stream()
            .map(publication -> reports.stored(publication).figures())
            .toList();
    if (told.isEmpty()) {
      throw Refused.conflict(
          "Er zijn nog geen cijfers om de verwachting mee te vergelijken. Vraag eerst een analyse"
              + " aan.");
    }
    return beside(library, known, of, told);
  }

  private ExpectedFigures beside(
      String library, Edition edition, UUID of, List<PublishedFigures> told) {
    var largest =
        told.stream()
            .filter(figures -> figures.area() != null)
            .findFirst()
            .map(ExpectedFigures::largest)
            .orElse(List.of());
    var reach =
        told.stream()
            .filter(ExpectationCheck::tellsReach)
            .findFirst()
            .map(figures -> figures.members().penetration())
            .orElse(null);
    var codes = largest.stream().map(Largest::code).toList();
    var expected = expectations.list(of, edition.id());
    return new ExpectedFigures(
        library,
        edition.name(),
        largest,
        reach,
        expected.stream().map(one -> guess(one, codes, reach)).toList(),
        named(expected, codes, expectations.segments(edition.name())));
  }

  private static boolean tellsReach(PublishedFigures figures) {
    return figures.members() != null
        && figures.members().penetration() != null
        && figures.subject().scope().selection().isAll();
  }

  private static Guess guess(Expectation one, List<String> largest, BigDecimal reach) {
    return new Guess(
        one.segments(),
        one.right(largest),
        one.reach(),
        reach == null ? null : one.reach().subtract(reach));
  }

  private static List<Named> named(
      List<Expectation> expected, List<String> largest, List<Segment> segments) {
    Map<String, Integer> times = new TreeMap<>();
    expected.forEach(one -> one.segments().forEach(code -> times.merge(code, 1, Integer::sum)));
    return times.entrySet().stream()
        .map(
            one ->
                new Named(
                    one.getKey(),
                    name(one.getKey(), segments),
                    one.getValue(),
                    largest.contains(one.getKey())))
        .sorted(Comparator.comparing(Named::times).reversed().thenComparing(Named::code))
        .toList();
  }

  private static String name(String code, List<Segment> segments) {
    return segments.stream()
        .filter(segment -> segment.code().equals(code))
        .findFirst()
        .map(Segment::name)
        .orElse(code);
  }
}
