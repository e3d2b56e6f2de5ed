// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.household.rest.ImportReception;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.LargestForm;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** The editions, and the form by which another one is imported. */
@Path("beheer/edities")
@Dependent
@Needs(Permission.EDITIONS)
public class EditionsPage {
  private static final int CONFLICT = 409;

  private final ImportReception reception;
  private final EditionsView view;

  @Inject
  public EditionsPage(ImportReception reception, EditionsView view) {
    this.reception = reception;
    this.view = view;
  }

  @GET
  public View list() {
    return view.list();
  }

  @GET
  @Path("nieuw")
  public View form() {
    return view.form();
  }

  /** The files go to a folder while they stream in; the import itself runs on its own. */
  @POST
  @Path("nieuw")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @LargestForm(ImportReception.LARGEST)
  public Response submit(@Context HttpServletRequest request) {
    var form = new ImportForm((Parts) request.getAttribute(Parts.ATTRIBUTE));
    try {
      var id = reception.receive(form.submission().order(), form::next);
      return PageAnswer.goTo("/ui/beheer/editie-imports/" + id + "?na=begonnen").build();
    } catch (InvalidInput e) {
      return again(form, e.faults());
    } catch (Refused e) {
      if (e.status() != CONFLICT) {
        throw e;
      }
      return again(form, List.of(new Fault("naam", e.getMessage())));
    }
  }

  private Response again(ImportForm form, List<Fault> faults) {
    form.drain();
    return view.again(form.submission(), faults);
  }
}
