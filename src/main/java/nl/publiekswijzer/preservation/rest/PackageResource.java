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
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.preservation.usecase.Preserving;

/** Packages to hand over: one publication, or its whole series. */
@Path("publicaties/{id}/pakket")
@Dependent
@Needs(Permission.READ)
@Produces("application/zip")
public class PackageResource {
  private final Preserving preserving;
  private final ParcelAnswer answer;

  @Inject
  public PackageResource(Preserving preserving, ParcelAnswer answer) {
    this.preserving = preserving;
    this.answer = answer;
  }

  @GET
  public Response publication(
      @PathParam("id") UUID id, @Context Request request, @Context HttpServletRequest sent) {
    return answer.of(preserving.sound(preserving.publication(id)), request, sent);
  }

  /** All versions of all years. */
  @GET
  @Path("serie")
  public Response series(
      @PathParam("id") UUID id, @Context Request request, @Context HttpServletRequest sent) {
    return answer.of(preserving.sound(preserving.series(id)), request, sent);
  }
}
