// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.publiekswijzer.access.Actor;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.usecase.OrganisationNames;

/** Names who decides as the archive remembers it: by role and organisation, never a person. */
@Dependent
public class Deciders {
  private final OrganisationNames names;
  private final CurrentActor current;

  @Inject
  public Deciders(OrganisationNames names, CurrentActor current) {
    this.names = names;
    this.current = current;
  }

  /** Of who acts now, such as {@code Archivaris van Bibliotheek Merelstede}. */
  public String name() {
    var actor = current.actor();
    String role = actor.role().word();
    return role.charAt(0)
        + role.substring(1).toLowerCase(Locale.ROOT)
        + " van "
        + organisation(actor);
  }

  private String organisation(Actor actor) {
    return actor.supportOrganisationId() != null
        ? names
            .supporters()
            .getOrDefault(actor.supportOrganisationId(), "een ondersteuningsorganisatie")
        : actor.kept().stream().findFirst().map(names.libraries()::get).orElse("een bibliotheek");
  }
}
