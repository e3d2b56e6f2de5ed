// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.reach.usecase.ReachQuery;

/** How many people are connected with the libraries of an area, year by year. */
@Path("bereik")
@Dependent
@Needs(Permission.LOOK)
@Produces(MediaType.APPLICATION_JSON)
public class ReachResource {
  private final ReachQuery reach;

  @Inject
  public ReachResource(ReachQuery reach) {
    this.reach = reach;
  }

  /**
   * The last year first.
   *
   * @param year null for all
   * @param name of a province or a library within reach; empty for the country
   */
  @GET
  public List<AreaReachView> list(
      @QueryParam("jaar") Integer year, @QueryParam("gebied") @DefaultValue("") String name) {
    var area = reach.area(name);
    return reach.list(area).stream()
        .filter(found -> year == null || found.year() == year)
        .map(found -> AreaReachView.of(area.name(), found, reach.households(area, found.year())))
        .toList();
  }
}
