// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.retention.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.retention.RuleForm;
import nl.publiekswijzer.retention.usecase.Destroying;
import nl.publiekswijzer.retention.usecase.Retaining;
import nl.publiekswijzer.retention.usecase.Stopping;

/** How long the publications of a library are kept, what falls due, and its destruction. */
@Path("bibliotheken/{naam}/bewaring")
@Dependent
@Needs(Permission.ARCHIVE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RetentionResource {
  private final Retaining retaining;
  private final Stopping stopping;
  private final Destroying destroying;

  @Inject
  public RetentionResource(Retaining retaining, Stopping stopping, Destroying destroying) {
    this.retaining = retaining;
    this.stopping = stopping;
    this.destroying = destroying;
  }

  /**
   * A stop.
   *
   * @param nummer of one publication; null for all
   */
  public record StopOrder(String nummer, String reden) {}

  /** Why something is done. */
  public record Why(String reden) {}

  /** What is decided of a list. */
  public record DecisionOrder(boolean akkoord, String reden) {}

  /** What was made. */
  public record Made(String id) {}

  @GET
  public RetentionView show(@PathParam("naam") String library) {
    return RetentionView.of(retaining.read(library));
  }

  @PUT
  @Path("regel")
  public void decide(@PathParam("naam") String library, RuleForm form) {
    retaining.decide(library, form.rule());
  }

  @POST
  @Path("vernietigingsstops")
  public Response stop(@PathParam("naam") String library, StopOrder order) {
    UUID id = stopping.place(library, text(order.nummer()), text(order.reden()));
    return Response.status(Response.Status.CREATED).entity(new Made(id.toString())).build();
  }

  @POST
  @Path("vernietigingsstops/{id}/opheffing")
  public void lift(@PathParam("naam") String library, @PathParam("id") UUID id, Why why) {
    stopping.lift(library, id, text(why.reden()));
  }

  @POST
  @Path("vernietigingslijsten")
  @Consumes(MediaType.WILDCARD)
  public Response propose(@PathParam("naam") String library) {
    var made = new Made(destroying.propose(library).toString());
    return Response.status(Response.Status.CREATED).entity(made).build();
  }

  @POST
  @Path("vernietigingslijsten/{id}/besluit")
  public void decide(
      @PathParam("naam") String library, @PathParam("id") UUID id, DecisionOrder order) {
    destroying.decide(library, id, order.akkoord(), text(order.reden()));
  }

  @GET
  @Path("vernietigingslijsten/{id}/verklaring")
  @Produces("text/plain;charset=UTF-8")
  public Response certificate(@PathParam("naam") String library, @PathParam("id") UUID id) {
    return Response.ok(destroying.certificate(library, id).text())
        .header(
            "Content-Disposition",
            "attachment; filename=\"verklaring-van-vernietiging-" + id + ".txt\"")
        .build();
  }

  private static String text(String given) {
    return Objects.requireNonNullElse(given, "");
  }
}
