// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.store.ImportRun;
import nl.publiekswijzer.household.usecase.ImportIntake;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.rest.Parts;

/** Imports of editions: files in, progress out. */
@Path("editie-imports")
@Dependent
@Needs(Permission.EDITIONS)
@Produces(MediaType.APPLICATION_JSON)
public class EditionImportsResource {
  private final ImportReception reception;
  private final ImportIntake intake;

  @Inject
  public EditionImportsResource(ImportReception reception, ImportIntake intake) {
    this.reception = reception;
    this.intake = intake;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response submit(@Context HttpServletRequest request, @Context UriInfo uri) {
    Parts parts = Parts.large(request, ImportReception.LARGEST);
    if (!parts.next() || !parts.name().equals("editie")) {
      throw new InvalidInput("editie", "Stuur eerst het deel editie, daarna de bestanden.");
    }
    EditionOrder order = parts.json(EditionSubmission.class).order();
    UUID id = reception.receive(order, () -> next(parts));
    return Response.accepted(ImportView.of(read(id)))
        .location(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .build();
  }

  private static Optional<ImportReception.Delivered> next(Parts parts) {
    if (!parts.next()) {
      return Optional.empty();
    }
    String file = ImportReception.FILES.get(parts.name());
    if (file == null) {
      throw new InvalidInput(
          "bestanden",
          "Gebruik als naam van een deel: "
              + String.join(", ", ImportReception.FILES.keySet())
              + ".");
    }
    return Optional.of(new ImportReception.Delivered(file, parts.content()));
  }

  @GET
  @Path("{id}")
  public ImportView show(@PathParam("id") UUID id) {
    return ImportView.of(read(id));
  }

  private ImportRun read(UUID id) {
    return intake.find(id).orElseThrow(() -> Refused.notFound("Deze import bestaat niet."));
  }
}
