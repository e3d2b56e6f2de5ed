package nl.publiekswijzer.publication.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.publication.usecase.PublicationListing;

/** The newest publications within reach. What lies beneath this path has a class of its own. */
@Path("publicaties")
@Dependent
@Needs(Permission.READ)
public class PublicationListResource {
  private final PublicationListing publications;

  @Inject
  public PublicationListResource(PublicationListing publications) {
    this.publications = publications;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public List<ListedPublicationView> list(@Context UriInfo uri) {
    return publications.list().stream()
        .map(listed -> ListedPublicationView.of(listed, uri.getAbsolutePath().toString()))
        .toList();
  }
}
