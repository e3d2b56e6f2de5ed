// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.web;

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
import nl.publiekswijzer.platform.InvalidInput;
import nl.publiekswijzer.platform.web.Models;
import nl.publiekswijzer.platform.web.PageAnswer;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.retention.usecase.Withdrawing;

/** Withdraws a publication, after saying what that means. */
@Path("publicaties/{id}/intrekken")
@Dependent
@Needs(Permission.ARCHIVE)
public class WithdrawalPage {
  private static final View VIEW = new View("withdrawal.xhtml");

  private final Withdrawing withdrawing;
  private final Models models;

  @Inject
  public WithdrawalPage(Withdrawing withdrawing, Models models) {
    this.withdrawing = withdrawing;
    this.models = models;
  }

  @GET
  public View show(@PathParam("id") UUID id) {
    fill(withdrawing.read(id));
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  public Response withdraw(
      @PathParam("id") UUID id,
      @FormParam("reden") @DefaultValue("") String reason,
      @FormParam("opvolger") @DefaultValue("") String successor) {
    try {
      withdrawing.withdraw(id, reason, successor.isEmpty() ? null : id(successor));
    } catch (InvalidInput e) {
      fill(withdrawing.read(id));
      models.put("reason", reason);
      models.put("chosen", successor);
      return PageAnswer.again(VIEW, models, e.faults());
    }
    return PageAnswer.goTo("/ui/publicaties/" + id).build();
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidInput("opvolger", "Kies een andere versie van deze reeks, of geen.");
    }
  }

  private void fill(Withdrawing.Withdrawable of) {
    models.put("id", of.version().id().toString());
    models.put("number", of.version().number());
    models.put("library", of.library());
    models.put("reason", "");
    models.put("chosen", "");
    models.put("others", of.others());
  }
}
