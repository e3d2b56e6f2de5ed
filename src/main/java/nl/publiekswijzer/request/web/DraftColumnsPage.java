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
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.usecase.Drafting;

/** What the columns of a chosen file seem to be, by their names alone: the file is not sent. */
@Path("aanvragen/concepten/{id}/ledenbestand/kolommen")
@Dependent
@Needs(Permission.ASK)
public class DraftColumnsPage {
  private final Drafting drafting;
  private final FileForm form;

  @Inject
  public DraftColumnsPage(Drafting drafting, FileForm form) {
    this.drafting = drafting;
    this.form = form;
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View propose(@PathParam("id") UUID id, @FormParam("kolom") List<String> names) {
    return form.columns(drafting.read(id).libraryId(), names);
  }
}
