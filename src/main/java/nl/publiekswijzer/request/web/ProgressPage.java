// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.request.usecase.RequestIntake;

/** The progress of a request as a stream of events, for the page that shows it. */
@Path("aanvragen/{id}/voortgang")
@Dependent
@Needs(Permission.ASK)
public class ProgressPage {
  private final RequestIntake intake;
  private final ProgressStreams streams;
  private final CurrentActor current;
  private final PageWords words;

  @Inject
  public ProgressPage(
      RequestIntake intake, ProgressStreams streams, CurrentActor current, PageWords words) {
    this.intake = intake;
    this.streams = streams;
    this.current = current;
    this.words = words;
  }

  /** Goes on after the last event that the browser had. */
  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public void watch(
      @PathParam("id") UUID id,
      @HeaderParam("Last-Event-ID") @DefaultValue("") String last,
      @Context HttpServletResponse response,
      @Context SseEventSink sink,
      @Context Sse sse) {
    intake.find(id).orElseThrow(() -> Refused.notFound("Deze aanvraag bestaat niet."));
    response.setHeader("X-Accel-Buffering", "no");
    var who = new Watcher.Who(current.actor().accountId(), current.recognised().session(), id);
    var watcher = new Watcher(who, sink, sse, words.speech(), last);
    if (!streams.admit(watcher)) {
      watcher.close();
    }
  }
}
