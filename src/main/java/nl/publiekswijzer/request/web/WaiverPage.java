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
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.household.Edition;
import nl.publiekswijzer.household.usecase.EditionList;
import nl.publiekswijzer.platform.Fault;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.request.NoiseWaiver;
import nl.publiekswijzer.request.usecase.WaiverSigning;

/** Exact members of a library: proposed by one person, confirmed by another. */
@Path("beheer/bibliotheken/{id: [0-9a-f-]{36}}/exacte-leden")
@Dependent
@Needs(Permission.ASK)
public class WaiverPage {
  private static final View VIEW = new View("noise-waivers.xhtml");

  private final WaiverSigning signing;
  private final EditionList editions;
  private final CurrentActor current;
  private final PageWords words;
  private final Models models;

  @Inject
  public WaiverPage(
      WaiverSigning signing,
      EditionList editions,
      CurrentActor current,
      PageWords words,
      Models models) {
    this.signing = signing;
    this.editions = editions;
    this.current = current;
    this.words = words;
    this.models = models;
  }

  /**
   * A statement on the page.
   *
   * @param moment when it was proposed, to the last digit
   */
  public record Line(
      String edition,
      String statement,
      String proposedBy,
      String proposedAt,
      String moment,
      String confirmedBy,
      String confirmedAt,
      boolean confirmable) {}

  @GET
  public View show(@PathParam("id") UUID id) {
    fill(id, "", "");
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  public Response propose(
      @PathParam("id") UUID id,
      @FormParam("editie") @DefaultValue("") String edition,
      @FormParam("verklaring") @DefaultValue("") String statement) {
    try {
      signing.propose(name(id), edition, statement);
      return done(id, "voorgesteld");
    } catch (InvalidInput e) {
      return again(id, edition, statement, e.faults());
    }
  }

  @POST
  @Path("bevestigen")
  public Response confirm(
      @PathParam("id") UUID id,
      @FormParam("editie") @DefaultValue("") String edition,
      @FormParam("voorgesteldOp") @DefaultValue("") String proposedAt) {
    signing.confirm(name(id), edition, proposedAt);
    return done(id, "bevestigd");
  }

  @POST
  @Path("intrekken")
  public Response withdraw(
      @PathParam("id") UUID id, @FormParam("editie") @DefaultValue("") String edition) {
    signing.withdraw(name(id), edition);
    return done(id, "ingetrokken");
  }

  private Response again(UUID id, String edition, String statement, List<Fault> faults) {
    fill(id, edition, statement);
    return PageAnswer.again(VIEW, models, faults);
  }

  private void fill(UUID id, String edition, String statement) {
    String library = name(id);
    models.put("organises", current.actor().may(Permission.ORGANISE));
    models.put("libraryPath", "/ui/beheer/bibliotheken/" + id);
    models.put("path", "/ui/beheer/bibliotheken/" + id + "/exacte-leden");
    models.put("library", library);
    models.put("waivers", signing.list(library).stream().map(this::line).toList());
    models.put(
        "editionNames", editions.list().stream().filter(Edition::open).map(Edition::name).toList());
    models.put("sentEdition", edition);
    models.put("sentStatement", statement);
  }

  private Line line(NoiseWaiver waiver) {
    var speech = words.speech();
    return new Line(
        waiver.edition(),
        waiver.statement(),
        waiver.proposed().name(),
        speech.moment(waiver.proposed().at()),
        waiver.proposed().at().toString(),
        waiver.confirmed().map(NoiseWaiver.Signature::name).orElse(""),
        waiver.confirmed().map(by -> speech.moment(by.at())).orElse(""),
        signing.mayConfirm(waiver));
  }

  private String name(UUID id) {
    return signing.name(id);
  }

  private static Response done(UUID id, String what) {
    return PageAnswer.goTo("/ui/beheer/bibliotheken/" + id + "/exacte-leden?na=" + what).build();
  }
}
