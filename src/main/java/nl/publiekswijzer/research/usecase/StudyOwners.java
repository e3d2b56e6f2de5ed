// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.Role;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.research.StudyKeeper;
import nl.publiekswijzer.research.StudyOwner;

/** Whose studies the actor may enter and change. */
@Dependent
public class StudyOwners {
  private final OrganisationNames names;
  private final CurrentActor current;

  @Inject
  public StudyOwners(OrganisationNames names, CurrentActor current) {
    this.names = names;
    this.current = current;
  }

  /** Nobody's, without the permission. */
  StudyKeeper keeper() {
    var actor = current.actor();
    return actor.may(Permission.RESEARCH)
        ? new StudyKeeper(
            actor.kept(), actor.supportOrganisationId(), actor.role() == Role.CORE_TEAM)
        : StudyKeeper.NOBODY;
  }

  /** Those that a new study can have: the widest first, the libraries by name. */
  @Transactional
  public List<StudyOwner> list() {
    var keeper = keeper();
    var owners = new ArrayList<StudyOwner>();
    if (keeper.national()) {
      owners.add(StudyOwner.NATIONAL);
    }
    names.supporters().entrySet().stream()
        .filter(supporter -> supporter.getKey().equals(keeper.supporter()))
        .forEach(o -> owners.add(new StudyOwner(null, o.getKey(), o.getValue())));
    names.libraries().entrySet().stream()
        .filter(library -> keeper.libraries().contains(library.getKey()))
        .forEach(o -> owners.add(new StudyOwner(o.getKey(), null, o.getValue())));
    return owners;
  }

  /** Null, with a fault, when the actor may not act for the one that was named. */
  StudyOwner chosen(StudyForm form, FilledIn in) {
    if (form.library().isPresent() && form.supporter().isPresent()) {
      in.fault("eigenaar", "Noem een bibliotheek of een ondersteuningsorganisatie, niet beide.");
      return null;
    }
    var owner =
        form.library()
            .map(name -> names.findLibrary(name).map(id -> owner(id, null, name)))
            .or(
                () ->
                    form.supporter()
                        .map(
                            name ->
                                names
                                    .findSupportOrganisation(name)
                                    .map(id -> owner(null, id, name))))
            .orElse(Optional.of(StudyOwner.NATIONAL));
    if (owner.filter(keeper()::keeps).isEmpty()) {
      in.fault("eigenaar", "Kies een organisatie waarvoor u onderzoek mag invoeren.");
    }
    return owner.orElse(null);
  }

  private static StudyOwner owner(UUID library, UUID supporter, String name) {
    return new StudyOwner(library, supporter, name);
  }
}
