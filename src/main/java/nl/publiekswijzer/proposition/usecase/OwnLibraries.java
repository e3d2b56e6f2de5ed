// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.Refused;

/** The libraries for which the actor tells what they offer. */
@Dependent
public class OwnLibraries {
  private final OrganisationNames names;
  private final CurrentActor current;

  @Inject
  public OwnLibraries(OrganisationNames names, CurrentActor current) {
    this.names = names;
    this.current = current;
  }

  /** Their names, in the order of the names; none for who tells for no library. */
  public List<String> list() {
    return current.actor().may(Permission.OFFER)
        ? names.libraries().entrySet().stream()
            .filter(entry -> current.keeps(entry.getKey()))
            .map(java.util.Map.Entry::getValue)
            .toList()
        : List.of();
  }

  /**
   * @throws Refused with 404 when there is none of this name within reach, 403 when the actor does
   *     not tell for it
   */
  UUID require(String library) {
    current.require(Permission.OFFER);
    UUID id = read(library);
    if (!current.keeps(id)) {
      throw Refused.forbidden("U mag dit van deze bibliotheek lezen, maar niet wijzigen.");
    }
    return id;
  }

  /**
   * @throws Refused with 404 when there is none of this name within reach
   */
  UUID read(String library) {
    return names
        .findLibrary(library.strip())
        .filter(current::reaches)
        .orElseThrow(() -> Refused.notFound("Deze bibliotheek bestaat niet."));
  }
}
