// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.account;

import java.util.UUID;
import nl.publiekswijzer.access.Role;

/**
 * Where somebody works: at a library, at a support organisation, or for the whole country.
 *
 * @param libraryId null when not at a library
 * @param supportOrganisationId null when not at a support organisation
 */
public record Affiliation(UUID libraryId, UUID supportOrganisationId) {
  public static final Affiliation NATIONAL = new Affiliation(null, null);

  public Affiliation {
    if (libraryId != null && supportOrganisationId != null) {
      throw new IllegalArgumentException("at a library and at a support organisation at once");
    }
  }

  /** Whether somebody who works here can have the role. */
  public boolean suits(Role role) {
    return switch (role) {
      case EMPLOYEE -> libraryId != null;
      case CONSULTANT -> supportOrganisationId != null;
      case CORE_TEAM, ADMINISTRATOR -> equals(NATIONAL);
      case ARCHIVIST, MACHINE -> true;
    };
  }
}
