// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.usecase.ActorLibraries;
import nl.publiekswijzer.platform.Refused;

/** The libraries for which the actor tells what they offer. */
@Dependent
public class OwnLibraries {
  private final ActorLibraries libraries;
  private final CurrentActor current;

  @Inject
  public OwnLibraries(ActorLibraries libraries, CurrentActor current) {
    this.libraries = libraries;
    this.current = current;
  }

  /** Their names, in their order; none for who tells for no library. */
  public List<String> list() {
    return current.actor().may(Permission.OFFER) ? libraries.kept() : List.of();
  }

  /**
   * @throws Refused with 404 when there is none of this name within reach, 403 when the actor does
   *     not tell for it
   */
  UUID require(String library) {
    current.require(Permission.OFFER);
    return libraries.require(
        library.strip(), "U mag dit van deze bibliotheek lezen, maar niet wijzigen.");
  }

  /**
   * @throws Refused with 404 when there is none of this name within reach
   */
  UUID read(String library) {
    return libraries.read(library.strip());
  }
}
