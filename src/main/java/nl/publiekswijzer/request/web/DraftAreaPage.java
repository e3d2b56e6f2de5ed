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
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.usecase.DraftChanged;
import nl.publiekswijzer.request.usecase.Drafting;

/** The second step: the municipalities and postcode areas that the library serves. */
@Path("aanvragen/concepten/{id}/werkgebied")
@Dependent
@Needs(Permission.ASK)
public class DraftAreaPage {
  private static final String REMOVE = "weg:";

  private final Drafting drafting;
  private final AreaForm form;

  @Inject
  public DraftAreaPage(Drafting drafting, AreaForm form) {
    this.drafting = drafting;
    this.form = form;
  }

  @GET
  public View show(@PathParam("id") UUID id, @QueryParam(DraftWay.TO) String to) {
    var draft = drafting.read(id);
    return form.show(draft, DraftWay.to(to), AreaForm.Fields.of(draft.workArea()));
  }

  /** Keeps the choice; or shows it on the map without keeping it, or proposes the last one. */
  @POST
  public Response choose(
      @PathParam("id") UUID id,
      @FormParam("gemeente") List<String> municipalities,
      @FormParam("postcodes") @DefaultValue("") String postcodes,
      @FormParam("provincie") @DefaultValue("") String province,
      @FormParam("doen") @DefaultValue("") String deed,
      @BeanParam DraftWay way) {
    var draft = drafting.read(id);
    var fields = new AreaForm.Fields(municipalities, postcodes);
    if (deed.equals("tonen")) {
      return Response.ok(form.show(draft, way, fields)).build();
    }
    if (deed.equals("provincie")) {
      return Response.ok(form.show(draft, way, form.withProvince(draft, fields, province))).build();
    }
    if (deed.startsWith(REMOVE)) {
      String removed = deed.substring(REMOVE.length());
      return Response.ok(form.show(draft, way, fields.without(removed))).build();
    }
    if (deed.equals("vorige")) {
      var last = AreaForm.Fields.of(drafting.findLastArea(id));
      return Response.ok(form.show(draft, way, last)).build();
    }
    try {
      WorkArea area = form.area(draft, fields);
      return PageAnswer.goTo(way.next(DraftStep.AREA, drafting.choose(id, way.seen(), area)))
          .build();
    } catch (InvalidInput e) {
      return form.again(draft, way, fields, e.faults());
    } catch (DraftChanged e) {
      return form.changed(draft, way, fields);
    }
  }

  /** Takes municipalities in beside what was chosen, and goes back to the member file. */
  @POST
  @Path("uitbreiden")
  public Response widen(
      @PathParam("id") UUID id,
      @FormParam("gemeente") List<String> others,
      @BeanParam DraftWay way) {
    try {
      drafting.widen(id, way.seen(), others);
      return PageAnswer.goTo(DraftStep.FILE.path(id) + "?uitgebreid=ja").build();
    } catch (InvalidInput e) {
      var draft = drafting.read(id);
      return form.again(draft, way, AreaForm.Fields.of(draft.workArea()), e.faults());
    } catch (DraftChanged e) {
      var draft = drafting.read(id);
      return form.changed(draft, way, AreaForm.Fields.of(draft.workArea()));
    }
  }

  /** The part of the page that shows what was chosen. */
  @POST
  @Path("beeld")
  public View picture(
      @PathParam("id") UUID id,
      @FormParam("gemeente") List<String> municipalities,
      @FormParam("postcodes") @DefaultValue("") String postcodes) {
    return form.picture(drafting.read(id), new AreaForm.Fields(municipalities, postcodes));
  }
}
