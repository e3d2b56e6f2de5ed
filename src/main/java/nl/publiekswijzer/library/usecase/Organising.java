// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.library.Arrangement;
import nl.publiekswijzer.library.Branch;
import nl.publiekswijzer.library.Isil;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.ServicePeriod;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.library.store.MunicipalityRepository;
import nl.publiekswijzer.library.store.SupportOrganisations;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Today;

/**
 * Keeps the organisations: libraries with their province, branches and arrangement, and who
 * supports which province. A consultant keeps the libraries of the own provinces, an administrator
 * all.
 */
@Dependent
public class Organising {
  private final LibraryRepository libraries;
  private final SupportOrganisations supporters;
  private final MunicipalityRepository municipalities;
  private final CurrentActor current;
  private final Audit audit;
  private final Clock clock;

  @Inject
  public Organising(
      LibraryRepository libraries,
      SupportOrganisations supporters,
      MunicipalityRepository municipalities,
      CurrentActor current,
      Audit audit,
      Clock clock) {
    this.libraries = libraries;
    this.supporters = supporters;
    this.municipalities = municipalities;
    this.current = current;
    this.audit = audit;
    this.clock = clock;
  }

  /** A library as its keepers see it. */
  public record Kept(Library library, Optional<SupportOrganisation> supporter) {}

  /** The libraries within reach; all of them for an administrator. */
  @Transactional
  public List<Kept> list() {
    var all = supporters.list(today());
    return libraries.list().stream()
        .filter(this::isWithinReach)
        .map(l -> new Kept(l, supporter(l.province(), all)))
        .toList();
  }

  /**
   * @throws Refused when there is no such library within reach
   */
  @Transactional
  public Kept read(String name) {
    var library = existing(name);
    return new Kept(library, supporter(library.province(), supporters.list(today())));
  }

  /**
   * @throws Refused when there is no such library within reach
   */
  @Transactional
  public Kept read(UUID id) {
    return list().stream()
        .filter(kept -> kept.library().id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refused.notFound(LibraryName.UNKNOWN));
  }

  /** The provinces in which the actor may enter libraries. */
  @Transactional
  public List<String> provinces() {
    return supporters.list(today()).stream()
        .filter(this::mayKeep)
        .flatMap(supporter -> supporter.provinces().stream())
        .sorted()
        .toList();
  }

  /** One that was just entered, which the actor reaches from the next request on. */
  @Transactional
  public Kept readEntered(String name) {
    var library = libraries.find(name.strip()).orElseThrow();
    return new Kept(library, supporter(library.province(), supporters.list(today())));
  }

  /** Enters libraries, or moves known ones to another province; all of them, or none. */
  @Transactional
  public void put(List<Entry> entries) {
    current.require(Permission.ORGANISE);
    var known = supporters.list(today());
    var faults = new ArrayList<Fault>();
    entries.forEach(entry -> check(entry, known, faults));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    var names = new TreeMap<String, String>();
    entries.forEach(e -> names.put(LibraryName.of(e.name()).orElseThrow(), e.province().strip()));
    names.forEach(this::put);
  }

  /**
   * A library to be entered.
   *
   * @param field under which a mistake is told
   */
  public record Entry(String field, String name, String province) {}

  private void check(Entry entry, List<SupportOrganisation> known, List<Fault> faults) {
    var name = LibraryName.of(entry.name());
    if (name.isEmpty()) {
      faults.add(new Fault(entry.field(), LibraryName.ADVICE));
      return;
    }
    String province = entry.province() == null ? "" : entry.province().strip();
    var supporter = supporter(province, known);
    if (supporter.isEmpty()) {
      faults.add(
          new Fault(entry.field(), "Niemand ondersteunt deze provincie. Controleer de spelling."));
    } else if (!mayKeep(supporter.get())
        || libraries.find(name.get()).filter(l -> !mayKeep(l)).isPresent()) {
      faults.add(
          new Fault(entry.field(), "Deze bibliotheek hoort bij een andere ondersteuner dan u."));
    }
  }

  private void put(String name, String province) {
    var library = libraries.find(name);
    if (library.isEmpty()) {
      libraries.add(new Library(name, province));
      audit.done("bibliotheek ingevoerd", name + ", " + province);
    } else if (!province.equals(library.get().province())) {
      library.get().moveTo(province);
      audit.done("bibliotheek verplaatst", name + ", " + province);
    }
  }

  @Transactional
  public List<Branch> branches(String library) {
    return libraries.listBranches(admitted(library).id());
  }

  /**
   * Replaces all branches of a library.
   *
   * @throws InvalidInput when a code or a name is missing, too long, or used twice
   */
  @Transactional
  public void replaceBranches(String name, List<Branch> branches) {
    current.require(Permission.ORGANISE);
    kept(name);
    var placed = new BranchPlaces(municipalities).of(branches);
    var library = admitted(name);
    libraries.replaceBranches(library.id(), placed);
    audit.done("vestigingen vervangen", name + ", " + branches.size());
  }

  /**
   * Says by which code a library is known; new publications are cited by it.
   *
   * @param code empty for one that is not known
   * @throws InvalidInput when it is no ISIL, or that of another library
   */
  @Transactional
  public void identify(String name, String code) {
    current.require(Permission.ORGANISE);
    var library = kept(name);
    var isil = code.isBlank() ? Optional.<String>empty() : Isil.of(code);
    if (isil.isEmpty() && !code.isBlank()) {
      throw new InvalidInput("isil", Isil.ADVICE);
    }
    if (isil.isPresent() && libraries.list().stream().anyMatch(l -> isAnother(l, library, isil))) {
      throw new InvalidInput("isil", "Deze ISIL-code is van een andere bibliotheek.");
    }
    library.identify(isil);
    audit.done("ISIL-code vastgelegd", name + ", " + isil.orElse("geen"));
  }

  private static boolean isAnother(Library one, Library own, Optional<String> isil) {
    return !one.id().equals(own.id()) && one.isil().equals(isil);
  }

  /** Decides what a library may ask, and who gets the result. */
  @Transactional
  public void arrange(String name, Arrangement arrangement) {
    current.require(Permission.DECIDE);
    kept(name).arrange(arrangement);
    audit.done("afspraken gewijzigd", name + ", " + arrangement);
  }

  @Transactional
  public List<SupportOrganisation> supportOrganisations() {
    return supporters.list(today());
  }

  /** Who served which province when, the newest first for each province. */
  @Transactional
  public List<ServicePeriod> servicePeriods() {
    current.require(Permission.ACCOUNTS);
    return supporters.listPeriods();
  }

  /** Enters a support organisation or changes its address, and lets it serve provinces. */
  @Transactional
  public void putSupporter(String name, String email, List<String> provinces, LocalDate from) {
    current.require(Permission.ACCOUNTS);
    var id = supporters.put(name, email);
    var served = supporters.find(name, today()).map(SupportOrganisation::provinces).orElseThrow();
    provinces.stream()
        .filter(province -> !served.contains(province))
        .forEach(province -> supporters.serve(id, province, from == null ? today() : from));
    audit.done("ondersteuningsorganisatie bewaard", name + ", " + String.join(", ", provinces));
  }

  private Library existing(String name) {
    return libraries
        .find(name.strip())
        .filter(this::isWithinReach)
        .orElseThrow(() -> Refused.notFound(LibraryName.UNKNOWN));
  }

  /** One for which the actor may act; reading alone is not enough. */
  private Library kept(String name) {
    var library = existing(name);
    if (!mayKeep(library)) {
      throw Refused.notFound(LibraryName.UNKNOWN);
    }
    return library;
  }

  /** One whose rows the database shows; to an administrator those of any library, one by one. */
  private Library admitted(String name) {
    var library = existing(name);
    if (!current.reaches(library.id())) {
      libraries.admit(library.id());
    }
    return library;
  }

  private boolean isWithinReach(Library library) {
    return current.reaches(library.id()) || current.actor().may(Permission.ACCOUNTS);
  }

  private boolean mayKeep(Library library) {
    return current.keeps(library.id()) || current.actor().may(Permission.ACCOUNTS);
  }

  private boolean mayKeep(SupportOrganisation supporter) {
    return current.actor().may(Permission.ACCOUNTS)
        || supporter.id().equals(current.actor().supportOrganisationId());
  }

  private static Optional<SupportOrganisation> supporter(
      String province, List<SupportOrganisation> all) {
    return all.stream().filter(o -> o.provinces().contains(province)).findFirst();
  }

  private LocalDate today() {
    return Today.in(clock);
  }
}
