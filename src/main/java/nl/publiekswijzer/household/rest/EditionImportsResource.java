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
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.household.Supplement;
import nl.publiekswijzer.household.batch.EditionImportJob;
import nl.publiekswijzer.household.load.DeliveredFiles;
import nl.publiekswijzer.household.load.EditionOrder;
import nl.publiekswijzer.household.store.ImportRun;
import nl.publiekswijzer.household.usecase.EditionSources;
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
  private static final long LARGEST = 8L << 30;

  /** What a part may be called, and the file it is. */
  private static final Map<String, String> FILES = new TreeMap<>();

  static {
    Stream.concat(
            DeliveredFiles.NAMES.stream(), Stream.of(Supplement.values()).map(Supplement::file))
        .forEach(file -> FILES.put(file.substring(0, file.indexOf('.')), file));
  }

  private final ImportIntake intake;
  private final EditionSources sources;
  private final EditionImportJob job;

  @Inject
  public EditionImportsResource(ImportIntake intake, EditionSources sources, EditionImportJob job) {
    this.intake = intake;
    this.sources = sources;
    this.job = job;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response submit(@Context HttpServletRequest request, @Context UriInfo uri) {
    Parts parts = Parts.of(request, LARGEST);
    if (!parts.next() || !parts.name().equals("editie")) {
      throw new InvalidInput("editie", "Stuur eerst het deel editie, daarna de bestanden.");
    }
    EditionOrder order = parts.json(EditionSubmission.class).order();
    intake.check(order);
    UUID id = UUID.randomUUID();
    try {
      keepFiles(parts, id);
      intake.accept(id, order);
      job.start(id);
    } catch (RuntimeException e) {
      sources.discard(id);
      throw e;
    }
    return Response.accepted(ImportView.of(read(id)))
        .location(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .build();
  }

  private void keepFiles(Parts parts, UUID id) {
    while (parts.next()) {
      String file = FILES.get(parts.name());
      if (file == null) {
        throw new InvalidInput(
            "bestanden",
            "Gebruik als naam van een deel: " + String.join(", ", FILES.keySet()) + ".");
      }
      sources.keep(id, file, parts.content());
    }
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
