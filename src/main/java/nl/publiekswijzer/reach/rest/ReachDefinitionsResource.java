// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.reach.usecase.ReachDefinitions;

/** The versions of what counts as connected with libraries. */
@Path("bereikdefinities")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReachDefinitionsResource {
  private final ReachDefinitions definitions;

  @Inject
  public ReachDefinitionsResource(ReachDefinitions definitions) {
    this.definitions = definitions;
  }

  @GET
  public List<ReachDefinitionView> list() {
    return definitions.list().stream().map(ReachDefinitionView::of).toList();
  }

  @POST
  @Needs(Permission.SHARED)
  public Response decide(ReachDefinitionSubmission sent, @Context UriInfo uri) {
    if (sent == null) {
      throw new InvalidInput("naam", "Geef een definitie.");
    }
    var decided = definitions.decide(sent.draft());
    return Response.created(
            uri.getAbsolutePathBuilder().path(String.valueOf(decided.version())).build())
        .entity(ReachDefinitionView.of(decided))
        .build();
  }

  @GET
  @Path("{versie}")
  public ReachDefinitionView show(@PathParam("versie") int version) {
    return ReachDefinitionView.of(definitions.read(version));
  }
}
