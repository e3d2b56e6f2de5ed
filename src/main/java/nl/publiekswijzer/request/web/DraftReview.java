// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.DraftNames;

/** Shows all answers of a draft before it is sent. */
@Dependent
public class DraftReview {
  private static final View VIEW = new View("draft-review.xhtml");

  private final PageWords words;
  private final Models models;

  @Inject
  public DraftReview(PageWords words, Models models) {
    this.words = words;
    this.models = models;
  }

  /** Where each answer can be changed. */
  public record Paths(String start, String area, String file, String remarks) {
    static Paths of(RequestDraft draft) {
      var id = draft.id();
      return new Paths(
          DraftStep.START.path(id),
          DraftStep.AREA.path(id),
          DraftStep.FILE.path(id),
          DraftStep.REMARKS.path(id));
    }
  }

  Response show(RequestDraft draft, DraftNames.Named named) {
    fill(draft, named);
    PageAnswer.errors(models, List.of());
    return Response.ok(VIEW).build();
  }

  Response again(RequestDraft draft, DraftNames.Named named, List<Fault> faults) {
    fill(draft, named);
    return PageAnswer.again(VIEW, models, faults);
  }

  /** What could not be sent for now; a refusal for other reasons stays one. */
  Response again(RequestDraft draft, DraftNames.Named named, Refused refusal) {
    long wait = refusal.retryAfter().orElseThrow(() -> refusal).toSeconds();
    fill(draft, named);
    return Response.fromResponse(PageAnswer.refused(refusal, "inhoud", VIEW, models))
        .header(HttpHeaders.RETRY_AFTER, wait)
        .build();
  }

  private void fill(RequestDraft draft, DraftNames.Named named) {
    var speech = words.speech();
    models.put("steps", StepsView.of(draft, DraftStep.REVIEW, speech));
    models.put("action", DraftStep.REVIEW.path(draft.id()));
    models.put("delete", "/ui/aanvragen/concepten/" + draft.id() + "/weggooien");
    models.put("paths", Paths.of(draft));
    models.put("named", named);
    models.put("note", draft.note());
    models.put(
        "statement",
        FileStatementView.of(draft.terms().file(), draft.report().orElse(null), speech));
    models.put("selection", draft.terms().selection().name());
    models.put("needsFile", draft.kind().needsMemberFile());
    models.put("report", draft.report().map(r -> MatchView.of(r, speech)).orElse(null));
  }
}
