// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.AreaStanding;
import nl.publiekswijzer.request.usecase.Drafting;
import nl.publiekswijzer.request.usecase.FileChoiceText;
import nl.publiekswijzer.request.usecase.MemberFileCounting;
import nl.publiekswijzer.request.usecase.UploadLimits;

/** The third step: the member file, and at once what was recognised of it. */
@Path("aanvragen/concepten/{id}/ledenbestand")
@Dependent
@Needs(Permission.ASK)
public class DraftFilePage {
  private static final View VIEW = new View("draft-file.xhtml");

  private final Drafting drafting;
  private final MemberFileCounting counting;
  private final UploadLimits uploads;
  private final AreaStanding standing;
  private final FileForm form;
  private final PageWords words;
  private final Models models;

  @Inject
  public DraftFilePage(
      Drafting drafting,
      MemberFileCounting counting,
      UploadLimits uploads,
      AreaStanding standing,
      FileForm form,
      PageWords words,
      Models models) {
    this.drafting = drafting;
    this.counting = counting;
    this.uploads = uploads;
    this.standing = standing;
    this.form = form;
    this.words = words;
    this.models = models;
  }

  @GET
  public Response show(
      @PathParam("id") UUID id,
      @QueryParam("uitgebreid") @DefaultValue("") String widened,
      @QueryParam(DraftWay.TO) String to) {
    var draft = drafting.read(id);
    if (draft.workArea().isEmpty()) {
      return PageAnswer.goTo(DraftStep.AREA.path(id)).build();
    }
    fill(draft, DraftWay.to(to), draft.report().orElse(null), FileChoiceText.NONE);
    models.put("widened", draft.report().isEmpty() && widened.equals("ja"));
    PageAnswer.errors(models, List.of());
    return Response.ok(VIEW).build();
  }

  /** The member file is counted while it streams in; it is written nowhere. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response read(
      @PathParam("id") UUID id,
      @QueryParam(DraftWay.TO) String to,
      @Context HttpServletRequest request) {
    var way = DraftWay.to(to);
    var prepared = drafting.prepare(id);
    var sent = new SentFile((Parts) request.getAttribute(Parts.ATTRIBUTE));
    try {
      var file =
          uploads
              .during(() -> sent.read((said, content) -> counting.count(prepared, said, content)))
              .orElseThrow(
                  () -> new InvalidInput(SentFile.FIELD, words.get("request.file.missing")));
      drafting.keep(id, prepared, file);
      return PageAnswer.goTo(way.action(DraftStep.FILE, id)).build();
    } catch (InvalidInput e) {
      sent.drain();
      fill(drafting.read(id), way, e.report(), sent.said());
      return PageAnswer.again(VIEW, models, e.faults());
    }
  }

  /** What can come of a file, before it is sent. */
  private String tells(AreaStanding.Standing found) {
    return words.get(
        found.bySegment() ? "request.file.tells.segments" : "request.file.tells.areas");
  }

  /**
   * @param learnt from the file, as far as it could be read; may be null
   */
  private void fill(RequestDraft draft, DraftWay way, Object learnt, FileChoiceText said) {
    var id = draft.id();
    models.put("widened", false);
    models.put("widen", DraftStep.AREA.path(id) + "/uitbreiden");
    models.put("steps", StepsView.of(draft, DraftStep.FILE, way, words.speech()));
    models.put("action", way.action(DraftStep.FILE, id));
    models.put("columnsPath", DraftStep.FILE.path(id) + "/kolommen");
    models.put("next", way.next(DraftStep.FILE, draft));
    models.put("accepted", draft.report().isPresent());
    var found =
        draft.workArea().map(area -> standing.of(draft.editionId(), area, draft.libraryId()));
    models.put("ledger", found.map(s -> LedgerView.of(s, words.speech())).orElse(null));
    models.put("tells", found.map(this::tells).orElse(""));
    form.fill(learnt, said);
  }
}
