// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.area.ComparisonBase;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.publication.ReportPart;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.AskingChoices;
import nl.publiekswijzer.request.usecase.DraftChanged;
import nl.publiekswijzer.request.usecase.DraftNames;
import nl.publiekswijzer.request.usecase.Drafting;
import nl.publiekswijzer.request.usecase.TermsText;

/** The step before the last: themes to read about first, terms, and remarks. */
@Path("aanvragen/concepten/{id}/themas")
@Dependent
@Needs(Permission.ASK)
public class DraftRemarksPage {
  private static final View VIEW = new View("draft-remarks.xhtml");

  private final Drafting drafting;
  private final AskingChoices choices;
  private final DraftNames names;
  private final PageWords words;
  private final Models models;

  @Inject
  public DraftRemarksPage(
      Drafting drafting, AskingChoices choices, DraftNames names, PageWords words, Models models) {
    this.drafting = drafting;
    this.choices = choices;
    this.names = names;
    this.words = words;
    this.models = models;
  }

  @GET
  public View show(@PathParam("id") UUID id, @QueryParam(DraftWay.TO) String to) {
    var draft = drafting.read(id);
    fill(
        draft,
        DraftWay.to(to),
        draft.themes(),
        draft.note(),
        TermsText.of(draft.terms(), names.base(draft)));
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  public Response keep(
      @PathParam("id") UUID id,
      @FormParam("thema") List<String> themes,
      @FormParam("toelichting") @DefaultValue("") String note,
      @BeanParam TermsFields fields,
      @BeanParam ReportFields report,
      @BeanParam DraftWay way) {
    var typed = fields.text(report.text());
    try {
      drafting.remark(id, way.seen(), themes, note, typed.terms());
      return PageAnswer.goTo(DraftStep.REVIEW.path(id)).build();
    } catch (InvalidInput e) {
      fill(drafting.read(id), way, themes, note, typed);
      return PageAnswer.again(VIEW, models, e.faults());
    } catch (DraftChanged e) {
      fill(drafting.read(id), way, themes, note, typed);
      return PageAnswer.again(409, VIEW, models, DraftWay.changed(words));
    }
  }

  private void fill(
      RequestDraft draft, DraftWay way, List<String> chosen, String note, TermsText terms) {
    models.put("steps", StepsView.of(draft, DraftStep.REMARKS, way, words.speech()));
    models.put("action", way.action(DraftStep.REMARKS, draft.id()));
    models.put("themes", choices.themes(draft.editionId()));
    models.put("chosen", chosen);
    models.put("note", note);
    models.put("terms", terms);
    models.put("columns", draft.columns());
    models.put("selections", SelectionChoice.in(draft.columns()));
    models.put("selected", SelectionChoice.of(terms.selection()));
    models.put("bases", ComparisonBase.Kind.values());
    boolean named = terms.base().equals(ComparisonBase.Kind.MUNICIPALITIES.word());
    models.put("baseAreas", named ? String.join(", ", terms.baseAreas()) : "");
    models.put("needsFile", draft.kind().needsMemberFile());
    models.put("segments", choices.segments(draft.editionId()));
    models.put("focus", ReportFields.rows(terms.report()));
    models.put("parts", ReportPart.values());
  }
}
