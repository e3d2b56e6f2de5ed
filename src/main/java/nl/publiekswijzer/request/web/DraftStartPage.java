// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.store.RequestDraft;
import nl.publiekswijzer.request.usecase.DraftNames;
import nl.publiekswijzer.request.usecase.Drafting;

/** The first step of a draft, to be changed. */
@Path("aanvragen/concepten/{id}/bibliotheek")
@Dependent
@Needs(Permission.ASK)
public class DraftStartPage {
  private final Drafting drafting;
  private final DraftNames names;
  private final StartForm form;
  private final PageWords words;

  @Inject
  public DraftStartPage(Drafting drafting, DraftNames names, StartForm form, PageWords words) {
    this.drafting = drafting;
    this.names = names;
    this.form = form;
    this.words = words;
  }

  @GET
  public View show(@PathParam("id") UUID id, @QueryParam(DraftWay.TO) String to) {
    var way = DraftWay.to(to);
    var draft = drafting.read(id);
    var named = names.of(draft);
    var fields = new StartForm.Fields(named.library(), draft.kind().word(), named.edition());
    return form.show(steps(draft, way), fields, way.action(DraftStep.START, id));
  }

  @POST
  public Response change(
      @PathParam("id") UUID id, @BeanParam StartForm.Fields fields, @BeanParam DraftWay way) {
    return form.keep(
        steps(drafting.read(id), way),
        fields,
        way.action(DraftStep.START, id),
        way,
        start -> drafting.begin(id, way.seen(), start.library(), start.kind(), start.edition()));
  }

  private StepsView steps(RequestDraft draft, DraftWay way) {
    return StepsView.of(draft, DraftStep.START, way, words.speech());
  }
}
