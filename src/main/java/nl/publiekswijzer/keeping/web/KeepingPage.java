// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.keeping.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** What somebody keeps: for each part a tile with what matters of it now. */
@Path("beheer")
@Dependent
@Needs(Permission.LOOK)
public class KeepingPage {
  private final OrganisationTiles organisations;
  private final WorkTiles work;
  private final CurrentActor current;
  private final Models models;

  @Inject
  public KeepingPage(
      OrganisationTiles organisations, WorkTiles work, CurrentActor current, Models models) {
    this.organisations = organisations;
    this.work = work;
    this.current = current;
    this.models = models;
  }

  @GET
  public View show() {
    var tiles = Stream.concat(work.of(current.actor()), organisations.of(current.actor())).toList();
    if (tiles.isEmpty()) {
      throw Refused.forbidden("U hebt hier geen recht op. Vraag uw beheerder.");
    }
    models.put("tiles", tiles);
    PageAnswer.errors(models, List.of());
    return new View("keeping.xhtml");
  }
}
