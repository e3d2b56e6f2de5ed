// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.household.usecase.Licensing;
import nl.publiekswijzer.library.SupportOrganisation;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.InvalidInput;

/** The licences under which an edition may be used. */
@Path("edities/{naam}/licenties")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LicencesResource {
  private final Licensing licensing;
  private final Organising organising;

  @Inject
  public LicencesResource(Licensing licensing, Organising organising) {
    this.licensing = licensing;
    this.organising = organising;
  }

  @GET
  public List<LicenceView> list(@PathParam("naam") String edition) {
    var supporters = organising.supportOrganisations();
    return licensing.list(edition).stream()
        .map(licence -> LicenceView.of(licence, name(supporters, licence.licensee())))
        .toList();
  }

  private static String name(List<SupportOrganisation> all, UUID id) {
    return all.stream()
        .filter(o -> o.id().equals(id))
        .map(SupportOrganisation::name)
        .findFirst()
        .orElse(null);
  }

  @POST
  @Needs(Permission.EDITIONS)
  public Response add(@PathParam("naam") String edition, LicenceView sent) {
    if (sent == null) {
      throw new InvalidInput("van", "Geef van, tot, houder, soorten, perJaar of betaaldDoor.");
    }
    var licence = LicenceSubmission.licence(sent, organising.supportOrganisations());
    licensing.add(edition, licence);
    return Response.status(201).entity(LicenceView.of(licence, sent.houder())).build();
  }

  @DELETE
  @Path("{id}")
  @Needs(Permission.EDITIONS)
  public Response remove(@PathParam("naam") String edition, @PathParam("id") UUID licence) {
    licensing.remove(edition, licence);
    return Response.noContent().build();
  }
}
