// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.yearly.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.yearly.usecase.ReachPublications;
import nl.publiekswijzer.yearly.usecase.ReachPublishing;

/** The reach of the network, published year by year. */
@Path("bereikpublicaties")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReachPublicationsResource {
  private final ReachPublications publications;
  private final ReachPublishing publishing;

  @Inject
  public ReachPublicationsResource(ReachPublications publications, ReachPublishing publishing) {
    this.publications = publications;
    this.publishing = publishing;
  }

  @GET
  public List<ReachPublicationView> list() {
    return publications.list().stream().map(ReachPublicationView::of).toList();
  }

  @POST
  @Needs(Permission.SHARED)
  public Response publish(ReachPublicationSubmission sent, @Context UriInfo uri) {
    if (sent == null) {
      throw new InvalidInput("jaar", "Geef een jaar.");
    }
    var published = publishing.publish(sent.year(), sent.reason());
    return Response.created(
            uri.getAbsolutePathBuilder().path(published.number().toString()).build())
        .entity(ReachPublicationView.of(published))
        .build();
  }

  /** The figures, byte for byte as they were published. */
  @GET
  @Path("{nummer}")
  public String figures(@PathParam("nummer") String number) {
    return publications.figures(number);
  }

  @GET
  @Path("{nummer}/pdf")
  @Produces("application/pdf")
  public Response pdf(@PathParam("nummer") String number) {
    return Response.ok(publications.pdf(number))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + number + ".pdf\"")
        .build();
  }
}
