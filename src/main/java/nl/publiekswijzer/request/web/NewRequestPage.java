package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.member.MatchReport;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.usecase.RequestIntake;

/** The form by which a library asks for an analysis. */
@Path("aanvragen/nieuw")
@Controller
@Dependent
@Needs(Permission.ASK)
public class NewRequestPage {
  private static final String VIEW = "new-request.xhtml";

  private final RequestIntake intake;
  private final RequestChoices choices;
  private final QueueWorker worker;
  private final Models models;

  @Inject
  public NewRequestPage(
      RequestIntake intake, RequestChoices choices, QueueWorker worker, Models models) {
    this.intake = intake;
    this.choices = choices;
    this.worker = worker;
    this.models = models;
  }

  @GET
  public String form(@QueryParam("editie") String edition) {
    show(SentRequest.Draft.of(edition == null ? choices.newestEdition() : edition));
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  /** The member file is counted while it streams in; it is written nowhere. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response submit(@Context HttpServletRequest request) {
    var sent = new SentRequest((Parts) request.getAttribute(Parts.ATTRIBUTE), intake);
    try {
      sent.read();
    } catch (InvalidInput e) {
      sent.drain();
      show(sent.draft());
      if (e.report() instanceof MatchReport report) {
        models.put("report", ReportLine.of(report));
      }
      return PageAnswer.again(VIEW, models, e.faults());
    }
    var accepted = intake.accept(sent.prepared(), sent.file());
    worker.wake();
    return PageAnswer.goTo("/ui/aanvragen/" + accepted.id()).build();
  }

  private void show(SentRequest.Draft draft) {
    models.put("draft", draft);
    models.put("choices", choices.of(draft.edition()));
  }
}
