// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.library.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.library.rest.ArrangementView;
import nl.publiekswijzer.library.usecase.Organising;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;

/** One library: its province, branches and arrangement. */
@Path("beheer/bibliotheken/{id: [0-9a-f-]{36}}")
@Dependent
@Needs(Permission.ORGANISE)
public class LibraryPage {
  private final Organising organising;
  private final LibraryFrame frame;

  @Inject
  public LibraryPage(Organising organising, LibraryFrame frame) {
    this.organising = organising;
    this.frame = frame;
  }

  @GET
  public View show(@PathParam("id") UUID id) {
    return frame.show(organising.read(id));
  }

  @POST
  @Path("provincie")
  public Response move(
      @PathParam("id") UUID id, @FormParam("provincie") @DefaultValue("") String province) {
    return done(
        id,
        "provincie",
        Map.of("sentProvince", province),
        name -> organising.put(List.of(new Organising.Entry("provincie", name, province))));
  }

  @POST
  @Path("isil")
  public Response identify(
      @PathParam("id") UUID id, @FormParam("isil") @DefaultValue("") String code) {
    return done(id, "isil", Map.of("sentCode", code), name -> organising.identify(name, code));
  }

  /** One branch a line: code, semicolon, name. */
  @POST
  @Path("vestigingen")
  public Response replaceBranches(
      @PathParam("id") UUID id, @FormParam("vestigingen") @DefaultValue("") String text) {
    return done(
        id,
        "vestigingen",
        Map.of("sentBranches", text),
        name -> organising.replaceBranches(name, BranchText.read(text)));
  }

  @POST
  @Path("afspraken")
  @Needs(Permission.DECIDE)
  public Response arrange(
      @PathParam("id") UUID id,
      @FormParam("soorten") List<String> kinds,
      @FormParam("resultaatNaar") @DefaultValue("") String resultTo) {
    var sent = new ArrangementView(kinds, resultTo);
    return done(
        id,
        "afspraken",
        Map.of("arranged", sent),
        name -> organising.arrange(name, sent.arrangement()));
  }

  /** Does something to a library of that name, or shows what is to be mended. */
  private Response done(UUID id, String what, Map<String, Object> sent, Consumer<String> deed) {
    var kept = organising.read(id);
    try {
      deed.accept(kept.library().name());
      return PageAnswer.goTo("/ui/beheer/bibliotheken/" + id + "?na=" + what).build();
    } catch (InvalidInput e) {
      return frame.again(kept, sent, e.faults());
    }
  }
}
