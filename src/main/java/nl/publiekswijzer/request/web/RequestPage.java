// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.store.AnalysisRequest;
import nl.publiekswijzer.request.usecase.Cancelling;
import nl.publiekswijzer.request.usecase.RequestIntake;
import nl.publiekswijzer.request.usecase.Watching;

/** One request: received, on its way, or ended. */
@Path("aanvragen/{id}")
@Dependent
@Needs(Permission.ASK)
public class RequestPage {
  private final RequestIntake intake;
  private final Watching watching;
  private final Cancelling cancelling;
  private final RequestView view;

  @Inject
  public RequestPage(
      RequestIntake intake, Watching watching, Cancelling cancelling, RequestView view) {
    this.intake = intake;
    this.watching = watching;
    this.cancelling = cancelling;
    this.view = view;
  }

  @GET
  public View show(@PathParam("id") UUID id) {
    var request = read(id);
    view.fill(request, intake.findReport(id));
    return view.progress(watching.read(List.of(id)).get(id));
  }

  @GET
  @Path("ontvangen")
  public View received(@PathParam("id") UUID id) {
    var request = read(id);
    view.fill(request, intake.findReport(id));
    return view.received();
  }

  @POST
  @Path("intrekken")
  public Response cancel(@PathParam("id") UUID id) {
    cancelling.cancel(id);
    return PageAnswer.goTo("/ui/aanvragen/" + id).build();
  }

  private AnalysisRequest read(UUID id) {
    return intake.find(id).orElseThrow(() -> Refused.notFound("Deze aanvraag bestaat niet."));
  }
}
