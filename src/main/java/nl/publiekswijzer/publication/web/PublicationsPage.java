package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.usecase.PublicationListing;
import nl.publiekswijzer.publication.usecase.PublicationReading;

/** The publications within reach: the newest of them, and each with its files. */
@Path("publicaties")
@Dependent
@Needs(Permission.READ)
public class PublicationsPage {
  private final PublicationListing listing;
  private final PublicationReading reading;
  private final Models models;

  @Inject
  public PublicationsPage(PublicationListing listing, PublicationReading reading, Models models) {
    this.listing = listing;
    this.reading = reading;
    this.models = models;
  }

  @GET
  @Path("{id}")
  @Controller
  public String show(@PathParam("id") UUID id) {
    var listed = listing.find(id).orElseThrow(PublicationsPage::unknown);
    models.put("publication", PublicationLine.of(listed));
    return "publication.xhtml";
  }

  /** For browsers, which cannot ask the API for one form of the figures. */
  @GET
  @Path("{id}/csv")
  public Response csv(@PathParam("id") UUID id) {
    var file =
        reading.download(id, PublicationFile.FIGURES_CSV).orElseThrow(PublicationsPage::unknown);
    return Response.ok(file.content(), file.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  private static Refused unknown() {
    return Refused.notFound("Deze publicatie bestaat niet.");
  }
}
