// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.rest.VersionLinks;
import nl.publiekswijzer.publication.usecase.PublicationReading;
import nl.publiekswijzer.publication.usecase.VersionListing;

/** One publication: its report to read, its files to take along, and its other versions. */
@Path("publicaties/{id}")
@Dependent
@Needs(Permission.READ)
public class PublicationPage {
  private final VersionListing versions;
  private final PublicationReading reading;
  private final PublicationView view;

  @Inject
  public PublicationPage(
      VersionListing versions, PublicationReading reading, PublicationView view) {
    this.versions = versions;
    this.reading = reading;
    this.view = view;
  }

  /** With links to the versions beside it, for programs that follow them. */
  @GET
  public Response show(
      @PathParam("id") UUID id,
      @QueryParam("segment") @DefaultValue("") String segment,
      @Context UriInfo uri) {
    var shelf = versions.open(id).orElseThrow(PublicationPage::unknown);
    return Response.ok(view.show(shelf, segment)).links(VersionLinks.of(shelf, uri)).build();
  }

  /** For browsers, which cannot ask the API for one form of the figures. */
  @GET
  @Path("csv")
  public Response csv(@PathParam("id") UUID id) {
    return file(id, PublicationFile.FIGURES_CSV);
  }

  @GET
  @Path("xlsx")
  public Response workbook(@PathParam("id") UUID id) {
    return file(id, PublicationFile.FIGURES_XLSX);
  }

  private Response file(UUID id, String name) {
    var file = reading.named(id, reading.download(id, name).orElseThrow(PublicationPage::unknown));
    return Response.ok(file.content(), file.mediaType())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .build();
  }

  static Refused unknown() {
    return Refused.notFound("Deze publicatie bestaat niet.");
  }
}
