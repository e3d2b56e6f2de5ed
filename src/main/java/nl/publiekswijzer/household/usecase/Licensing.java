// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audit.usecase.Audit;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.Licence;
import nl.publiekswijzer.household.store.EditionRepository;
import nl.publiekswijzer.household.store.LicenceRepository;
import nl.publiekswijzer.platform.Refused;

/** Enters and removes licences of editions, and tells which there are. */
@Dependent
public class Licensing {
  private final EditionRepository editions;
  private final LicenceRepository licences;
  private final CurrentActor current;
  private final Audit audit;

  @Inject
  public Licensing(
      EditionRepository editions, LicenceRepository licences, CurrentActor current, Audit audit) {
    this.editions = editions;
    this.licences = licences;
    this.current = current;
    this.audit = audit;
  }

  @Transactional
  public List<Licence> list(String edition) {
    return licences.list(read(edition).id());
  }

  @Transactional
  public void add(String edition, Licence licence) {
    current.require(Permission.EDITIONS);
    licences.add(read(edition).id(), licence);
    audit.done("licentie ingevoerd", edition + ", " + licence);
  }

  @Transactional
  public void remove(String edition, UUID licence) {
    current.require(Permission.EDITIONS);
    if (!licences.remove(read(edition).id(), licence)) {
      throw Refused.notFound("Deze licentie bestaat niet.");
    }
    audit.done("licentie verwijderd", edition + ", " + licence);
  }

  private Edition read(String edition) {
    return editions.find(edition).orElseThrow(() -> Refused.notFound("Deze editie bestaat niet."));
  }
}
