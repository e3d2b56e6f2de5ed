// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.library.usecase.ActorLibraries;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.research.store.ExpectationRepository.Entered;
import nl.publiekswijzer.research.usecase.ExpectationKeeping;

/** What people at a library expect of its work area, told before the figures are shown. */
@Path("netwerk/onderzoeken/verwachting")
@Dependent
@Needs(Permission.RESEARCH)
public class ExpectationPage {
  private static final View VIEW = new View("expectation.xhtml");
  private static final int CONFLICT = 409;

  private final ExpectationKeeping keeping;
  private final EditionList editions;
  private final ActorLibraries libraries;
  private final Models models;

  @Inject
  public ExpectationPage(
      ExpectationKeeping keeping, EditionList editions, ActorLibraries libraries, Models models) {
    this.keeping = keeping;
    this.editions = editions;
    this.libraries = libraries;
    this.models = models;
  }

  /**
   * How many were entered, of a library and edition.
   *
   * @param to where they stand beside the figures; empty before there are any
   */
  public record Line(String library, String edition, int count, String to) {
    static Line of(Entered entered) {
      return new Line(
          entered.library(),
          entered.edition(),
          entered.count(),
          entered.published() ? path(entered) : "");
    }

    private static String path(Entered entered) {
      return StudyPaths.ALL
          + "/verwachting/"
          + PathPart.of(entered.edition())
          + "/"
          + PathPart.of(entered.library());
    }
  }

  @GET
  public View show(@QueryParam("editie") @DefaultValue("") String edition) {
    fill(new ExpectationKeeping.Form("", chosen(edition), List.of("", "", ""), ""));
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  public Response enter(
      @FormParam("bibliotheek") @DefaultValue("") String library,
      @FormParam("editie") @DefaultValue("") String edition,
      @FormParam("segmenten") List<String> segments,
      @FormParam("bereik") @DefaultValue("") String reach) {
    var form = new ExpectationKeeping.Form(library, edition, segments, reach);
    try {
      keeping.enter(form);
      return PageAnswer.goTo(StudyPaths.ALL + "/verwachting?na=verwachting").build();
    } catch (InvalidInput e) {
      return again(400, form, e.faults());
    } catch (Refused e) {
      if (e.status() != CONFLICT) {
        throw e;
      }
      return again(CONFLICT, form, List.of(new Fault("editie", e.getMessage())));
    }
  }

  private Response again(int status, ExpectationKeeping.Form form, List<Fault> faults) {
    fill(form);
    return PageAnswer.again(status, VIEW, models, faults);
  }

  /** The newest unless another one is named. */
  private String chosen(String edition) {
    return edition.isEmpty()
        ? editions.list().stream().findFirst().map(Edition::name).orElse("")
        : edition;
  }

  private void fill(ExpectationKeeping.Form form) {
    models.put("library", form.bibliotheek());
    models.put("edition", form.editie());
    models.put("reach", form.bereik());
    for (int place = 0; place < 3; place++) {
      models.put(
          "segment" + (place + 1),
          form.segmenten().size() > place ? form.segmenten().get(place) : "");
    }
    models.put("libraries", libraries.kept());
    models.put("editions", editions.list().stream().map(Edition::name).toList());
    models.put("segments", keeping.segments(form.editie()));
    models.put("entered", keeping.list().stream().map(Line::of).toList());
  }
}
