// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.area.WorkArea;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.request.usecase.AreaStanding;

/** How an area stands before something is asked of it: what comes along, and what was spent. */
@Path("edities/{naam}/verbruik")
@Dependent
@Needs(Permission.ASK)
@Produces(MediaType.APPLICATION_JSON)
public class AreaStandingResource {
  private final AreaStanding standing;

  @Inject
  public AreaStandingResource(AreaStanding standing) {
    this.standing = standing;
  }

  /**
   * The standing as the interface tells it.
   *
   * @param toegevoegd postcodes that come along with their block
   * @param verbruikt rho, by all libraries together
   * @param gesloten whether no new member file comes out of it
   */
  public record View(
      List<Integer> toegevoegd,
      BigDecimal verbruikt,
      BigDecimal grens,
      BigDecimal verbruiktOpenEdities,
      BigDecimal grensOpenEdities,
      boolean gesloten) {
    static View of(AreaStanding.Standing standing) {
      return new View(
          standing.added(),
          standing.spent(),
          standing.limit(),
          standing.openSpent(),
          standing.openLimit(),
          standing.isClosed());
    }
  }

  /**
   * @param municipalities codes
   * @param postcodes of four digits
   */
  @GET
  public View show(
      @PathParam("naam") String edition,
      @QueryParam("gemeente") List<String> municipalities,
      @QueryParam("postcode") List<Integer> postcodes) {
    if (municipalities.isEmpty() && postcodes.isEmpty()) {
      throw new InvalidInput("werkgebied", "Noem ten minste een gemeente of een postcode.");
    }
    return View.of(standing.of(edition, new WorkArea(municipalities, postcodes)));
  }
}
