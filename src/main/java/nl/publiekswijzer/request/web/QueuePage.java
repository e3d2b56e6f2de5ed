// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.platform.Settings;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.QueueDeed;
import nl.publiekswijzer.request.RequestState;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.usecase.QueueTending;

/** The queue, and what the administrator does to what is stuck in it. */
@Path("beheer/wachtrij")
@Dependent
@Needs(Permission.ACCOUNTS)
public class QueuePage {
  private static final View VIEW = new View("queue.xhtml");

  /** What can be looked for; what ended well is not in the queue. */
  private static final List<RequestState> STATES =
      List.of(
          RequestState.READY,
          RequestState.RUNNING,
          RequestState.HELD,
          RequestState.PARKED,
          RequestState.DEAD);

  private final QueueTending tending;
  private final QueueWorker worker;
  private final Settings settings;
  private final PageWords words;
  private final Models models;

  @Inject
  public QueuePage(
      QueueTending tending, QueueWorker worker, Settings settings, PageWords words, Models models) {
    this.tending = tending;
    this.worker = worker;
    this.settings = settings;
    this.words = words;
    this.models = models;
  }

  @GET
  public View list(@QueryParam("toestand") @DefaultValue("") String state) {
    fill(state);
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  /** Comes back to the same part of the list. */
  @POST
  @Path("{id}")
  public Response take(
      @PathParam("id") UUID id,
      @FormParam("actie") @DefaultValue("") String word,
      @FormParam("toestand") @DefaultValue("") String state) {
    var deed = Stream.of(QueueDeed.values()).filter(d -> d.word().equals(word)).findFirst();
    if (deed.isEmpty()) {
      return refused(Refused.malformed(words.get("queue.deed.missing")), state);
    }
    try {
      tending.take(id, deed.get());
    } catch (Refused e) {
      return refused(e, state);
    }
    worker.wake();
    String shown = known(state) ? "&toestand=" + state : "";
    return PageAnswer.goTo("/ui/beheer/wachtrij?na=" + word + shown).build();
  }

  private Response refused(Refused refused, String state) {
    fill(state);
    return PageAnswer.refused(refused, "wachtrij", VIEW, models);
  }

  private static boolean known(String state) {
    return STATES.stream().anyMatch(s -> s.name().equals(state));
  }

  private void fill(String state) {
    var entries = tending.list();
    models.put("states", STATES);
    models.put("state", known(state) ? state : "");
    models.put("total", entries.size());
    models.put(
        "entries",
        entries.stream()
            .filter(entry -> !known(state) || entry.state().name().equals(state))
            .map(entry -> QueueLine.of(entry, words.speech()))
            .toList());
    models.put(
        "nodes",
        tending.nodes().stream()
            .map(node -> NodeLine.of(node, settings.lease(), words.speech()))
            .toList());
  }
}
