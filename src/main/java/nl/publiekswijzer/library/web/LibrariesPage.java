// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.usecase.LibraryFile;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** The libraries within reach: looked up, and entered one by one or by a list. */
@Path("beheer/bibliotheken")
@Dependent
@Needs(Permission.ORGANISE)
public class LibrariesPage {
  private final Organising organising;
  private final LibrariesView view;

  @Inject
  public LibrariesPage(Organising organising, LibrariesView view) {
    this.organising = organising;
    this.view = view;
  }

  /**
   * @param without whether to show only those that nobody supports
   */
  @GET
  public View list(
      @QueryParam("zoek") @DefaultValue("") String search,
      @QueryParam("zonder") @DefaultValue("") String without) {
    return view.list(search.strip(), !without.isEmpty());
  }

  @GET
  @Path("nieuw")
  public View form() {
    return view.form();
  }

  @POST
  @Path("nieuw")
  public Response enter(
      @FormParam("naam") @DefaultValue("") String name,
      @FormParam("provincie") @DefaultValue("") String province) {
    try {
      organising.put(List.of(new Organising.Entry("naam", name, province)));
      return PageAnswer.goTo("/ui/beheer/bibliotheken?na=ingevoerd").build();
    } catch (InvalidInput e) {
      return view.again(name, province, e.faults());
    }
  }

  @POST
  @Path("lijst")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response load(@Context HttpServletRequest request) {
    var parts = (Parts) request.getAttribute(Parts.ATTRIBUTE);
    if (!parts.nextIsFile("bestand")) {
      return view.withoutFile();
    }
    try {
      organising.put(LibraryFile.read(parts.content()));
      return PageAnswer.goTo("/ui/beheer/bibliotheken?na=lijst").build();
    } catch (InvalidInput e) {
      return view.refused(e.faults());
    }
  }
}
