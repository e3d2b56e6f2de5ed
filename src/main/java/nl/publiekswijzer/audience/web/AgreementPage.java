// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.audience.web;

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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.access.usecase.CurrentActor;
import nl.publiekswijzer.audience.Agreement;
import nl.publiekswijzer.audience.AgreementState;
import nl.publiekswijzer.audience.AudiencePublication;
import nl.publiekswijzer.audience.usecase.Agreements;
import nl.publiekswijzer.household.usecase.EditionAreas;
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.PageWords;
import nl.publiekswijzer.platform.web.Speech;
import nl.publiekswijzer.platform.web.View;

/** One agreement: who takes part, what has to be done, and what came of it. */
@Path("netwerk/doelgroepen/{id}")
@Dependent
@Needs(Permission.LOOK)
public class AgreementPage {
  private static final View VIEW = new View("agreement.xhtml");

  private final Agreements agreements;
  private final AgreementLines lines;
  private final EditionAreas areas;
  private final CurrentActor current;
  private final Speech words;
  private final Models models;

  @Inject
  public AgreementPage(
      Agreements agreements,
      AgreementLines lines,
      EditionAreas areas,
      CurrentActor current,
      PageWords words,
      Models models) {
    this.agreements = agreements;
    this.lines = lines;
    this.areas = areas;
    this.current = current;
    this.words = words.speech();
    this.models = models;
  }

  static String path(UUID id) {
    return AgreementsPage.PATH + "/" + id;
  }

  @GET
  public View show(@PathParam("id") UUID id) {
    PageAnswer.errors(models, List.of());
    models.put("reason", "");
    return fill(agreements.read(id));
  }

  @POST
  @Path("ondertekening")
  @Needs(Permission.ASK)
  public Response sign(
      @PathParam("id") UUID id,
      @FormParam("organisatie") @DefaultValue("") String organisation,
      @FormParam("deelt") @DefaultValue("") String shares) {
    return done(id, "", "getekend", () -> agreements.sign(id, organisation, shares.equals("ja")));
  }

  @POST
  @Path("afwijzing")
  @Needs(Permission.ASK)
  public Response decline(
      @PathParam("id") UUID id,
      @FormParam("organisatie") @DefaultValue("") String organisation,
      @FormParam("reden") @DefaultValue("") String reason) {
    return done(id, reason, "beeindigd", () -> agreements.decline(id, organisation, reason));
  }

  @POST
  @Path("intrekking")
  @Needs(Permission.ASK)
  public Response withdraw(
      @PathParam("id") UUID id, @FormParam("reden") @DefaultValue("") String reason) {
    return done(id, reason, "beeindigd", () -> agreements.withdraw(id, reason));
  }

  private Response done(UUID id, String reason, String after, Supplier<Agreement> deed) {
    try {
      deed.get();
      return PageAnswer.goTo(path(id) + "?na=" + after).build();
    } catch (InvalidInput e) {
      models.put("reason", reason);
      return PageAnswer.again(fill(agreements.read(id)), models, e.faults());
    }
  }

  private View fill(Agreement agreement) {
    models.put("path", path(agreement.id()));
    models.put("agreement", agreement.name());
    models.put("purpose", agreement.purpose());
    models.put("area", areas.title(agreement.editionId(), agreement.workArea()));
    models.put("state", lines.state(agreement));
    models.put("making", agreement.state() == AgreementState.COMPLETE);
    models.put("ended", lines.ended(agreement));
    models.put("why", agreement.ending().map(Agreement.Ending::reason).orElse(""));
    models.put("closes", agreement.state().isEnded() ? "" : words.day(agreement.closesOn()));
    models.put("parties", lines.parties(agreement));
    models.put("toSign", lines.toSign(agreement));
    models.put("toLeave", lines.toLeave(agreement));
    models.put("mayWithdraw", lines.mayWithdraw(agreement));
    models.put("ofOne", agreement.isOfOne());
    publication(agreement);
    return VIEW;
  }

  private void publication(Agreement agreement) {
    var found =
        agreement.state() == AgreementState.PUBLISHED && current.actor().may(Permission.READ)
            ? agreements.findPublication(agreement.id())
            : Optional.<AudiencePublication>empty();
    var told = found.map(of -> new FiguresLines(of.figures(), words));
    models.put("number", found.map(AudiencePublication::number).orElse(""));
    models.put("pages", found.map(AudiencePublication::pages).orElse(0));
    models.put("document", "/api/v1/doelgroepafspraken/" + agreement.id() + "/publicatie");
    models.put("heads", told.map(FiguresLines::heads).orElse(List.of()));
    models.put("rows", told.map(FiguresLines::rows).orElse(List.of()));
    models.put("ownHeads", told.map(FiguresLines::ownHeads).orElse(List.of()));
    models.put("ownRows", told.map(FiguresLines::ownRows).orElse(List.of()));
    models.put("common", told.map(FiguresLines::common).orElse(List.of()));
    models.put("several", found.map(of -> of.figures().areSeveral()).orElse(false));
  }
}
