// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.access.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.Means;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Recognised;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Tenants;

/** Who sent the request that is being answered. */
@RequestScoped
public class CurrentActor {
  private Tenants tenants;
  private Recognised recognised = new Recognised(Actor.UNKNOWN, Means.NONE, "-", null);

  protected CurrentActor() {} // for the proxy

  @Inject
  public CurrentActor(Tenants tenants) {
    this.tenants = tenants;
  }

  /** From now on the rows of the actor's libraries are within reach, and no others. */
  public void is(Recognised sender) {
    recognised = sender;
    tenants.set(sender.actor().libraries());
    tenants.workFor(organisation(sender.actor()));
  }

  private static String organisation(Actor actor) {
    if (actor.role() == Role.CORE_TEAM) {
      return Tenants.NATIONAL;
    }
    return actor.supportOrganisationId() == null ? "" : actor.supportOrganisationId().toString();
  }

  public Actor actor() {
    return recognised.actor();
  }

  public Recognised recognised() {
    return recognised;
  }

  /**
   * @throws Refused with 403 when the actor may not do this at all
   */
  public Actor require(Permission permission) {
    if (!actor().may(permission)) {
      throw Refused.forbidden("U hebt hier geen recht op. Vraag uw beheerder.");
    }
    return actor();
  }

  /** Whether the actor may act for this library. */
  public boolean keeps(UUID libraryId) {
    return actor().keeps(libraryId);
  }

  /** Whether something of this library exists as far as the actor can tell. */
  public boolean reaches(UUID libraryId) {
    return actor().reaches(libraryId);
  }
}
