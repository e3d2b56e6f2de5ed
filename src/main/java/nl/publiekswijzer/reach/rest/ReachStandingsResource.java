// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.reach.usecase.ReachStandings;
import nl.publiekswijzer.reach.usecase.ReachStandings.Filter;

/** The standings of the libraries within reach. */
@Path("bereikstanden")
@Dependent
@Needs(Permission.LOOK)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReachStandingsResource {
  private final ReachStandings standings;

  @Inject
  public ReachStandingsResource(ReachStandings standings) {
    this.standings = standings;
  }

  @GET
  public List<ReachStandingView> list(
      @QueryParam("jaar") Integer year,
      @QueryParam("provincie") String province,
      @QueryParam("bibliotheek") String library) {
    return standings.list(new Filter(year, province, library)).stream()
        .map(ReachStandingView::of)
        .toList();
  }

  @GET
  @Produces("text/csv;qs=0.5")
  public Response csv(
      @QueryParam("jaar") Integer year,
      @QueryParam("provincie") String province,
      @QueryParam("bibliotheek") String library) {
    var found = standings.list(new Filter(year, province, library));
    return Response.ok(StandingCsv.of(found), "text/csv;charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"bereikstanden.csv\"")
        .build();
  }

  /** Enters one, or corrects it. */
  @POST
  @Needs(Permission.REACH)
  public Response enter(ReachStandingSubmission sent) {
    if (sent == null) {
      throw new InvalidInput("bibliotheek", "Geef een stand.");
    }
    standings.enter(List.of(sent.entry()));
    return Response.noContent().build();
  }
}
