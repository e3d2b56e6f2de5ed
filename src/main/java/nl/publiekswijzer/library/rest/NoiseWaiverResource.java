// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.usecase.NoiseWaiving;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;

/** The statement by which a library takes publication without noise upon itself. */
@Path("bibliotheken/{naam}/ruisverklaring")
@Dependent
@Needs(Permission.DECIDE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class NoiseWaiverResource {
  private final NoiseWaiving waiving;

  @Inject
  public NoiseWaiverResource(NoiseWaiving waiving) {
    this.waiving = waiving;
  }

  /** Who signed what. */
  public record Submission(String ondertekenaar, String verklaring) {}

  /** The statement as the interface tells it. */
  public record View(String ondertekenaar, String verklaring, String getekendOp) {}

  @GET
  public View show(@PathParam("naam") String library) {
    var waiver =
        waiving.find(library).orElseThrow(() -> Refused.notFound("Er is geen verklaring."));
    return new View(waiver.signedBy(), waiver.statement(), waiver.signedAt().toString());
  }

  @PUT
  public Response enter(@PathParam("naam") String library, Submission sent) {
    if (sent == null) {
      throw new InvalidInput("ondertekenaar", "Geef ondertekenaar en verklaring.");
    }
    waiving.enter(library, sent.ondertekenaar(), sent.verklaring());
    return Response.noContent().build();
  }

  @DELETE
  public Response withdraw(@PathParam("naam") String library) {
    waiving.withdraw(library);
    return Response.noContent().build();
  }
}
