// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.usecase.Drafting;
import nl.publiekswijzer.request.usecase.FileChoosing;

/** What the columns of a chosen file seem to be, by their names alone: the file is not sent. */
@Path("aanvragen/concepten/{id}/ledenbestand/kolommen")
@Dependent
@Needs(Permission.ASK)
public class DraftColumnsPage {
  private static final View VIEW = new View("draft-file-columns.xhtml");

  private final Drafting drafting;
  private final FileChoosing choosing;
  private final PageWords words;
  private final Models models;

  @Inject
  public DraftColumnsPage(
      Drafting drafting, FileChoosing choosing, PageWords words, Models models) {
    this.drafting = drafting;
    this.choosing = choosing;
    this.words = words;
    this.models = models;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View propose(@PathParam("id") UUID id, @FormParam("kolom") List<String> names) {
    var question = choosing.question(drafting.read(id).libraryId(), names);
    models.put("columnsKey", question.header());
    models.put("columns", FileQuestionsView.columns(question, words.speech()));
    models.put("clear", question.isAnswered());
    PageAnswer.errors(models, List.of());
    return VIEW;
  }
}
