// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Day;
import nl.publiekswijzer.reach.StatisticSource;
import nl.publiekswijzer.reach.read.MemberStatisticFile;
import nl.publiekswijzer.reach.usecase.MemberStatistics;

/** Takes over tables of the national collection of member data; all of one, or nothing. */
@Path("ledenstatistiek-imports")
@Dependent
@Needs(Permission.SHARED)
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
public class MemberStatisticImportsResource {
  private final MemberStatistics statistics;

  @Inject
  public MemberStatisticImportsResource(MemberStatistics statistics) {
    this.statistics = statistics;
  }

  /** What came of it. */
  public record Report(int regios, int gemeenten, List<String> opmerkingen) {}

  /**
   * @param base which households they are
   * @param day on which they were counted
   */
  @POST
  public Report load(
      @QueryParam("bron") @DefaultValue("") String source,
      @QueryParam("basis") @DefaultValue("") String base,
      @QueryParam("peildatum") String day,
      InputStream file) {
    var told = new StatisticSource(source.strip(), base.strip(), Day.of("peildatum", day));
    var taken = statistics.load(told, MemberStatisticFile.read(file));
    return new Report(taken.rows(), taken.municipalities(), taken.remarks());
  }
}
