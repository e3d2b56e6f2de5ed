// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.platform.Refused;
import nl.publiekswijzer.request.store.ReleaseLog;
import nl.publiekswijzer.request.usecase.Releasing;

/** The release log of a publication, for who decides about its library. */
@Path("vrijgaven/{id}")
@Dependent
@Needs(Permission.DECIDE)
@Produces(MediaType.APPLICATION_JSON)
public class ReleaseResource {
  private final Releasing releasing;

  @Inject
  public ReleaseResource(Releasing releasing) {
    this.releasing = releasing;
  }

  /**
   * What was released under which rules.
   *
   * @param cijfers SHA-256 of all that was published
   * @param rho spent on each block of the work area; absent without drawn members
   * @param epsilon of that rho at delta 10^-6
   * @param varianties of what was drawn, in households squared
   * @param cellen as JSON: the tables with rows that are told together
   */
  public record View(
      String schema,
      String sleutel,
      boolean ruis,
      int vergelekenMet,
      String goedgekeurd,
      String cijfers,
      BigDecimal rho,
      BigDecimal epsilon,
      String varianties,
      String cellen) {
    static View of(ReleaseLog.Entry entry) {
      return new View(
          entry.scheme(),
          entry.keyId(),
          entry.noise(),
          entry.comparedWith(),
          entry.approved(),
          entry.figures(),
          entry.rho(),
          entry.epsilon(),
          entry.variances(),
          entry.cells());
    }
  }

  /**
   * @param id of the publication
   */
  @GET
  public View show(@PathParam("id") UUID id) {
    return releasing
        .find(id)
        .map(View::of)
        .orElseThrow(() -> Refused.notFound("Deze publicatie bestaat niet."));
  }
}
