// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.research.usecase.FindingForm;
import nl.publiekswijzer.research.usecase.FindingKeeping;
import nl.publiekswijzer.research.usecase.KnownCatalogues;
import nl.publiekswijzer.research.usecase.StudyReading;

/** A finding of a study: entered, changed and taken back. */
@Path("netwerk/onderzoeken/{id}/bevindingen")
@Dependent
@Needs(Permission.RESEARCH)
public class FindingPage {
  private static final View VIEW = new View("study-finding.xhtml");

  private final StudyReading studies;
  private final FindingKeeping keeping;
  private final KnownCatalogues catalogues;
  private final Models models;

  @Inject
  public FindingPage(
      StudyReading studies, FindingKeeping keeping, KnownCatalogues catalogues, Models models) {
    this.studies = studies;
    this.keeping = keeping;
    this.catalogues = catalogues;
    this.models = models;
  }

  @GET
  @Path("nieuw")
  public View form(@PathParam("id") UUID study) {
    fill(study, "", FindingForm.EMPTY);
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Path("nieuw")
  public Response add(@PathParam("id") UUID study, @BeanParam FindingFields fields) {
    try {
      keeping.add(study, fields.form());
      return done(study, "bevinding");
    } catch (InvalidInput e) {
      return again(study, "", fields, e.faults());
    }
  }

  @GET
  @Path("{bevinding}")
  public View change(@PathParam("id") UUID study, @PathParam("bevinding") UUID id) {
    var finding =
        studies
            .readKept(study)
            .finding(id)
            .orElseThrow(() -> Refused.notFound("Deze bevinding bestaat niet."));
    fill(study, id.toString(), FindingForm.of(finding));
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Path("{bevinding}")
  public Response change(
      @PathParam("id") UUID study,
      @PathParam("bevinding") UUID id,
      @BeanParam FindingFields fields) {
    try {
      keeping.change(study, id, fields.form());
      return done(study, "bevinding-gewijzigd");
    } catch (InvalidInput e) {
      return again(study, id.toString(), fields, e.faults());
    }
  }

  @POST
  @Path("{bevinding}/verwijderen")
  public Response remove(@PathParam("id") UUID study, @PathParam("bevinding") UUID id) {
    keeping.remove(study, id);
    return done(study, "bevinding-verwijderd");
  }

  private static Response done(UUID study, String word) {
    return PageAnswer.goTo(StudyPaths.of(study) + "?na=" + word).build();
  }

  private Response again(UUID study, String id, FindingFields fields, List<Fault> faults) {
    fill(study, id, fields.form());
    return PageAnswer.again(VIEW, models, faults);
  }

  /**
   * @param id empty for a new one
   */
  private void fill(UUID study, String id, FindingForm form) {
    var told = studies.readKept(study).study().told();
    models.put("title", told.title());
    models.put("n", told.n());
    models.put("path", StudyPaths.of(study));
    models.put("id", id);
    models.put("form", form);
    models.put("propositions", String.join(", ", form.proposities()));
    models.put("catalogues", catalogues.list());
  }
}
