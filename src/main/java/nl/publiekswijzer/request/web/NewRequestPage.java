// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.usecase.Drafting;

/** The first step of a request that is not kept yet. */
@Path("aanvragen/nieuw")
@Dependent
@Needs(Permission.ASK)
public class NewRequestPage {
  private static final String ACTION = "/ui/aanvragen/nieuw";

  private final Drafting drafting;
  private final StartForm form;
  private final PageWords words;

  @Inject
  public NewRequestPage(Drafting drafting, StartForm form, PageWords words) {
    this.drafting = drafting;
    this.form = form;
    this.words = words;
  }

  @GET
  public View show() {
    return form.show(StepsView.first(words.speech()), new StartForm.Fields(), ACTION);
  }

  @POST
  public Response begin(@BeanParam StartForm.Fields fields) {
    return form.keep(
        StepsView.first(words.speech()),
        fields,
        ACTION,
        new DraftWay(),
        start -> drafting.begin(start.library(), start.kind(), start.edition()));
  }
}
