// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.usecase.Drafting;
import nl.publiekswijzer.request.usecase.RequestFinding;

/** The requests within reach, looked up, and the drafts of who looks. */
@Path("aanvragen")
@Dependent
@Needs(Permission.ASK)
public class RequestsPage {
  private final RequestFinding finding;
  private final Drafting drafting;
  private final OrganisationNames libraries;
  private final RequestsView view;

  @Inject
  public RequestsPage(
      RequestFinding finding, Drafting drafting, OrganisationNames libraries, RequestsView view) {
    this.finding = finding;
    this.drafting = drafting;
    this.libraries = libraries;
    this.view = view;
  }

  @GET
  public View list(@BeanParam RequestFilter filter, @QueryParam("weg") UUID thrownAway) {
    view.offerBack(Optional.ofNullable(thrownAway).flatMap(drafting::findThrownAway));
    view.fill(filter.isFirst() && !filter.isSet() ? drafting.list() : List.of());
    return view.show(filter, finding.find(filter.question()), libraries.libraries());
  }
}
