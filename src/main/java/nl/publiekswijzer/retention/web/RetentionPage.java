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
import nl.publiekswijzer.platform.web.PathPart;
import nl.publiekswijzer.platform.web.View;
import nl.publiekswijzer.retention.RuleForm;
import nl.publiekswijzer.retention.usecase.Destroying;
import nl.publiekswijzer.retention.usecase.Retaining;
import nl.publiekswijzer.retention.usecase.Stopping;

/** Where the archive of a library is kept: terms, stops, what falls due and what is destroyed. */
@Path("archief/{bibliotheek}/bewaren")
@Dependent
@Needs(Permission.ARCHIVE)
public class RetentionPage {
  private static final View VIEW = new View("retention.xhtml");

  private final Retaining retaining;
  private final Stopping stopping;
  private final Destroying destroying;
  private final RetentionLines lines;
  private final Models models;

  @Inject
  public RetentionPage(
      Retaining retaining,
      Stopping stopping,
      Destroying destroying,
      RetentionLines lines,
      Models models) {
    this.retaining = retaining;
    this.stopping = stopping;
    this.destroying = destroying;
    this.lines = lines;
    this.models = models;
  }

  @GET
  public View show(@PathParam("bibliotheek") String library) {
    var retention = retaining.read(library);
    fill(library, retention, RuleForm.of(retention.rule()));
    PageAnswer.errors(models, List.of());
    return VIEW;
  }

  @POST
  @Path("regel")
  public Response decide(
      @PathParam("bibliotheek") String library,
      @FormParam("waardering") @DefaultValue("") String valuation,
      @FormParam("jaren") @DefaultValue("") String years,
      @FormParam("categorie") @DefaultValue("") String category,
      @FormParam("code") @DefaultValue("") String code,
      @FormParam("lijst") @DefaultValue("") String list) {
    var form = new RuleForm(valuation, whole(years), category, code, list);
    return done(library, "regel", form, () -> retaining.decide(library, form.rule()));
  }

  private static Integer whole(String years) {
    return years.strip().matches("\\d{1,3}") ? Integer.valueOf(years.strip()) : null;
  }

  @POST
  @Path("stop")
  public Response stop(
      @PathParam("bibliotheek") String library,
      @FormParam("nummer") @DefaultValue("") String number,
      @FormParam("reden") @DefaultValue("") String reason) {
    models.put("number", number);
    models.put("reason", reason);
    return done(library, "stop", null, () -> stopping.place(library, number, reason));
  }

  @POST
  @Path("opheffing")
  public Response lift(
      @PathParam("bibliotheek") String library,
      @FormParam("stop") @DefaultValue("") String stop,
      @FormParam("opheffing") @DefaultValue("") String reason) {
    models.put("lifting", reason);
    return done(
        library, "opgeheven", null, () -> stopping.lift(library, chosen("stop", stop), reason));
  }

  @POST
  @Path("lijst")
  public Response propose(@PathParam("bibliotheek") String library) {
    return done(library, "lijst", null, () -> destroying.propose(library));
  }

  @POST
  @Path("besluit")
  public Response decide(
      @PathParam("bibliotheek") String library,
      @FormParam("te-beslissen") @DefaultValue("") String list,
      @FormParam("besluit") @DefaultValue("") String decision,
      @FormParam("toelichting") @DefaultValue("") String reason) {
    models.put("explanation", reason);
    return done(
        library,
        decision.equals("vernietigd") ? decision : "afgewezen",
        null,
        () -> destroying.decide(library, chosen("te-beslissen", list), approved(decision), reason));
  }

  private static boolean approved(String decision) {
    return switch (decision) {
      case "vernietigd" -> true;
      case "afgewezen" -> false;
      default -> throw new InvalidInput("besluit", "Kies of u de vernietiging goedkeurt.");
    };
  }

  private static UUID chosen(String field, String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw new InvalidInput(field, "Kies er een.");
    }
  }

  /** The page again, with what is to be mended, when something will not do. */
  private Response done(String library, String word, RuleForm form, Runnable deed) {
    try {
      deed.run();
    } catch (InvalidInput e) {
      var retention = retaining.read(library);
      fill(library, retention, form == null ? RuleForm.of(retention.rule()) : form);
      return PageAnswer.again(VIEW, models, e.faults());
    }
    return PageAnswer.goTo(path(library) + "?na=" + word).build();
  }

  private void fill(String library, Retaining.Retention retention, RuleForm form) {
    models.put("library", library);
    models.put("path", path(library));
    models.put("archive", path(library).replaceFirst("/bewaren$", ""));
    models.put("form", form);
    models.put("retention", lines.of(library, retention));
  }

  private static String path(String library) {
    String part = PathPart.of(library);
    return "/ui/archief/" + part + "/bewaren";
  }
}
