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
import nl.publiekswijzer.request.QueueDeed;
import nl.publiekswijzer.request.QueueEntry;
import nl.publiekswijzer.request.QueueNode;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.usecase.QueueTending;

/** The queue, for the administrator. */
@Path("wachtrij")
@Dependent
@Needs(Permission.ACCOUNTS)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QueueResource {
  private final QueueTending tending;
  private final QueueWorker worker;

  @Inject
  public QueueResource(QueueTending tending, QueueWorker worker) {
    this.tending = tending;
    this.worker = worker;
  }

  /**
   * A request in the queue.
   *
   * @param knooppunt the node that works on it
   * @param leeftijd in seconds, since it was accepted
   * @param acties the words of what can be done to it
   */
  public record View(
      String id,
      String bibliotheek,
      String soort,
      String editie,
      String status,
      String fase,
      int percentage,
      int poging,
      int pogingen,
      String knooppunt,
      String reden,
      String ingediendOp,
      long leeftijd,
      List<String> acties) {
    static View of(QueueEntry entry) {
      return new View(
          entry.id().toString(),
          entry.library(),
          entry.kind().word(),
          entry.edition(),
          RequestView.word(entry.state()),
          entry.phase() == null ? null : RequestView.word(entry.phase()),
          entry.percent(),
          entry.attempt(),
          entry.mostAttempts(),
          entry.owner(),
          entry.reason(),
          entry.createdAt().toString(),
          entry.age().toSeconds(),
          entry.deeds().stream().map(QueueDeed::word).toList());
    }
  }

  /** What is to be done. */
  public record Submission(String actie) {}

  @GET
  public List<View> list() {
    return tending.list().stream().map(View::of).toList();
  }

  /**
   * A node that works on the queue.
   *
   * @param software its version
   * @param bezig how many requests it works on now
   * @param hoogstens how many it works on at a time
   * @param stilte in seconds, since its last sign of life
   */
  public record NodeView(
      String naam, String software, int bezig, int hoogstens, String gestartOp, long stilte) {
    static NodeView of(QueueNode node) {
      return new NodeView(
          node.name(),
          node.software(),
          node.running(),
          node.workers(),
          node.startedAt().toString(),
          node.silence().toSeconds());
    }
  }

  @GET
  @Path("knooppunten")
  public List<NodeView> nodes() {
    return tending.nodes().stream().map(NodeView::of).toList();
  }

  @POST
  @Path("{id}/acties")
  public Response take(@PathParam("id") UUID id, Submission sent) {
    String word = sent == null ? null : sent.actie();
    var deed =
        Stream.of(QueueDeed.values())
            .filter(d -> d.word().equals(word))
            .findFirst()
            .orElseThrow(
                () -> new InvalidInput("actie", "Kies een van de acties van de aanvraag."));
    tending.take(id, deed);
    worker.wake();
    return Response.noContent().build();
  }
}
