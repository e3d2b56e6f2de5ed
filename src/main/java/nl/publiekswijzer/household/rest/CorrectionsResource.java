// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.household.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.estimate.Correction;
import nl.publiekswijzer.estimate.Corrections;

/** What was wrong in estimates of before, and what changed. */
@Path("schatting/correcties")
@Dependent
@Needs(Permission.LOOK)
@Produces(MediaType.APPLICATION_JSON)
public class CorrectionsResource {
  /**
   * A correction.
   *
   * @param methode number of the method that has it right
   * @param fout what was wrong, in Dutch
   * @param wijziging what changed, in Dutch
   * @param cijfers which figures are others now, in Dutch
   */
  public record CorrectionView(
      int methode,
      LocalDate datum,
      String onderwerp,
      String fout,
      String wijziging,
      String cijfers) {
    static CorrectionView of(Correction correction) {
      return new CorrectionView(
          correction.method(),
          correction.date(),
          correction.subject(),
          correction.wrong(),
          correction.changed(),
          correction.figures());
    }
  }

  @GET
  public List<CorrectionView> list() {
    return Corrections.LIST.stream().map(CorrectionView::of).toList();
  }
}
