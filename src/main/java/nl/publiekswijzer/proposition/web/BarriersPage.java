// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.proposition.web;

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
import java.util.UUID;
import java.util.stream.Stream;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.proposition.Barrier;
import nl.publiekswijzer.proposition.BarrierPlace;
import nl.publiekswijzer.proposition.BarrierState;
import nl.publiekswijzer.proposition.usecase.BarrierForm;
import nl.publiekswijzer.proposition.usecase.BarrierLog;
import nl.publiekswijzer.proposition.usecase.LibraryOffer;
import nl.publiekswijzer.proposition.web.PropositionWords.Choice;

/** Where clients of a library stumble, and what is done about it. */
@Path("netwerk/knelpunten")
@Dependent
@Needs(Permission.OFFER)
public class BarriersPage {
  private static final String AREA = "/ui/netwerk/knelpunten";

  private final BarrierLog log;
  private final LibraryOffer offer;
  private final LibraryChoice choice;
  private final Speech words;
  private final Models models;

  @Inject
  public BarriersPage(
      BarrierLog log, LibraryOffer offer, LibraryChoice choice, PageWords words, Models models) {
    this.log = log;
    this.offer = offer;
    this.choice = choice;
    this.words = words.speech();
    this.models = models;
  }

  /**
   * A barrier in words.
   *
   * @param state word of the interface
   */
  public record Line(
      String id,
      String cause,
      String place,
      String proposition,
      String noticed,
      String state,
      String told,
      String action,
      String owner,
      List<Step> steps) {}

  /** What was done about one, in words. */
  public record Step(String on, String by, String told) {}

  static String path(String library) {
    return AREA + "/" + PathPart.of(library);
  }

  @GET
  public Response choose() {
    return choice.show("proposition.barrier.title", BarriersPage::path);
  }

  @GET
  @Path("{bibliotheek}")
  public View show(@PathParam("bibliotheek") String library) {
    PageAnswer.errors(models, List.of());
    return fill(library, BarrierForm.EMPTY);
  }

  @POST
  @Path("{bibliotheek}")
  public Response enter(
      @PathParam("bibliotheek") String library,
      @FormParam("plaats") String place,
      @FormParam("vestiging") String branch,
      @FormParam("propositie") String proposition,
      @FormParam("oorzaak") String cause,
      @FormParam("actie") String action,
      @FormParam("eigenaar") String owner) {
    var form = new BarrierForm(place, branch, proposition, cause, "", action, owner);
    try {
      log.enter(library, form);
      return PageAnswer.goTo(path(library) + "?na=ingevoerd").build();
    } catch (InvalidInput e) {
      return PageAnswer.again(fill(library, form), models, e.faults());
    }
  }

  @POST
  @Path("{bibliotheek}/{id}")
  public Response advance(
      @PathParam("bibliotheek") String library,
      @PathParam("id") UUID id,
      @FormParam("toestand") @DefaultValue("") String state,
      @FormParam("actie") @DefaultValue("") String action,
      @FormParam("eigenaar") @DefaultValue("") String owner) {
    var form = new BarrierForm("", "", "", "", state, action, owner);
    try {
      log.advance(library, id, form);
      return PageAnswer.goTo(path(library) + "?na=bijgewerkt#" + id).build();
    } catch (InvalidInput e) {
      models.put("advanced", id.toString());
      models.put("step", form);
      return PageAnswer.again(fill(library, BarrierForm.EMPTY), models, e.faults());
    }
  }

  private View fill(String library, BarrierForm form) {
    var known = offer.read(library);
    models.put("library", library);
    models.put("path", path(library));
    models.put("form", form);
    models.put("lines", log.list(library).stream().map(barrier -> line(barrier, known)).toList());
    models.put(
        "placesOf",
        Stream.of(BarrierPlace.values())
            .map(one -> new Choice(one.word(), words.of("proposition.place", one)))
            .toList());
    models.put(
        "states",
        Stream.of(BarrierState.values())
            .map(one -> new Choice(one.word(), words.of("proposition.state", one)))
            .toList());
    models.put(
        "branches",
        known.branches().stream().map(place -> new Choice(place.code(), place.name())).toList());
    models.put(
        "propositions",
        known.propositions().stream().map(p -> new Choice(p.code(), p.content().name())).toList());
    return new View("barriers.xhtml");
  }

  private Line line(Barrier barrier, LibraryOffer.Offer known) {
    String branch =
        barrier
            .branch()
            .flatMap(
                code -> known.branches().stream().filter(b -> b.code().equals(code)).findFirst())
            .map(place -> ", " + place.name())
            .orElse("");
    String proposition =
        barrier
            .proposition()
            .flatMap(c -> known.propositions().stream().filter(p -> p.code().equals(c)).findFirst())
            .map(p -> p.content().name())
            .orElse("");
    var now = barrier.now();
    return new Line(
        barrier.id().toString(),
        barrier.cause(),
        words.of("proposition.place", barrier.place()) + branch,
        proposition,
        words.day(barrier.noticedOn()),
        now.state().word(),
        words.of("proposition.state", now.state()),
        now.action(),
        now.owner(),
        barrier.steps().stream()
            .map(
                step ->
                    new Step(
                        words.day(step.on()),
                        step.by(),
                        words.of("proposition.state", step.state())
                            + (step.action().isEmpty() ? "" : ": " + step.action())))
            .toList());
  }
}
