// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.proposition.Barrier;
import nl.publiekswijzer.proposition.usecase.BarrierForm;
import nl.publiekswijzer.proposition.usecase.BarrierLog;

/** Where clients of a library stumble, and what is done about it. */
@Path("bibliotheken/{naam}/knelpunten")
@Dependent
@Needs(Permission.OFFER)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BarriersResource {
  private final BarrierLog log;

  @Inject
  public BarriersResource(BarrierLog log) {
    this.log = log;
  }

  /** What was done about one. */
  public record StepView(String toestand, String actie, String eigenaar, String op, String door) {
    static StepView of(Barrier.Step step) {
      return new StepView(
          step.state().word(), step.action(), step.owner(), step.on().toString(), step.by());
    }
  }

  /**
   * A barrier.
   *
   * @param vestiging code; empty for the library as a whole
   * @param propositie code; empty for anything
   */
  public record BarrierView(
      UUID id,
      String plaats,
      String vestiging,
      String propositie,
      String oorzaak,
      String gemerktOp,
      List<StepView> stappen) {
    static BarrierView of(Barrier barrier) {
      return new BarrierView(
          barrier.id(),
          barrier.place().word(),
          barrier.branch().orElse(""),
          barrier.proposition().orElse(""),
          barrier.cause(),
          barrier.noticedOn().toString(),
          barrier.steps().stream().map(StepView::of).toList());
    }
  }

  /** What was made. */
  public record Made(UUID id) {}

  @GET
  public List<BarrierView> list(@PathParam("naam") String library) {
    return log.list(library).stream().map(BarrierView::of).toList();
  }

  @POST
  public Response enter(@PathParam("naam") String library, BarrierForm form) {
    UUID id = log.enter(library, form == null ? BarrierForm.EMPTY : form);
    return Response.status(Response.Status.CREATED).entity(new Made(id)).build();
  }

  @POST
  @Path("{id}/stappen")
  public void advance(
      @PathParam("naam") String library, @PathParam("id") UUID id, BarrierForm form) {
    log.advance(library, id, form == null ? BarrierForm.EMPTY : form);
  }
}
