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
import nl.publiekswijzer.preservation.usecase.Preserving;

/** What all libraries within reach published in a year, as a package. */
@Path("jaaroverzichten/{jaar}/pakket")
@Dependent
@Needs(Permission.READ)
@Produces("application/zip")
public class YearPackageResource {
  private final Preserving preserving;
  private final ParcelAnswer answer;

  @Inject
  public YearPackageResource(Preserving preserving, ParcelAnswer answer) {
    this.preserving = preserving;
    this.answer = answer;
  }

  @GET
  public Response publications(
      @PathParam("jaar") int year, @Context Request request, @Context HttpServletRequest sent) {
    return answer.of(preserving.sound(preserving.year(year)), request, sent);
  }
}
