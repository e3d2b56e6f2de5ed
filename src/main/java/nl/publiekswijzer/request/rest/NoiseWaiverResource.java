// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.request.NoiseWaiver;
import nl.publiekswijzer.request.usecase.WaiverSigning;

/** The statements by which a library publishes exact members, by edition. */
@Path("bibliotheken/{naam}/ruisverklaringen")
@Dependent
@Needs(Permission.ASK)
@Produces(MediaType.APPLICATION_JSON)
public class NoiseWaiverResource {
  private final WaiverSigning signing;

  @Inject
  public NoiseWaiverResource(WaiverSigning signing) {
    this.signing = signing;
  }

  /** What is signed. */
  public record Submission(String verklaring) {}

  /** Which statement is confirmed: the one that was proposed then. */
  public record Confirmation(String voorgesteldOp) {}

  /** A statement as the interface tells it; the second person is absent while awaited. */
  public record View(
      String editie,
      String verklaring,
      String voorgesteldDoor,
      String voorgesteldOp,
      String bevestigdDoor,
      String bevestigdOp) {
    static View of(NoiseWaiver waiver) {
      return new View(
          waiver.edition(),
          waiver.statement(),
          waiver.proposed().name(),
          waiver.proposed().at().toString(),
          waiver.confirmed().map(NoiseWaiver.Signature::name).orElse(null),
          waiver.confirmed().map(by -> by.at().toString()).orElse(null));
    }
  }

  @GET
  public List<View> list(@PathParam("naam") String library) {
    return signing.list(library).stream().map(View::of).toList();
  }

  @PUT
  @Path("{editie}")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response propose(
      @PathParam("naam") String library, @PathParam("editie") String edition, Submission sent) {
    if (sent == null) {
      throw new InvalidInput("verklaring", "Geef de tekst waarvoor wordt getekend.");
    }
    signing.propose(library, edition, sent.verklaring());
    return Response.noContent().build();
  }

  @POST
  @Path("{editie}/bevestiging")
  @Consumes(MediaType.APPLICATION_JSON)
  public Response confirm(
      @PathParam("naam") String library,
      @PathParam("editie") String edition,
      Confirmation confirmation) {
    if (confirmation == null || confirmation.voorgesteldOp() == null) {
      throw new InvalidInput(
          "voorgesteldOp", "Geef het tijdstip van de verklaring die u hebt gelezen.");
    }
    signing.confirm(library, edition, confirmation.voorgesteldOp());
    return Response.noContent().build();
  }

  @DELETE
  @Path("{editie}")
  public Response withdraw(@PathParam("naam") String library, @PathParam("editie") String edition) {
    signing.withdraw(library, edition);
    return Response.noContent().build();
  }
}
