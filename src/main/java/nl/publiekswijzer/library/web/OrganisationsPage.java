// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** The support organisations, and which provinces they serve from when. */
@Path("beheer/organisaties")
@Dependent
@Needs(Permission.ACCOUNTS)
public class OrganisationsPage {
  private final Organising organising;
  private final OrganisationsView view;

  @Inject
  public OrganisationsPage(Organising organising, OrganisationsView view) {
    this.organising = organising;
    this.view = view;
  }

  @GET
  public View list() {
    return view.list();
  }

  @GET
  @Path("nieuw")
  public View form() {
    return view.form(OrganisationForm.empty());
  }

  @POST
  @Path("nieuw")
  public Response enter(@BeanParam OrganisationForm sent) {
    try {
      var name =
          LibraryName.of(sent.name())
              .orElseThrow(() -> new InvalidInput("naam", LibraryName.ORGANISATION));
      return kept(name, sent);
    } catch (InvalidInput e) {
      return view.again(sent, e.faults());
    }
  }

  @GET
  @Path("{id}")
  public View show(@PathParam("id") UUID id) {
    return view.form(read(id), OrganisationForm.of(read(id)));
  }

  @POST
  @Path("{id}")
  public Response change(@PathParam("id") UUID id, @BeanParam OrganisationForm sent) {
    var organisation = read(id);
    try {
      return kept(organisation.name(), sent);
    } catch (InvalidInput e) {
      return view.again(organisation, sent, e.faults());
    }
  }

  private Response kept(String name, OrganisationForm sent) {
    organising.putSupporter(name, sent.email(), sent.provinces(), sent.from());
    return PageAnswer.goTo("/ui/beheer/organisaties?na=bewaard").build();
  }

  private SupportOrganisation read(UUID id) {
    return organising.supportOrganisations().stream()
        .filter(o -> o.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refused.notFound("Deze organisatie bestaat niet."));
  }
}
