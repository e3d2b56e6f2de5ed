// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.research.usecase.StudyImport;

/** Enters studies from a file. */
@Path("onderzoek-imports")
@Dependent
@Needs(Permission.RESEARCH)
public class StudyImportsResource {
  private final StudyImport studies;

  @Inject
  public StudyImportsResource(StudyImport studies) {
    this.studies = studies;
  }

  /** How much was entered. */
  public record Imported(int onderzoeken, int bevindingen) {}

  @POST
  @Consumes("text/csv")
  @Produces(MediaType.APPLICATION_JSON)
  public Response load(InputStream file) {
    var imported = studies.load(file);
    return Response.status(Response.Status.CREATED)
        .entity(new Imported(imported.studies(), imported.findings()))
        .build();
  }
}
