// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.usecase.ActorLibraries;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** The libraries whose archive the actor keeps. */
@Dependent
public class KeptLibraries {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  private final ActorLibraries libraries;
  private final CurrentActor current;

  @Inject
  public KeptLibraries(ActorLibraries libraries, CurrentActor current) {
    this.libraries = libraries;
    this.current = current;
  }

  /**
   * @throws Refused with 404 when there is none of this name within reach, 403 when the actor does
   *     not keep its archive
   */
  UUID require(String library) {
    current.require(Permission.ARCHIVE);
    return libraries.require(
        library, "U mag het archief van deze bibliotheek lezen, maar niet beheren.");
  }

  /**
   * A reason that is kept for good.
   *
   * @param field of the form that it was filled in
   * @throws InvalidInput when it is too short or too long
   */
  static String reason(String field, String text) {
    String reason = text.strip();
    if (reason.length() < SHORTEST || reason.length() > LONGEST) {
      throw new InvalidInput(
          field, "Schrijf in %d tot %d tekens waarom.".formatted(SHORTEST, LONGEST));
    }
    return reason;
  }
}
