// SPDX-License-Identifier: EUPL-1.2
package nl.publiekswijzer.preservation.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.publiekswijzer.access.Needs;
import nl.publiekswijzer.access.Permission;
import nl.publiekswijzer.preservation.usecase.ReproductionCheck;

/** Makes a publication again, and tells whether that gives the same bytes. */
@Path("publicaties/{id}/hermaking")
@Dependent
@Needs(Permission.READ)
@Produces(MediaType.APPLICATION_JSON)
public class ReproductionResource {
  private final ReproductionCheck check;

  @Inject
  public ReproductionResource(ReproductionCheck check) {
    this.check = check;
  }

  @POST
  public ReproductionView make(@PathParam("id") UUID id) {
    return ReproductionView.of(check.check(id));
  }
}
