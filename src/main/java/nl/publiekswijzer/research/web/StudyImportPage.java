// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.research.usecase.StudyColumns;
import nl.publiekswijzer.research.usecase.StudyImport;

/** Enters studies from a file, all of them or none. */
@Path("netwerk/onderzoeken/inlezen")
@Dependent
@Needs(Permission.RESEARCH)
public class StudyImportPage {
  private static final View VIEW = new View("study-import.xhtml");

  private final StudyImport studies;
  private final Speech words;
  private final Models models;

  @Inject
  public StudyImportPage(StudyImport studies, PageWords words, Models models) {
    this.studies = studies;
    this.words = words.speech();
    this.models = models;
  }

  @GET
  public View form() {
    models.put("columns", StudyColumns.all());
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response load(@Context HttpServletRequest request) {
    var parts = (Parts) request.getAttribute(Parts.ATTRIBUTE);
    if (!parts.nextIsFile("bestand")) {
      return again(words.get("study.import.missing"));
    }
    try {
      studies.load(parts.content());
      return PageAnswer.goTo(StudyPaths.ALL + "?na=ingelezen").build();
    } catch (InvalidInput e) {
      models.put("mistakes", e.faults());
      return again(words.say("study.import.refused", e.faults().size()));
    }
  }

  private Response again(String message) {
    models.put("columns", StudyColumns.all());
    return PageAnswer.again(VIEW, models, List.of(new Fault("bestand", message)));
  }
}
