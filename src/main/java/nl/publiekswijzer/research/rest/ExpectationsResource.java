// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.research.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.research.store.ExpectationRepository.Entered;
import nl.publiekswijzer.research.usecase.ExpectationKeeping;

/** What is expected at libraries before they see figures. */
@Path("verwachtingen")
@Dependent
@Needs(Permission.RESEARCH)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExpectationsResource {
  private final ExpectationKeeping keeping;

  @Inject
  public ExpectationsResource(ExpectationKeeping keeping) {
    this.keeping = keeping;
  }

  /** An expectation as somebody sends it. */
  public record Submission(
      String bibliotheek, String editie, List<String> segmenten, BigDecimal bereik) {}

  /** How many there are of a library and edition. */
  public record EnteredView(String bibliotheek, String editie, int aantal, boolean gepubliceerd) {
    static EnteredView of(Entered entered) {
      return new EnteredView(
          entered.library(), entered.edition(), entered.count(), entered.published());
    }
  }

  @GET
  public List<EnteredView> list() {
    return keeping.list().stream().map(EnteredView::of).toList();
  }

  @POST
  public Response enter(Submission sent) {
    if (sent == null) {
      throw new InvalidInput("inhoud", "Stuur een verwachting.");
    }
    keeping.enter(
        new ExpectationKeeping.Form(
            sent.bibliotheek(),
            sent.editie(),
            sent.segmenten() == null
                ? List.of()
                : sent.segmenten().stream().map(String::valueOf).toList(),
            FindingSubmission.text(sent.bereik())));
    return Response.status(Response.Status.CREATED).build();
  }
}
