package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.usecase.OrganisationNames;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.usecase.RequestIntake;

/** The requests within reach, and how far each of them is. */
@Path("aanvragen")
@Controller
@Dependent
@Needs(Permission.ASK)
public class RequestsPage {
  private final RequestIntake intake;
  private final OrganisationNames libraries;
  private final Models models;

  @Inject
  public RequestsPage(RequestIntake intake, OrganisationNames libraries, Models models) {
    this.intake = intake;
    this.libraries = libraries;
    this.models = models;
  }

  @GET
  public String list() {
    var names = libraries.libraries();
    models.put("requests", intake.list().stream().map(r -> RequestLine.of(r, names)).toList());
    return "requests.xhtml";
  }

  @GET
  @Path("{id}")
  public String show(@PathParam("id") UUID id) {
    var request =
        intake.find(id).orElseThrow(() -> Refused.notFound("Deze aanvraag bestaat niet."));
    models.put("asked", RequestLine.of(request, libraries.libraries()));
    models.put("report", intake.findReport(id).map(ReportLine::of).orElse(List.of()));
    return "request.xhtml";
  }
}
