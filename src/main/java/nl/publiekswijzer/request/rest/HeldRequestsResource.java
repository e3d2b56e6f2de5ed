// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

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
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.request.HoldReason.Decision;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.usecase.HeldDeciding;

/** Requests that wait for a decision of the one who asks. */
@Path("aangehouden")
@Dependent
@Needs(Permission.ORGANISE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HeldRequestsResource {
  private final HeldDeciding deciding;
  private final QueueWorker worker;

  @Inject
  public HeldRequestsResource(HeldDeciding deciding, QueueWorker worker) {
    this.deciding = deciding;
    this.worker = worker;
  }

  /**
   * A request that waits.
   *
   * @param besluiten the words of what can be decided
   */
  public record View(
      String id,
      String bibliotheek,
      String soort,
      String reden,
      List<String> besluiten,
      String ingediendOp) {
    static View of(HeldDeciding.Waiting waiting) {
      var request = waiting.request();
      var reason = request.heldFor().orElseThrow();
      return new View(
          request.id().toString(),
          waiting.library(),
          request.kind().word(),
          reason.sentence(),
          reason.decisions().stream().map(Decision::word).sorted().toList(),
          request.createdAt().toString());
    }
  }

  /** A decision, with what the requester is told when it is no. */
  public record Submission(String besluit, String toelichting) {}

  @GET
  public List<View> list() {
    return deciding.list().stream().map(View::of).toList();
  }

  @POST
  @Path("{id}/besluit")
  public Response decide(@PathParam("id") UUID id, Submission sent) {
    String word = sent == null ? null : sent.besluit();
    var decision =
        Stream.of(Decision.values())
            .filter(d -> d.word().equals(word))
            .findFirst()
            .orElseThrow(
                () -> new InvalidInput("besluit", "Kies een van de besluiten van de aanvraag."));
    deciding.decide(id, decision, sent.toelichting());
    worker.wake();
    return Response.noContent().build();
  }
}
