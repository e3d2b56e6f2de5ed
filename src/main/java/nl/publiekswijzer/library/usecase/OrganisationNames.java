// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.library.store.Library;
import nl.publiekswijzer.library.store.LibraryRepository;
import nl.publiekswijzer.library.store.SupportOrganisations;
import nl.publiekswijzer.platform.Today;

/** Who is meant by a name. */
@Dependent
public class OrganisationNames {
  private final LibraryRepository libraries;
  private final SupportOrganisations supporters;
  private final Clock clock;

  @Inject
  public OrganisationNames(
      LibraryRepository libraries, SupportOrganisations supporters, Clock clock) {
    this.libraries = libraries;
    this.supporters = supporters;
    this.clock = clock;
  }

  @Transactional
  public Optional<UUID> findLibrary(String name) {
    return libraries.find(name).map(Library::id);
  }

  /** Names of all libraries by their ids, in the order of the names. */
  @Transactional
  public Map<UUID, String> libraries() {
    var names = new LinkedHashMap<UUID, String>();
    libraries.list().forEach(library -> names.put(library.id(), library.name()));
    return names;
  }

  /** Names of all support organisations by their ids, in the order of the names. */
  @Transactional
  public Map<UUID, String> supporters() {
    var names = new LinkedHashMap<UUID, String>();
    supporters.list(today()).forEach(supporter -> names.put(supporter.id(), supporter.name()));
    return names;
  }

  public Optional<UUID> findSupportOrganisation(String name) {
    return supporters.find(name, today()).map(SupportOrganisation::id);
  }

  /** Who supports a library now; empty where nobody serves its province. */
  public Optional<SupportOrganisation> supporterOf(Library library) {
    return Optional.ofNullable(library.province())
        .flatMap(province -> supporters.findByProvince(province, today()));
  }

  private LocalDate today() {
    return Today.in(clock);
  }
}
