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
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.reach.RegionCode;
import nl.publiekswijzer.reach.usecase.MemberStatistics;

/** Households with a member, by the national collection of member data. */
@Path("ledenstatistiek")
@Dependent
@Needs(Permission.LOOK)
@Produces(MediaType.APPLICATION_JSON)
public class MemberStatisticsResource {
  private final MemberStatistics statistics;

  @Inject
  public MemberStatisticsResource(MemberStatistics statistics) {
    this.statistics = statistics;
  }

  /**
   * The last year first.
   *
   * @param region code of a municipality, or of a district, for its municipality
   * @param year null for all
   */
  @GET
  public List<MemberStatisticView> list(
      @QueryParam("regio") @DefaultValue("") String region, @QueryParam("jaar") Integer year) {
    String municipality =
        RegionCode.of(region)
            .map(RegionCode::municipality)
            .orElseThrow(
                () ->
                    new InvalidInput(
                        "regio", "Geef de code van een gemeente of wijk, zoals GM0363."));
    return statistics.years(municipality).stream()
        .filter(of -> year == null || of.year() == year)
        .map(MemberStatisticView::of)
        .toList();
  }
}
