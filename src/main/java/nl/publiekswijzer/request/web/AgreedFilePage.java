// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.usecase.FileChoiceText;
import nl.publiekswijzer.request.usecase.FileDestination;
import nl.publiekswijzer.request.usecase.UploadLimits;

/** A file of an agreement, and what was recognised of one that will not do. */
@Path("netwerk/doelgroepen/{id}/bestanden/{plaats}")
@Dependent
@Needs(Permission.ASK)
public class AgreedFilePage {
  private static final View VIEW = new View("agreed-file.xhtml");
  private static final String DATE = "peildatum";

  private final FileDestination destination;
  private final FileForm form;
  private final UploadLimits uploads;
  private final PageWords words;
  private final Models models;

  @Inject
  public AgreedFilePage(
      FileDestination destination,
      FileForm form,
      UploadLimits uploads,
      PageWords words,
      Models models) {
    this.destination = destination;
    this.form = form;
    this.uploads = uploads;
    this.words = words;
    this.models = models;
  }

  private static String back(UUID id) {
    return "/ui/netwerk/doelgroepen/" + id;
  }

  @GET
  public View show(@PathParam("id") UUID id, @PathParam("plaats") int position) {
    PageAnswer.errors(models, List.of());
    return fill(id, position, null, FileChoiceText.NONE, "");
  }

  /** The file is counted while it streams in; it is written nowhere. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response deliver(
      @PathParam("id") UUID id,
      @PathParam("plaats") int position,
      @Context HttpServletRequest request) {
    var sent = new SentFile((Parts) request.getAttribute(Parts.ATTRIBUTE), Set.of(DATE));
    try {
      uploads
          .during(
              () ->
                  sent.read(
                      (said, content) ->
                          destination.deliver(
                              destination.expect(id, position, sent.other(DATE)), said, content)))
          .orElseThrow(() -> new InvalidInput(SentFile.FIELD, words.get("request.file.missing")));
      return PageAnswer.goTo(back(id) + "?na=geleverd").build();
    } catch (InvalidInput e) {
      sent.drain();
      var view = fill(id, position, e.report(), sent.said(), sent.other(DATE));
      return PageAnswer.again(view, models, e.faults());
    }
  }

  /** What the columns of a chosen file seem to be, by their names alone: the file is not sent. */
  @POST
  @Path("kolommen")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public View propose(
      @PathParam("id") UUID id,
      @PathParam("plaats") int position,
      @FormParam("kolom") List<String> names) {
    var library = destination.expect(id, position, "").request().libraryId();
    return form.columns(library, names);
  }

  /**
   * @param learnt from the file, as far as it could be read; may be null
   */
  private View fill(UUID id, int position, Object learnt, FileChoiceText said, String date) {
    var expected = destination.expect(id, position, "");
    models.put("agreement", expected.title());
    models.put("whose", expected.whose());
    models.put("back", back(id));
    models.put("action", back(id) + "/bestanden/" + position);
    models.put("columnsPath", back(id) + "/bestanden/" + position + "/kolommen");
    models.put("fileLabel", expected.whose());
    models.put("date", date);
    models.put("accepted", false);
    form.fill(learnt, said);
    return VIEW;
  }
}
