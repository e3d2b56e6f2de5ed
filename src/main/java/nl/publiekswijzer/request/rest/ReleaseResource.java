// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.request.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
   * @param cellen as JSON: of each cell the table, the name and the rule
   */
  public record View(
      String analyse,
      String sleutel,
      boolean ruis,
      int vergelekenMet,
      String goedgekeurd,
      String voor,
      String na,
      String cellen) {
    static View of(ReleaseLog.Entry entry) {
      return new View(
          entry.analysis(),
          entry.keyId(),
          entry.noise(),
          entry.comparedWith(),
          entry.approved(),
          entry.before(),
          entry.after(),
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
