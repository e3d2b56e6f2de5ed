// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
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
import nl.publiekswijzer.library.usecase.ActorLibraries;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.rest.Parts;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.reach.EnteredStanding;
import nl.publiekswijzer.reach.read.StandingFile;
import nl.publiekswijzer.reach.usecase.ReachDefinitions;
import nl.publiekswijzer.reach.usecase.ReachStandings;
import nl.publiekswijzer.reach.usecase.StandingEntry;

/** The standings of the own libraries: looked up, and entered one by one or by a list. */
@Path("netwerk/bereik/standen")
@Dependent
@Needs(Permission.REACH)
public class ReachStandingPage {
  private static final View VIEW = new View("reach-standing.xhtml");
  private static final String PATH = "/ui/netwerk/bereik/standen";

  private final ReachStandings standings;
  private final ReachDefinitions definitions;
  private final ActorLibraries libraries;
  private final ReachLines lines;
  private final FileMistakes mistakes;
  private final Models models;

  @Inject
  public ReachStandingPage(
      ReachStandings standings,
      ReachDefinitions definitions,
      ActorLibraries libraries,
      ReachLines lines,
      FileMistakes mistakes,
      Models models) {
    this.standings = standings;
    this.definitions = definitions;
    this.libraries = libraries;
    this.lines = lines;
    this.mistakes = mistakes;
    this.models = models;
  }

  /** A standing as the page shows it. */
  public record Line(
      String library,
      String isil,
      String year,
      String component,
      String number,
      String source,
      boolean uncertain,
      String note) {}

  @GET
  public View show() {
    fill(new StandingForm().entry());
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  public Response enter(@BeanParam StandingForm form) {
    try {
      standings.enter(List.of(form.entry()));
      return PageAnswer.goTo(PATH + "?na=stand").build();
    } catch (InvalidInput e) {
      fill(form.entry());
      return PageAnswer.again(VIEW, models, e.faults());
    }
  }

  @POST
  @Path("lijst")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Response load(@Context HttpServletRequest request) {
    var parts = (Parts) request.getAttribute(Parts.ATTRIBUTE);
    try {
      if (!parts.nextIsFile("bestand")) {
        throw new InvalidInput(List.of(mistakes.missing()));
      }
      standings.enter(StandingFile.read(parts.content()).stream().map(StandingEntry::of).toList());
      return PageAnswer.goTo(PATH + "?na=lijst").build();
    } catch (InvalidInput e) {
      fill(new StandingForm().entry());
      return PageAnswer.again(VIEW, models, mistakes.of(e.faults()));
    }
  }

  private void fill(StandingEntry filled) {
    models.put("filled", filled);
    models.put("own", libraries.kept());
    models.put(
        "components",
        definitions.list().stream().findFirst().map(d -> d.components()).orElse(List.of()));
    models.put(
        "standings", standings.list(ReachStandings.Filter.ALL).stream().map(this::line).toList());
  }

  private Line line(EnteredStanding entered) {
    var standing = entered.standing();
    return new Line(
        entered.library(),
        entered.isil(),
        String.valueOf(standing.year()),
        standing.component(),
        lines.number(standing.number()),
        standing.source(),
        standing.uncertain(),
        standing.note());
  }
}
