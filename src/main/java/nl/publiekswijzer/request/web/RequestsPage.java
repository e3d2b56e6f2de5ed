// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.usecase.DraftNames;
import nl.publiekswijzer.request.usecase.Drafting;
import nl.publiekswijzer.request.usecase.RequestIntake;

/** The requests within reach, and the drafts of who looks. */
@Path("aanvragen")
@Dependent
@Needs(Permission.ASK)
public class RequestsPage {
  private final RequestIntake intake;
  private final Drafting drafting;
  private final DraftNames names;
  private final OrganisationNames libraries;
  private final RequestsView view;

  @Inject
  public RequestsPage(
      RequestIntake intake,
      Drafting drafting,
      DraftNames names,
      OrganisationNames libraries,
      RequestsView view) {
    this.intake = intake;
    this.drafting = drafting;
    this.names = names;
    this.libraries = libraries;
    this.view = view;
  }

  @GET
  public View list(@QueryParam("weg") UUID thrownAway) {
    view.offerBack(Optional.ofNullable(thrownAway).flatMap(drafting::findThrownAway));
    return view.show(intake.list(), libraries.libraries(), drafting.list(), names::of);
  }
}
