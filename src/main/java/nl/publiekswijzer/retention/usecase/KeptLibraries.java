// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** The libraries whose archive the actor keeps. */
@Dependent
public class KeptLibraries {
  private static final int SHORTEST = 10;
  private static final int LONGEST = 500;

  private final OrganisationNames names;
  private final CurrentActor current;

  @Inject
  public KeptLibraries(OrganisationNames names, CurrentActor current) {
    this.names = names;
    this.current = current;
  }

  /**
   * @throws Refused with 404 when there is none of this name within reach, 403 when the actor does
   *     not keep its archive
   */
  UUID require(String library) {
    current.require(Permission.ARCHIVE);
    UUID id =
        names
            .findLibrary(library)
            .filter(current::reaches)
            .orElseThrow(() -> Refused.notFound("Deze bibliotheek bestaat niet."));
    if (!current.keeps(id)) {
      throw Refused.forbidden("U mag het archief van deze bibliotheek lezen, maar niet beheren.");
    }
    return id;
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
