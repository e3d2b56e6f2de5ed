// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.reach.AreaReach;
import nl.publiekswijzer.reach.EnteredStanding;
import nl.publiekswijzer.reach.HouseholdReach;
import nl.publiekswijzer.reach.HouseholdUnion;
import nl.publiekswijzer.reach.NationalFigure;
import nl.publiekswijzer.reach.ReachArea;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.ReachUnion;
import nl.publiekswijzer.reach.ToldNumber;
import nl.publiekswijzer.reach.usecase.NetworkStandings.Network;

/**
 * Reads the reach of a library, a province or the country. It has no transaction of its own, for it
 * reads its sources as different roles.
 */
@Dependent
public class ReachQuery {
  private final ReachDefinitions definitions;
  private final NetworkStandings network;
  private final NationalFigures figures;
  private final HouseholdUnions unions;
  private final OrganisationNames names;
  private final CurrentActor current;

  @Inject
  public ReachQuery(
      ReachDefinitions definitions,
      NetworkStandings network,
      NationalFigures figures,
      HouseholdUnions unions,
      OrganisationNames names,
      CurrentActor current) {
    this.definitions = definitions;
    this.network = network;
    this.figures = figures;
    this.unions = unions;
    this.names = names;
    this.current = current;
  }

  /** The provinces of all libraries, in their order. */
  public List<String> provinces() {
    current.require(Permission.LOOK);
    return List.copyOf(new TreeSet<>(network.read().provinces().values()));
  }

  /**
   * The country, or a province or library within reach.
   *
   * @param name empty for the country
   * @throws Refused with 404 when it is none of these
   */
  public ReachArea area(String name) {
    if (name.isBlank() || name.equals(ReachArea.COUNTRY.name())) {
      return ReachArea.COUNTRY;
    }
    if (provinces().contains(name)) {
      return ReachArea.province(name);
    }
    return names
        .findLibrary(name)
        .filter(current::reaches)
        .map(id -> ReachArea.library(name))
        .orElseThrow(() -> Refused.notFound("Dit gebied bestaat niet."));
  }

  /** Each year of which something is known, the last first. */
  public List<AreaReach> list(ReachArea area) {
    current.require(Permission.LOOK);
    var all = definitions.list();
    var found = network.read();
    var isWithin = within(area, found);
    var own =
        found.standings().stream().filter(s -> isWithin.test(s.standing().library())).toList();
    var national = area.isCountry() ? figures.list() : List.<NationalFigure>of();
    var years = new TreeSet<Integer>();
    own.forEach(s -> years.add(s.standing().year()));
    national.forEach(figure -> years.add(figure.year()));
    return years.descendingSet().stream()
        .flatMap(
            year ->
                ReachDefinition.of(year, all).stream()
                    .map(definition -> of(definition, year, own, national)))
        .toList();
  }

  /** Empty when nothing is known of that year. */
  public Optional<AreaReach> find(ReachArea area, int year) {
    return list(area).stream().filter(reach -> reach.year() == year).findFirst();
  }

  /**
   * Households that were reached by files that were looked at together; empty where that was not
   * done, or by too few libraries to be told together.
   */
  public Optional<HouseholdReach> households(ReachArea area, int year) {
    current.require(Permission.LOOK);
    var isWithin = within(area, network.read());
    var own =
        unions.list().stream()
            .filter(union -> union.year() == year && isWithin.test(union.library()))
            .toList();
    return mayBeTold(own.stream().map(HouseholdUnion::library))
        ? HouseholdReach.of(own)
        : Optional.empty();
  }

  private Predicate<UUID> within(ReachArea area, Network found) {
    return switch (area.kind()) {
      case COUNTRY -> library -> true;
      case PROVINCE -> library -> area.name().equals(found.provinces().get(library));
      case LIBRARY -> {
        var id = names.findLibrary(area.name()).filter(current::reaches);
        yield library -> id.filter(library::equals).isPresent();
      }
    };
  }

  private AreaReach of(
      ReachDefinition definition,
      int year,
      List<EnteredStanding> own,
      List<NationalFigure> national) {
    var numbers =
        own.stream()
            .filter(s -> s.standing().year() == year)
            .filter(s -> definition.find(s.standing().component()).isPresent())
            .toList();
    var union =
        ReachUnion.of(
            definition,
            numbers.stream().map(ReachQuery::told).toList(),
            national.stream().filter(figure -> figure.year() == year).toList());
    return mayBeTold(numbers.stream().map(s -> s.standing().library()))
        ? AreaReach.of(year, union)
        : AreaReach.withheld(year, union);
  }

  /** Those that the actor may see one by one, or so many that none shows. */
  private boolean mayBeTold(Stream<UUID> libraries) {
    var different = libraries.distinct().toList();
    return different.size() >= ReachArea.LEAST_LIBRARIES
        || different.stream().allMatch(current::reaches);
  }

  private static ToldNumber told(EnteredStanding entered) {
    var standing = entered.standing();
    return new ToldNumber(
        standing.library().toString(),
        standing.component(),
        standing.number(),
        standing.uncertain());
  }
}
