// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.reach.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.reach.StatisticReport;
import nl.publiekswijzer.reach.usecase.NationalFigures;

/** Takes over figures of the country from the library statistic of CBS. */
@Path("bibliotheekstatistiek-imports")
@Dependent
@Needs(Permission.SHARED)
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
public class LibraryStatisticImportsResource {
  private final NationalFigures figures;

  @Inject
  public LibraryStatisticImportsResource(NationalFigures figures) {
    this.figures = figures;
  }

  /** What came of it. */
  public record Report(int overgenomen, int overgeslagen, List<Rejected> afgewezen) {
    static Report of(StatisticReport report) {
      return new Report(
          report.taken(),
          report.passedOver(),
          report.rejected().stream().map(r -> new Rejected(r.line(), r.reason())).toList());
    }
  }

  /** A cell that cannot be read. */
  public record Rejected(long regel, String reden) {}

  @POST
  public Report load(InputStream file) {
    return Report.of(figures.load(file));
  }
}
