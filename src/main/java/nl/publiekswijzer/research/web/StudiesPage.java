// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.OptionalInt;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.research.StudyState;
import nl.publiekswijzer.research.usecase.StudyForm;
import nl.publiekswijzer.research.usecase.StudyKeeping;
import nl.publiekswijzer.research.usecase.StudyReading;

/** The register of customer research: looked up, entered and changed. */
@Path("netwerk/onderzoeken")
@Dependent
@Needs(Permission.LOOK)
public class StudiesPage {
  private final StudyReading reading;
  private final StudyKeeping keeping;
  private final StudiesView view;

  @Inject
  public StudiesPage(StudyReading reading, StudyKeeping keeping, StudiesView view) {
    this.reading = reading;
    this.keeping = keeping;
    this.view = view;
  }

  @GET
  public View list(@BeanParam StudyFilter filter) {
    return view.list(filter);
  }

  @GET
  @Path("nieuw")
  @Needs(Permission.RESEARCH)
  public View form() {
    return view.form(StudyForm.EMPTY);
  }

  @POST
  @Path("nieuw")
  @Needs(Permission.RESEARCH)
  public Response enter(@BeanParam StudyFields fields) {
    try {
      return PageAnswer.goTo(StudyPaths.of(keeping.enter(fields.form())) + "?na=ingevoerd").build();
    } catch (InvalidInput e) {
      return view.again(null, fields.form(), "", e.faults());
    }
  }

  @GET
  @Path("{id}")
  public View show(@PathParam("id") UUID id) {
    return view.show(reading.read(id));
  }

  @GET
  @Path("{id}/wijzigen")
  @Needs(Permission.RESEARCH)
  public View change(@PathParam("id") UUID id) {
    return view.change(reading.readKept(id));
  }

  @POST
  @Path("{id}/wijzigen")
  @Needs(Permission.RESEARCH)
  public Response change(
      @PathParam("id") UUID id,
      @FormParam("versie") @DefaultValue("") String version,
      @BeanParam StudyFields fields) {
    try {
      keeping.change(id, fields.form(), seen(version));
      return PageAnswer.goTo(StudyPaths.of(id) + "?na=gewijzigd").build();
    } catch (InvalidInput e) {
      return view.again(id, fields.form(), version, e.faults());
    }
  }

  private static OptionalInt seen(String version) {
    return version.matches("[0-9]{1,9}")
        ? OptionalInt.of(Integer.parseInt(version))
        : OptionalInt.empty();
  }

  @POST
  @Path("{id}/toestand")
  @Needs(Permission.RESEARCH)
  public Response become(
      @PathParam("id") UUID id, @FormParam("toestand") @DefaultValue("") String next) {
    var state =
        StudyState.ofWord(next)
            .orElseThrow(() -> Refused.malformed("Kies gepubliceerd of ingetrokken."));
    keeping.become(id, state);
    return PageAnswer.goTo(StudyPaths.of(id) + "?na=" + state.word()).build();
  }
}
