// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.research.usecase.FindingKeeping;
import nl.publiekswijzer.research.usecase.StudyReading;

/** What a study found. */
@Path("onderzoeken/{id}/bevindingen")
@Dependent
@Needs(Permission.RESEARCH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class StudyFindingsResource {
  private final StudyReading reading;
  private final FindingKeeping keeping;

  @Inject
  public StudyFindingsResource(StudyReading reading, FindingKeeping keeping) {
    this.reading = reading;
    this.keeping = keeping;
  }

  @GET
  @Needs(Permission.LOOK)
  public List<FindingView> list(@PathParam("id") UUID study) {
    return reading.read(study).findings().stream().map(FindingView::of).toList();
  }

  @POST
  public Response add(@PathParam("id") UUID study, FindingSubmission sent, @Context UriInfo uri) {
    UUID id = keeping.add(study, present(sent).form());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new StudiesResource.Made(id.toString()))
        .build();
  }

  @PUT
  @Path("{bevinding}")
  public void change(
      @PathParam("id") UUID study, @PathParam("bevinding") UUID id, FindingSubmission sent) {
    keeping.change(study, id, present(sent).form());
  }

  @DELETE
  @Path("{bevinding}")
  @Consumes(MediaType.WILDCARD)
  public void remove(@PathParam("id") UUID study, @PathParam("bevinding") UUID id) {
    keeping.remove(study, id);
  }

  private static FindingSubmission present(FindingSubmission sent) {
    if (sent == null) {
      throw new InvalidInput("inhoud", "Stuur een bevinding.");
    }
    return sent;
  }
}
