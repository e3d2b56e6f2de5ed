// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Today;
import nl.publiekswijzer.reach.EnteredStanding;
import nl.publiekswijzer.reach.ReachStanding;
import nl.publiekswijzer.reach.store.ReachDefinitionRepository;
import nl.publiekswijzer.reach.store.ReachStandingRepository;

/** The standings of the libraries within reach of the actor, one by one. */
@Dependent
public class ReachStandings {
  private final ReachStandingRepository standings;
  private final ReachDefinitionRepository definitions;
  private final LibraryRepository libraries;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public ReachStandings(
      ReachStandingRepository standings,
      ReachDefinitionRepository definitions,
      LibraryRepository libraries,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.standings = standings;
    this.definitions = definitions;
    this.libraries = libraries;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Which standings are asked for; null or empty for all.
   *
   * @param province of the library
   * @param library its name
   */
  public record Filter(Integer year, String province, String library) {
    public static final Filter ALL = new Filter(null, "", "");

    public Filter {
      province = Objects.requireNonNullElse(province, "");
      library = Objects.requireNonNullElse(library, "");
    }
  }

  /** The newest of each, the last year first. */
  @Transactional
  public List<EnteredStanding> list(Filter filter) {
    current.require(Permission.LOOK);
    Map<UUID, String> provinces =
        libraries.list().stream()
            .filter(library -> library.province() != null)
            .collect(Collectors.toMap(Library::id, Library::province));
    return standings.list().stream()
        .filter(s -> filter.year() == null || s.standing().year() == filter.year())
        .filter(s -> filter.library().isEmpty() || s.library().equals(filter.library()))
        .filter(
            s ->
                filter.province().isEmpty()
                    || filter.province().equals(provinces.get(s.standing().library())))
        .toList();
  }

  /**
   * Enters standings, or corrects them; all of them or none.
   *
   * @throws InvalidInput with all that will not do
   */
  @Transactional
  public void enter(List<StandingEntry> entries) {
    current.require(Permission.REACH);
    int year = Today.in(clock).getYear();
    var read =
        new StandingCheck(definitions.list(), own(), standings.list(), year).standings(entries);
    var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    String by = current.actor().role().title();
    read.forEach(standing -> standings.add(standing, now, by));
    audit.done("bereikstanden ingevoerd", told(read));
  }

  private Map<String, UUID> own() {
    var own = new HashMap<String, UUID>();
    libraries.list().stream()
        .filter(library -> current.keeps(library.id()))
        .forEach(
            library -> {
              own.put(library.name(), library.id());
              library.isil().ifPresent(code -> own.put(code, library.id()));
            });
    return own;
  }

  /** What of which library and year, but for the number. */
  private String told(List<ReachStanding> read) {
    var names = libraries.list().stream().collect(Collectors.toMap(Library::id, Library::name));
    return Optional.of(read)
        .filter(list -> list.size() == 1)
        .map(list -> list.get(0))
        .map(s -> names.get(s.library()) + ", " + s.component() + " " + s.year())
        .orElseGet(
            () ->
                read.size()
                    + " van "
                    + read.stream()
                        .map(ReachStanding::library)
                        .distinct()
                        .map(names::get)
                        .sorted()
                        .collect(Collectors.joining(", ")));
  }
}
