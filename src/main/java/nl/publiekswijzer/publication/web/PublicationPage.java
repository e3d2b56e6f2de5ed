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
import nl.publiekswijzer.publication.usecase.ReportReading;
import nl.publiekswijzer.publication.usecase.VersionListing;

/** One publication: its report to read, its files to take along, and its other versions. */
@Path("publicaties/{id}")
@Dependent
@Needs(Permission.READ)
public class PublicationPage {
  private final VersionListing versions;
  private final PublicationReading reading;
  private final ReportReading reports;
  private final PublicationView view;

  @Inject
  public PublicationPage(
      VersionListing versions,
      PublicationReading reading,
      ReportReading reports,
      PublicationView view) {
    this.versions = versions;
    this.reading = reading;
    this.reports = reports;
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

  /** What the columns of the figures mean. */
  @GET
  @Path("uitleg")
  public Response explanation(@PathParam("id") UUID id) {
    return file(id, PublicationFile.EXPLANATION);
  }

  /** One table of the report as it stands on the page. */
  @GET
  @Path("tabel/{tabel}")
  public Response table(
      @PathParam("id") UUID id,
      @PathParam("tabel") String table,
      @QueryParam("segment") @DefaultValue("") String segment) {
    var found =
        reports
            .find(id, segment)
            .flatMap(report -> report.findTable(table))
            .orElseThrow(() -> Refused.notFound("Deze tabel bestaat niet."));
    String name = reading.downloadName(id).of(found.caption(), "csv");
    return attachment(TableCsv.of(found), "text/csv;charset=utf-8", name);
  }

  private Response file(UUID id, String name) {
    var file = reading.named(id, reading.download(id, name).orElseThrow(PublicationPage::unknown));
    return attachment(file.content(), file.mediaType(), file.name());
  }

  private static Response attachment(byte[] content, String mediaType, String name) {
    return Response.ok(content, mediaType)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  static Refused unknown() {
    return Refused.notFound("Deze publicatie bestaat niet.");
  }
}
