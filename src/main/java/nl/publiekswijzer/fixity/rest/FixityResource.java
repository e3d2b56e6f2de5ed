// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.fixity.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.fixity.usecase.FixityOverview;
import nl.publiekswijzer.fixity.usecase.LetterKeeping;
import nl.publiekswijzer.fixity.usecase.PuttingRight;
import nl.publiekswijzer.platform.Refused;

/** Whether all that is kept is as it was published, and what was done where it is not. */
@Path("bestandscontrole")
@Dependent
@Needs(Permission.LOOK)
@Produces(MediaType.APPLICATION_JSON)
public class FixityResource {
  private final FixityOverview overview;
  private final PuttingRight right;
  private final LetterKeeping letters;

  @Inject
  public FixityResource(FixityOverview overview, PuttingRight right, LetterKeeping letters) {
    this.overview = overview;
    this.right = right;
    this.letters = letters;
  }

  /** Whether a finding is closed now. */
  public record Outcome(boolean opgelost) {}

  @GET
  public FixityView show() {
    return FixityView.of(overview.read(), letters.list());
  }

  @POST
  @Path("bevindingen/{id}/controle")
  public Outcome check(@PathParam("id") UUID id) {
    return new Outcome(right.check(id));
  }

  @POST
  @Path("bevindingen/{id}/terugzetten")
  public Outcome putBack(@PathParam("id") UUID id) {
    return new Outcome(right.putBack(id));
  }

  @GET
  @Path("brieven/{maand}")
  @Produces("application/pdf")
  public Response letter(@PathParam("maand") String month) {
    byte[] pdf =
        month(month)
            .flatMap(letters::find)
            .orElseThrow(() -> Refused.notFound("Van deze maand is er geen brief."));
    return Response.ok(pdf)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"bestandscontrole_" + month + ".pdf\"")
        .build();
  }

  private static Optional<YearMonth> month(String text) {
    try {
      return Optional.of(YearMonth.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
