// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.preservation.usecase.Packing;
import nl.publiekswijzer.preservation.usecase.Preserving;

/** What a library published in a year: as a package, or its metadata alone. */
@Path("bibliotheken/{naam}/publicaties/{jaar}")
@Dependent
@Needs(Permission.READ)
@Produces("application/zip")
public class LibraryPackageResource {
  private final Preserving preserving;
  private final Packing packing;
  private final ParcelAnswer answer;

  @Inject
  public LibraryPackageResource(Preserving preserving, Packing packing, ParcelAnswer answer) {
    this.preserving = preserving;
    this.packing = packing;
    this.answer = answer;
  }

  @GET
  @Path("pakket")
  public Response publications(
      @PathParam("naam") String library,
      @PathParam("jaar") int year,
      @Context Request request,
      @Context HttpServletRequest sent) {
    return answer.of(preserving.sound(preserving.libraryYear(library, year)), request, sent);
  }

  @GET
  @Path("mdto")
  public Response metadata(
      @PathParam("naam") String library,
      @PathParam("jaar") int year,
      @Context Request request,
      @Context HttpServletRequest sent) {
    return answer.of(packing.sidecars(preserving.libraryYear(library, year)), request, sent);
  }
}
