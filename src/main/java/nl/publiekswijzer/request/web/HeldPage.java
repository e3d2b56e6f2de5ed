package nl.publiekswijzer.request.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.mvc.Controller;
import jakarta.mvc.Models;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.DutchTime;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.request.HoldReason.Decision;
import nl.publiekswijzer.request.queue.QueueWorker;
import nl.publiekswijzer.request.usecase.HeldDeciding;

/** Requests that wait for a decision of who looks. */
@Path("aangehouden")
@Controller
@Dependent
@Needs(Permission.ORGANISE)
public class HeldPage {
  private static final String VIEW = "held.xhtml";

  private final HeldDeciding deciding;
  private final QueueWorker worker;
  private final Models models;

  @Inject
  public HeldPage(HeldDeciding deciding, QueueWorker worker, Models models) {
    this.deciding = deciding;
    this.worker = worker;
    this.models = models;
  }

  /** A request that waits, and what can be decided about it. */
  public record Waiting(
      String id,
      String library,
      String kind,
      String reason,
      String createdAt,
      List<Choice> choices) {
    static Waiting of(HeldDeciding.Waiting waiting) {
      var request = waiting.request();
      var reason = request.heldFor().orElseThrow();
      return new Waiting(
          request.id().toString(),
          waiting.library(),
          request.kind().title(),
          reason.sentence(),
          DutchTime.of(request.createdAt()),
          reason.decisions().stream().sorted().map(Choice::of).toList());
    }
  }

  /** A decision in words. */
  public record Choice(String word, String text) {
    static Choice of(Decision decision) {
      String text =
          switch (decision) {
            case RELEASE -> "Vrijgeven: het rapport wordt gemaakt";
            case REJECT -> "Afwijzen: er komt geen rapport";
            case REFER -> "Verwijzen naar de eerdere publicatie";
            case REPLACE -> "Vervangen: de eerdere aanvraag vervalt";
          };
      return new Choice(decision.word(), text);
    }
  }

  @GET
  public String list() {
    show();
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Path("{id}")
  public Response decide(
      @PathParam("id") UUID id,
      @FormParam("besluit") @DefaultValue("") String word,
      @FormParam("toelichting") @DefaultValue("") String explanation) {
    try {
      deciding.decide(id, decision(word), explanation);
    } catch (InvalidInput e) {
      show();
      models.put("chosen", id.toString());
      models.put("explanation", explanation);
      return PageAnswer.again(VIEW, models, e.faults());
    }
    worker.wake();
    return PageAnswer.goTo("/ui/aangehouden").build();
  }

  private static Decision decision(String word) {
    return Stream.of(Decision.values())
        .filter(decision -> decision.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("besluit", "Kies een besluit."));
  }

  private void show() {
    models.put("waiting", deciding.list().stream().map(Waiting::of).toList());
  }
}
