// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.GenericEntity;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.research.usecase.StudyExport;
import nl.publiekswijzer.research.usecase.StudyReading;

/** Studies with all that they found, as files to keep. */
@Path("onderzoek-uitvoer")
@Dependent
@Needs(Permission.LOOK)
public class StudyFilesResource {
  private final StudyExport export;
  private final StudyReading reading;

  @Inject
  public StudyFilesResource(StudyExport export, StudyReading reading) {
    this.export = export;
    this.reading = reading;
  }

  /** A study and all that it found. */
  public record Whole(StudyView onderzoek, List<FindingView> bevindingen) {}

  @GET
  @Path("csv")
  @Produces("text/csv")
  public Response csv(@BeanParam ResearchQuery query) {
    return Response.ok(export.csv(query.studies()), "text/csv;charset=utf-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"onderzoeken.csv\"")
        .build();
  }

  @GET
  @Path("json")
  @Produces(MediaType.APPLICATION_JSON)
  public Response json(@BeanParam ResearchQuery query) {
    var all = reading.listAll(query.studies()).stream().map(StudyFilesResource::whole).toList();
    return Response.ok(new GenericEntity<List<Whole>>(all) {})
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"onderzoeken.json\"")
        .build();
  }

  private static Whole whole(StudyReading.StudyLeaf leaf) {
    return new Whole(
        StudyView.of(leaf.study(), leaf.findings().size()),
        leaf.findings().stream().map(FindingView::of).toList());
  }
}
