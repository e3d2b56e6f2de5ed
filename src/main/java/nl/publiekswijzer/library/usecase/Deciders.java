// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.usecase.CurrentActor;

/** Names who decides as it is remembered for good: by role and organisation, never a person. */
@Dependent
public class Deciders {
  private final OrganisationNames names;
  private final CurrentActor current;

  @Inject
  public Deciders(OrganisationNames names, CurrentActor current) {
    this.names = names;
    this.current = current;
  }

  /**
   * Of who acts now, such as {@code Archivaris van Bibliotheek Merelstede}, or {@code Kernteam}.
   */
  public String name() {
    var actor = current.actor();
    String role = actor.role().title();
    return actor.role().isNational() ? role : role + " van " + organisation(actor);
  }

  private String organisation(Actor actor) {
    return actor.supportOrganisationId() != null
        ? names
            .supporters()
            .getOrDefault(actor.supportOrganisationId(), "een ondersteuningsorganisatie")
        : actor.kept().stream().findFirst().map(names.libraries()::get).orElse("een bibliotheek");
  }
}
