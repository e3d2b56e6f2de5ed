// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.platform.Refused;

/** The libraries that the actor may read of, and those that the actor may act for. */
@Dependent
public class ActorLibraries {
  private final OrganisationNames names;
  private final CurrentActor current;

  @Inject
  public ActorLibraries(OrganisationNames names, CurrentActor current) {
    this.names = names;
    this.current = current;
  }

  /** Names of those that the actor may act for, in their order. */
  public List<String> kept() {
    return list(current::keeps);
  }

  /** Names of those that the actor may read of, in their order. */
  public List<String> reached() {
    return list(current::reaches);
  }

  private List<String> list(Predicate<UUID> fit) {
    return names.libraries().entrySet().stream()
        .filter(library -> fit.test(library.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /**
   * @throws Refused with 404 when there is none of this name within reach
   */
  public UUID read(String library) {
    return names
        .findLibrary(library)
        .filter(current::reaches)
        .orElseThrow(() -> Refused.notFound(LibraryName.UNKNOWN));
  }

  /**
   * One that the actor may act for.
   *
   * @param otherwise what is said to who may only read of it
   * @throws Refused with 404 when there is none of this name within reach, 403 when the actor may
   *     not act for it
   */
  public UUID require(String library, String otherwise) {
    UUID id = read(library);
    if (!current.keeps(id)) {
      throw Refused.forbidden(otherwise);
    }
    return id;
  }
}
