// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.household.usecase.NationalSegments;
import nl.publiekswijzer.library.usecase.ActorLibraries;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.reach.ReachArea;
import nl.publiekswijzer.reach.rest.StandingCsv;
import nl.publiekswijzer.reach.usecase.ReachQuery;
import nl.publiekswijzer.reach.usecase.ReachStandings;

/** How many people are connected with libraries, on the way to the aim of the network. */
@Path("netwerk/bereik")
@Dependent
@Needs(Permission.LOOK)
public class ReachPage {
  private final ReachQuery reach;
  private final ReachStandings standings;
  private final NationalSegments segments;
  private final ActorLibraries libraries;
  private final ReachLines lines;
  private final CurrentActor current;
  private final Models models;

  @Inject
  public ReachPage(
      ReachQuery reach,
      ReachStandings standings,
      NationalSegments segments,
      ActorLibraries libraries,
      ReachLines lines,
      CurrentActor current,
      Models models) {
    this.reach = reach;
    this.standings = standings;
    this.segments = segments;
    this.libraries = libraries;
    this.lines = lines;
    this.current = current;
    this.models = models;
  }

  /**
   * @param name of a province or a library; empty for the country
   * @param year empty, or one without figures, for the last
   */
  @GET
  public View show(
      @QueryParam("gebied") @DefaultValue("") String name,
      @QueryParam("jaar") @DefaultValue("") String year) {
    var area = reach.area(name);
    var all = reach.list(area);
    var chosen =
        all.stream()
            .filter(r -> String.valueOf(r.year()).equals(year))
            .findFirst()
            .or(() -> all.stream().findFirst());
    models.put("country", ReachArea.COUNTRY.name());
    models.put("provinces", reach.provinces());
    models.put("libraries", libraries.reached());
    models.put("area", area.name());
    models.put("shown", chosen.map(r -> lines.shown(area.name(), r)).orElse(null));
    models.put(
        "reached",
        chosen.flatMap(r -> reach.households(area, r.year())).map(lines::reached).orElse(null));
    models.put("years", all.stream().map(lines::line).toList());
    models.put("mayEnter", current.actor().may(Permission.REACH));
    segments();
    PageAnswer.errors(models, List.of());
    return new View("reach.xhtml");
  }

  private void segments() {
    var newest = segments.newest();
    models.put("edition", newest.map(sizes -> sizes.edition().name()).orElse(""));
    models.put("segments", newest.map(lines::sizes).orElse(List.of()));
  }

  /** The standings of the libraries within reach. */
  @GET
  @Path("csv")
  public Response csv() {
    var all = standings.list(ReachStandings.Filter.ALL);
    return Response.ok(StandingCsv.of(all), "text/csv;charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"bereikstanden.csv\"")
        .build();
  }
}
