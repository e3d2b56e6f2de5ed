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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.access.usecase.People;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.HoldReason.Decision;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.usecase.HeldDeciding;

/** Requests that wait for a decision of who looks. */
@Path("aangehouden")
@Dependent
@Needs(Permission.ORGANISE)
public class HeldPage {
  private static final View LIST = new View("held.xhtml");
  private static final View DECISION = new View("held-decision.xhtml");

  private final HeldDeciding deciding;
  private final People people;
  private final CurrentActor current;
  private final QueueWorker worker;
  private final PageWords words;
  private final Models models;

  @Inject
  public HeldPage(
      HeldDeciding deciding,
      People people,
      CurrentActor current,
      QueueWorker worker,
      PageWords words,
      Models models) {
    this.deciding = deciding;
    this.people = people;
    this.current = current;
    this.worker = worker;
    this.words = words;
    this.models = models;
  }

  @GET
  public View list() {
    models.put("waiting", lines());
    PageAnswer.errors(models, List.of());
    return LIST;
  }

  @GET
  @Path("{id}")
  public View show(@PathParam("id") UUID id) {
    fill(id);
    PageAnswer.errors(models, List.of());
    return DECISION;
  }

  @POST
  @Path("{id}")
  public Response decide(
      @PathParam("id") UUID id,
      @FormParam("besluit") @DefaultValue("") String word,
      @FormParam("toelichting") @DefaultValue("") String explanation) {
    var decision = Stream.of(Decision.values()).filter(d -> d.word().equals(word)).findFirst();
    try {
      deciding.decide(
          id,
          decision.orElseThrow(() -> new InvalidInput("besluit", words.get("held.missing"))),
          explanation);
    } catch (InvalidInput e) {
      return again(id, word, explanation, e.faults());
    }
    worker.wake();
    return PageAnswer.goTo("/ui/aangehouden?na=" + word).build();
  }

  private Response again(UUID id, String word, String explanation, List<Fault> faults) {
    fill(id);
    models.put("decided", word);
    models.put("explanation", explanation);
    return PageAnswer.again(DECISION, models, faults);
  }

  private void fill(UUID id) {
    var facts = deciding.read(id);
    var asked = facts.asked();
    var speech = words.speech();
    models.put(
        "held",
        HeldLine.of(
            new HeldDeciding.Waiting(asked.request(), asked.named().library()),
            facts.possible(),
            speech));
    models.put("asked", told(asked));
    models.put("earlier", facts.earlier().map(this::told).orElse(null));
  }

  private HeldFacts told(HeldDeciding.Side side) {
    var actor = current.actor();
    boolean open = actor.may(Permission.ASK) && actor.reaches(side.request().libraryId());
    return HeldFacts.of(side, id -> people.findEmail(id).orElse(""), open, words.speech());
  }

  private List<HeldLine> lines() {
    return deciding.list().stream().map(w -> HeldLine.of(w, Set.of(), words.speech())).toList();
  }
}
