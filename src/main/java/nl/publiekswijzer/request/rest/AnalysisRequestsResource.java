package nl.publiekswijzer.request.rest;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.usecase.Cancelling;
import nl.publiekswijzer.request.usecase.CountedFile;
import nl.publiekswijzer.request.usecase.QueuePosition;
import nl.publiekswijzer.request.usecase.RequestIntake;

/** Requests for analyses: the order and the member file in, state and match report out. */
@Path("aanvragen")
@Dependent
@Needs(Permission.ASK)
@Produces(MediaType.APPLICATION_JSON)
public class AnalysisRequestsResource {
  private static final int ASK_AGAIN_SECONDS = 1;

  private final RequestIntake intake;
  private final Cancelling cancelling;
  private final QueuePosition position;
  private final QueueWorker worker;
  private final Settings settings;

  @Inject
  public AnalysisRequestsResource(
      RequestIntake intake,
      Cancelling cancelling,
      QueuePosition position,
      QueueWorker worker,
      Settings settings) {
    this.intake = intake;
    this.cancelling = cancelling;
    this.position = position;
    this.worker = worker;
    this.settings = settings;
  }

  /** The member file is counted while it streams in; it is written nowhere. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response submit(@Context HttpServletRequest request, @Context UriInfo uri) {
    var submission = new RequestParts(Parts.of(request, settings.maxUploadBytes()), intake);
    submission.read();
    Optional<CountedFile> file = submission.file();
    AnalysisRequest accepted = intake.accept(submission.prepared(), file);
    worker.wake();
    var view =
        RequestView.of(accepted, file.map(f -> MatchReportView.of(f.report())).orElse(null), null);
    return Response.accepted(view)
        .location(uri.getAbsolutePathBuilder().path(accepted.id().toString()).build())
        .header("Retry-After", ASK_AGAIN_SECONDS)
        .build();
  }

  /** The newest requests within reach. */
  @GET
  public List<RequestView> list(@Context UriInfo uri) {
    return intake.list().stream()
        .map(request -> RequestView.of(request, null, publication(request, uri)))
        .toList();
  }

  @GET
  @Path("{id}")
  public RequestView show(@PathParam("id") UUID id, @Context UriInfo uri) {
    var request =
        intake.find(id).orElseThrow(() -> Refused.notFound("Deze aanvraag bestaat niet."));
    return RequestView.of(
        request,
        position.find(request),
        intake.findReport(id).map(MatchReportView::of).orElse(null),
        publication(request, uri));
  }

  /** Withdraws the request; once more does no harm. */
  @POST
  @Path("{id}/annuleringen")
  public Response cancel(@PathParam("id") UUID id) {
    cancelling.cancel(id);
    return Response.noContent().build();
  }

  private static String publication(AnalysisRequest request, UriInfo uri) {
    return request
        .publicationId()
        .map(p -> uri.getBaseUriBuilder().path("publicaties").path(p.toString()).build())
        .map(Object::toString)
        .orElse(null);
  }
}
