// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.HouseStyle;
import nl.publiekswijzer.library.LibraryName;
import nl.publiekswijzer.library.usecase.HouseStyling;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** The house style of a library: colour and logo, and how they look together. */
@Path("beheer/bibliotheken/{id}/huisstijl")
@Dependent
@Needs(Permission.STYLE)
public class HouseStylePage {
  private final HouseStyling styling;
  private final Organising organising;
  private final HouseStyleView view;

  @Inject
  public HouseStylePage(HouseStyling styling, Organising organising, HouseStyleView view) {
    this.styling = styling;
    this.organising = organising;
    this.view = view;
  }

  @GET
  public View show(@PathParam("id") UUID id) {
    String library = name(id);
    return view.show(id, library, read(library));
  }

  /** Without another logo the one that is there stays. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response set(@PathParam("id") UUID id, @Context HttpServletRequest request) {
    String library = name(id);
    var kept = read(library);
    var form = HouseStyleForm.read((Parts) request.getAttribute(Parts.ATTRIBUTE));
    try {
      var prepared = styling.prepare(form.accent(), form.logo());
      var logo = form.logo().isPresent() ? prepared.style().logo() : kept.logo();
      styling.set(library, new HouseStyle(prepared.style().accent(), logo));
      return done(id, prepared.warnings().isEmpty() ? "huisstijl" : "huisstijl-flets");
    } catch (InvalidInput e) {
      return view.again(id, library, kept, form.colour(), e.faults());
    }
  }

  @POST
  @Path("logo/verwijderen")
  public Response removeLogo(@PathParam("id") UUID id) {
    String library = name(id);
    styling.set(
        library, styling.prepare(Optional.of(read(library).accent()), Optional.empty()).style());
    return done(id, "zonder-logo");
  }

  /** Back to the standard style. */
  @POST
  @Path("verwijderen")
  public Response remove(@PathParam("id") UUID id) {
    if (!styling.remove(name(id))) {
      throw unknown();
    }
    return done(id, "standaard");
  }

  private String name(UUID id) {
    return organising.read(id).library().name();
  }

  private HouseStyle read(String library) {
    return styling.find(library).orElseThrow(HouseStylePage::unknown);
  }

  private static Refused unknown() {
    return Refused.notFound(LibraryName.UNKNOWN);
  }

  private static Response done(UUID id, String what) {
    return PageAnswer.goTo("/ui/beheer/bibliotheken/" + id + "/huisstijl?na=" + what).build();
  }
}
