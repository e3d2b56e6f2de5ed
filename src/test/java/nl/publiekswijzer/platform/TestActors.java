// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.platform;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Role;

/** Who acts in a test of use cases. */
public final class TestActors {
  private TestActors() {}

  /** Of this library, with this account. */
  public static Actor employee(UUID account, UUID library) {
    return actor(account, Role.EMPLOYEE, Set.of(library), null);
  }

  /** Of this support organisation, which supports these libraries. */
  public static Actor consultant(UUID supporter, UUID... libraries) {
    return actor(UUID.randomUUID(), Role.CONSULTANT, Set.of(libraries), supporter);
  }

  /** Somebody who works for the country. */
  public static Actor national(Role role) {
    return actor(UUID.randomUUID(), role, Set.of(), null);
  }

  /** The same one, to whom the publications of another library were granted for reading. */
  public static Actor granted(Actor actor, UUID library) {
    var reach = new HashSet<>(actor.libraries());
    reach.add(library);
    return new Actor(
        actor.accountId(),
        actor.name(),
        actor.role(),
        actor.permissions(),
        reach,
        actor.kept(),
        actor.supportOrganisationId());
  }

  private static Actor actor(UUID account, Role role, Set<UUID> libraries, UUID supporter) {
    return new Actor(
        account,
        role.word().toLowerCase(java.util.Locale.ROOT) + "@proef.example",
        role,
        role.permissions(),
        libraries,
        libraries,
        supporter);
  }
}
