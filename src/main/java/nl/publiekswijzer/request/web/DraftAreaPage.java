// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.Drafting;

/** The second step: the municipalities and postcode areas that the library serves. */
@Path("aanvragen/concepten/{id}/werkgebied")
@Dependent
@Needs(Permission.ASK)
public class DraftAreaPage {
  private final Drafting drafting;
  private final AreaForm form;

  @Inject
  public DraftAreaPage(Drafting drafting, AreaForm form) {
    this.drafting = drafting;
    this.form = form;
  }

  @GET
  public View show(@PathParam("id") UUID id) {
    var draft = drafting.read(id);
    return form.show(draft, AreaFields.of(draft.workArea()));
  }

  /** Keeps the choice; or does what another button asks for and shows the form, without keeping. */
  @POST
  public Response choose(@PathParam("id") UUID id, @BeanParam AreaSubmission sent) {
    var draft = drafting.read(id);
    var changed = changed(draft, sent);
    if (changed.isPresent()) {
      return Response.ok(changed.get()).build();
    }
    try {
      WorkArea area = form.area(draft, sent.fields());
      drafting.choose(id, area);
      return PageAnswer.goTo(DraftStep.AREA.next(draft.kind()).path(id)).build();
    } catch (InvalidInput e) {
      return form.again(draft, sent.fields(), e.faults());
    }
  }

  private Optional<View> changed(RequestDraft draft, AreaSubmission sent) {
    var fields = sent.fields();
    if (!sent.removed().isEmpty()) {
      return Optional.of(form.show(draft, fields.without(sent.removed())));
    }
    if (!sent.otherWindow().isEmpty()) {
      return Optional.of(form.show(draft, fields.seeing(sent.otherWindow())));
    }
    return Optional.ofNullable(
        switch (sent.deed()) {
          case "tonen", "zoeken" -> form.show(draft, fields);
          case "provincie" -> form.showWith(draft, fields, sent.province());
          case "leeg" -> form.show(draft, fields.choosing(List.of()));
          case "vorige" -> form.show(draft, AreaFields.of(drafting.findLastArea(draft.id())));
          default -> null;
        });
  }

  /** Takes municipalities in beside what was chosen, and goes back to the member file. */
  @POST
  @Path("uitbreiden")
  public Response widen(@PathParam("id") UUID id, @FormParam("gemeente") List<String> others) {
    try {
      drafting.widen(id, others);
      return PageAnswer.goTo(DraftStep.FILE.path(id) + "?uitgebreid=ja").build();
    } catch (InvalidInput e) {
      var draft = drafting.read(id);
      return form.again(draft, AreaFields.of(draft.workArea()), e.faults());
    }
  }

  /** The part of the page that shows what was chosen. */
  @POST
  @Path("beeld")
  public View picture(@PathParam("id") UUID id, @BeanParam AreaSubmission sent) {
    return form.picture(drafting.read(id), sent.fields());
  }
}
