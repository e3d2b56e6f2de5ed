// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.publication.PublicationFile;
import nl.publiekswijzer.publication.store.StoredFile;
import nl.publiekswijzer.publication.usecase.PublicationReading;
import nl.publiekswijzer.publication.usecase.VersionListing;

/** The publications: what they are, the PDF, and all published figures. */
@Path("publicaties/{id}")
@Dependent
@Needs(Permission.READ)
public class PublicationsResource {
  private final PublicationReading publications;
  private final VersionListing versions;

  @Inject
  public PublicationsResource(PublicationReading publications, VersionListing versions) {
    this.publications = publications;
    this.versions = versions;
  }

  /** With links to the versions beside it, to its page and to its figures. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  public Response show(@PathParam("id") UUID id, @Context UriInfo uri) {
    var shelf = versions.find(id).orElseThrow(PublicationsResource::unknown);
    var view =
        PublicationView.of(
            shelf.publication(), read(id, PublicationFile.PDF), uri.getAbsolutePath().toString());
    return Response.ok(view).links(VersionLinks.of(shelf, uri)).build();
  }

  @GET
  @Path("pdf")
  @Produces("application/pdf")
  public Response pdf(
      @PathParam("id") UUID id, @Context Request request, @Context HttpServletRequest sent) {
    return FileAnswer.of(download(id, PublicationFile.PDF, sent), request, "inline");
  }

  /** Four pages for the board; absent where they are all that was asked for. */
  @GET
  @Path("kernrapport")
  @Produces("application/pdf")
  public Response boardReport(
      @PathParam("id") UUID id, @Context Request request, @Context HttpServletRequest sent) {
    return FileAnswer.of(download(id, PublicationFile.BOARD_REPORT, sent), request, "inline");
  }

  /** The same in large print; absent where that was not asked for. */
  @GET
  @Path("kernrapport/grootschrift")
  @Produces("application/pdf")
  public Response largePrint(
      @PathParam("id") UUID id, @Context Request request, @Context HttpServletRequest sent) {
    return FileAnswer.of(download(id, PublicationFile.LARGE_PRINT, sent), request, "inline");
  }

  @GET
  @Path("cijfers")
  @Produces(MediaType.APPLICATION_JSON)
  public Response figures(
      @PathParam("id") UUID id, @Context Request request, @Context HttpServletRequest sent) {
    return FileAnswer.of(download(id, PublicationFile.FIGURES_JSON, sent), request, "inline");
  }

  @GET
  @Path("cijfers")
  @Produces("text/csv;qs=0.5")
  public Response figuresAsCsv(
      @PathParam("id") UUID id, @Context Request request, @Context HttpServletRequest sent) {
    return FileAnswer.of(download(id, PublicationFile.FIGURES_CSV, sent), request, "attachment");
  }

  @GET
  @Path("cijfers")
  @Produces("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;qs=0.4")
  public Response figuresAsWorkbook(
      @PathParam("id") UUID id, @Context Request request, @Context HttpServletRequest sent) {
    return FileAnswer.of(download(id, PublicationFile.FIGURES_XLSX, sent), request, "attachment");
  }

  /** What the columns of the figures mean. */
  @GET
  @Path("cijfers/uitleg")
  @Produces("text/csv")
  public Response explanation(
      @PathParam("id") UUID id, @Context Request request, @Context HttpServletRequest sent) {
    return FileAnswer.of(download(id, PublicationFile.EXPLANATION, sent), request, "attachment");
  }

  /** Who asks by HEAD, which the REST runtime turns into GET, is handed nothing. */
  private StoredFile download(UUID id, String name, HttpServletRequest sent) {
    var file =
        sent.getMethod().equals(HttpMethod.HEAD)
            ? read(id, name)
            : publications.download(id, name).orElseThrow(PublicationsResource::unknown);
    return publications.named(id, file);
  }

  private StoredFile read(UUID id, String name) {
    return publications.findFile(id, name).orElseThrow(PublicationsResource::unknown);
  }

  private static Refused unknown() {
    return Refused.notFound("Deze publicatie bestaat niet.");
  }
}
