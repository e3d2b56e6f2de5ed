// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.publication.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.publication.ExpectedFigures;
import nl.publiekswijzer.publication.usecase.ExpectationCheck;

/** What was expected at a library, beside what was published. */
@Path("verwachtingen/{editie}/{bibliotheek}")
@Dependent
@Needs(Permission.READ)
@Produces(MediaType.APPLICATION_JSON)
public class ExpectationCheckResource {
  private final ExpectationCheck check;

  @Inject
  public ExpectationCheckResource(ExpectationCheck check) {
    this.check = check;
  }

  /**
   * The whole comparison.
   *
   * @param bereik published reach, per cent; null where it is not told
   */
  public record CheckView(
      String bibliotheek,
      String editie,
      List<LargestView> grootste,
      BigDecimal bereik,
      List<GuessView> verwachtingen,
      List<NamedView> genoemd) {}

  /** A segment as it was published. */
  public record LargestView(String code, String naam, BigDecimal aandeel) {}

  /**
   * What one colleague expected.
   *
   * @param goed how many of the three are among the largest
   * @param verschil in points; null where the reach is not told
   */
  public record GuessView(
      List<String> segmenten, int goed, BigDecimal bereik, BigDecimal verschil) {}

  /** How often a segment was expected. */
  public record NamedView(String code, String naam, int aantal, boolean isGrootste) {}

  @GET
  public CheckView show(
      @PathParam("editie") String edition, @PathParam("bibliotheek") String library) {
    return view(check.read(edition, library));
  }

  private static CheckView view(ExpectedFigures of) {
    return new CheckView(
        of.library(),
        of.edition(),
        of.largest().stream().map(l -> new LargestView(l.code(), l.name(), l.share())).toList(),
        of.reach(),
        of.guesses().stream()
            .map(g -> new GuessView(g.segments(), g.right(), g.reach(), g.points()))
            .toList(),
        of.named().stream()
            .map(n -> new NamedView(n.code(), n.name(), n.times(), n.isLargest()))
            .toList());
  }
}
