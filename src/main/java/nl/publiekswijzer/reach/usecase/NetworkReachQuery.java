// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.platform.ActsAs;
import nl.publiekswijzer.platform.DatabaseRole;
import nl.publiekswijzer.reach.EnteredStanding;
import nl.publiekswijzer.reach.NetworkReach;
import nl.publiekswijzer.reach.ReachDefinition;
import nl.publiekswijzer.reach.ToldNumber;
import nl.publiekswijzer.reach.store.NationalFigureRepository;
import nl.publiekswijzer.reach.store.ReachDefinitionRepository;

/**
 * Reads the reach of all libraries together, as far as everybody may be told it, whoever asks. It
 * acts as the worker, which sees the standings of all.
 */
@Dependent
@ActsAs(DatabaseRole.WORKER)
public class NetworkReachQuery {
  private final ReachDefinitionRepository definitions;
  private final NetworkStandings network;
  private final NationalFigureRepository figures;
  private final HouseholdUnions unions;

  @Inject
  public NetworkReachQuery(
      ReachDefinitionRepository definitions,
      NetworkStandings network,
      NationalFigureRepository figures,
      HouseholdUnions unions) {
    this.definitions = definitions;
    this.network = network;
    this.figures = figures;
    this.unions = unions;
  }

  /** Years of which anything is known and a definition is in force, the last first. */
  @Transactional
  public List<Integer> years() {
    var all = definitions.list();
    var years = new TreeSet<Integer>();
    network.read().standings().forEach(entered -> years.add(entered.standing().year()));
    figures.list().forEach(figure -> years.add(figure.year()));
    return years.descendingSet().stream()
        .filter(year -> ReachDefinition.of(year, all).isPresent())
        .toList();
  }

  /** Empty when nothing is known of that year, or no definition is about it. */
  @Transactional
  public Optional<NetworkReach> find(int year) {
    return years().contains(year)
        ? ReachDefinition.of(year, definitions.list()).map(definition -> read(definition, year))
        : Optional.empty();
  }

  private NetworkReach read(ReachDefinition definition, int year) {
    var found = network.read();
    var reach =
        NetworkReach.of(
            definition,
            year,
            found.standings().stream()
                .filter(entered -> entered.standing().year() == year)
                .map(NetworkReachQuery::told)
                .toList(),
            byName(found.provinces()),
            figures.list().stream().filter(figure -> figure.year() == year).toList());
    return reach.with(unions.list().stream().filter(union -> union.year() == year).toList());
  }

  private static Map<String, String> byName(Map<UUID, String> provinces) {
    return provinces.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
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
