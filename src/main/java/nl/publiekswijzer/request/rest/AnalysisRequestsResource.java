// SPDX-License-Identifier: EUPL-1.2
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.usecase.AreaStanding;
import nl.publiekswijzer.request.usecase.Cancelling;
import nl.publiekswijzer.request.usecase.QueuePosition;
import nl.publiekswijzer.request.usecase.RequestIntake;

/** Requests for analyses: the order and the member file in, state and match report out. */
@Path("aanvragen")
@Dependent
@Needs(Permission.ASK)
@Produces(MediaType.APPLICATION_JSON)
public class AnalysisRequestsResource {
  private static final int ASK_AGAIN_SECONDS = 1;

  private final RequestReception reception;
  private final RequestIntake intake;
  private final Cancelling cancelling;
  private final QueuePosition position;
  private final QueueWorker worker;
  private final WaitingCallers callers;
  private final AreaStanding standing;

  @Inject
  public AnalysisRequestsResource(
      RequestReception reception,
      RequestIntake intake,
      Cancelling cancelling,
      QueuePosition position,
      QueueWorker worker,
      WaitingCallers callers,
      AreaStanding standing) {
    this.reception = reception;
    this.intake = intake;
    this.cancelling = cancelling;
    this.position = position;
    this.worker = worker;
    this.callers = callers;
    this.standing = standing;
  }

  /**
   * The member file is counted while it streams in; it is written nowhere. The same call with the
   * same key gets the same answer; one that asks to wait is told how the request is then.
   */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public CompletionStage<Response> submit(
      @Context HttpServletRequest request, @Context UriInfo uri) {
    var preference = Preference.of(Collections.list(request.getHeaders("Prefer")));
    var given = reception.receive(request);
    worker.wake();
    var answer =
        Response.accepted(given.answer())
            .location(uri.getAbsolutePathBuilder().path(given.requestId().toString()).build())
            .header(HttpHeaders.RETRY_AFTER, ASK_AGAIN_SECONDS);
    preference.applied().ifPresent(applied -> answer.header("Preference-Applied", applied));
    return preference
        .patience()
        .map(wait -> told(given.requestId(), wait, answer, uri))
        .orElseGet(() -> CompletableFuture.completedFuture(answer.build()));
  }

  private CompletionStage<Response> told(
      UUID id, Duration wait, Response.ResponseBuilder answer, UriInfo uri) {
    var report = intake.findReport(id).map(MatchReportView::of).orElse(null);
    URI base = uri.getBaseUri();
    return callers
        .await(id, wait)
        .thenApply(
            request ->
                answer
                    .entity(
                        RequestView.of(request, report, publication(request, base))
                            .with(standing.added(request)))
                    .build());
  }

  /** The newest requests within reach. */
  @GET
  public List<RequestView> list(@Context UriInfo uri) {
    return intake.list().stream()
        .map(request -> RequestView.of(request, null, publication(request, uri.getBaseUri())))
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
            publication(request, uri.getBaseUri()))
        .with(standing.added(request));
  }

  /** Withdraws the request; once more does no harm. */
  @POST
  @Path("{id}/annuleringen")
  public Response cancel(@PathParam("id") UUID id) {
    cancelling.cancel(id);
    return Response.noContent().build();
  }

  private static String publication(AnalysisRequest request, URI base) {
    return request
        .publicationId()
        .map(p -> UriBuilder.fromUri(base).path("publicaties").path(p.toString()).build())
        .map(Object::toString)
        .orElse(null);
  }
}
